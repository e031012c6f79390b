/** A level from changes on the same period a year before: exact at that period of each year, and only there. */
import { type Observation, type Period, type Series, shift } from "../model";
import { weakest } from "./status";

/** The next level, a year on (or back); undefined where that year's change was not published. */
function neighbour(
  level: Observation,
  yearly: Map<Period, Observation>,
  lag: number,
): Observation | undefined {
  const on = lag > 0;
  const period = shift(level.period, lag);
  const step = yearly.get(on ? period : level.period);
  if (level.value === null || !step || step.value === null || step.value <= -100) return undefined;
  const times = 1 + step.value / 100;
  return {
    period,
    value: on ? level.value * times : level.value / times,
    status: weakest([level.status, step.status]),
    ...(step.note && { note: step.note }),
  };
}

/** 100 at `base`, before and after it one value a year; nothing where the base itself is not on record. */
export function levelFrom(series: Series, base: Period): Series {
  if (series.unit.measure !== "PT" || !["M", "Q"].includes(series.frequency))
    throw new Error(`${series.id} is no change on the same period a year before`);
  const year = series.frequency === "M" ? 12 : 4;
  const yearly = new Map(series.observations.map((o) => [o.period, o]));
  const start: Observation = { period: base, value: 100, status: "A" };
  const levels = [start];
  for (let next = neighbour(start, yearly, year); next; next = neighbour(next, yearly, year))
    levels.push(next);
  for (let next = neighbour(start, yearly, -year); next; next = neighbour(next, yearly, -year))
    levels.unshift(next);
  return {
    ...series,
    // A month's value once a year: the months between are not missing.
    frequency: "I",
    unit: { measure: "IX", base: `${base} = 100` },
    observations: levels.length > 1 ? levels : [],
    formula: { op: "rebase", of: [{ op: "chain", of: [series.formula] }], base },
  };
}
