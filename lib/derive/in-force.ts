/** From decisions on irregular days to what was in force at the end of each month, quarter or year. */
import { firstDay, lastDay, type Observation, type Period, periodOf, type Series, shift } from "../model";
import type { Naming } from "./status";

/**
 * One value a period, from that of the first decision to that of the last: what the last decision on or before the
 * period's end set. The newest period may still see a decision that is not known yet, so its value is provisional.
 */
export function inForce(naming: Naming, series: Series, to: "A" | "Q" | "M"): Series {
  if (series.frequency !== "D") throw new Error(`${naming.id}: ${series.id} has no days of decision`);
  const decisions = series.observations;
  const [first, last] = [decisions[0], decisions.at(-1)];
  const { entity: _, ...rest } = series;
  const observations: Observation[] = [];
  if (first && last) {
    const end = periodOf(firstDay(last.period), to);
    for (
      let period: Period = periodOf(firstDay(first.period), to);
      period <= end;
      period = shift(period, 1)
    ) {
      observations.push(heldAt(period, decisions, period === end));
    }
  }
  return {
    ...rest,
    ...naming,
    frequency: to,
    observations,
    formula: { op: "inForce", of: [series.formula], to },
    ...(series.seams && {
      seams: series.seams.map((seam) => ({ ...seam, period: periodOf(firstDay(seam.period), to) })),
    }),
  };
}

function heldAt(period: Period, decisions: Observation[], newest: boolean): Observation {
  const found = decisions.findLast((o) => o.period <= lastDay(period));
  if (!found || found.value === null) return { period, value: null, status: "M" };
  const status = newest && found.status === "A" ? "P" : found.status;
  return { ...found, period, status };
}
