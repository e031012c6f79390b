/** Rules for holding forecasts against what was recorded. */
import type { Period, Series } from "../model";
import { align } from "./align";
import type { Naming } from "./status";

/** Without forecasts. */
export function outturns(naming: Naming, series: Series): Series {
  const { entity: _, ...rest } = series;
  const observations = series.observations.filter((o) => o.status !== "F");
  return { ...rest, ...naming, observations, formula: { op: "outturns", of: [series.formula] } };
}

/**
 * The first series' value at one period, held against each period of the others: the level that every edition's
 * forecast of that period is measured by. A forecast is no outturn; without an outturn there is nothing to hold.
 */
export function hold(naming: Naming, [series, ...beside]: Series[], at: Period): Series {
  const [other] = beside;
  if (!series || !other) throw new Error(`${naming.id}: a value is held against the periods of other series`);
  const found = series.observations.find((o) => o.period === at && o.status !== "F");
  const value = found?.value ?? null;
  const observations = align(beside).map(({ period }) =>
    found && value !== null ? { ...found, period } : { period, value: null, status: "M" as const },
  );
  return {
    ...naming,
    frequency: other.frequency,
    unit: series.unit,
    observations,
    provenance: series.provenance,
    formula: { op: "hold", of: [series.formula], at },
  };
}
