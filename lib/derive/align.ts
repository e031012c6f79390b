/** Lays series side by side on their common periods. */
import { comparePeriods, type Observation, type Period, type Series } from "../model";

export interface AlignedRow {
  period: Period;
  /** One entry a series, undefined where that series has no observation for the period. */
  observations: (Observation | undefined)[];
}

/** All periods of any of the series, in order; series must share one frequency or their periods will not meet. */
export function align(all: Series[]): AlignedRow[] {
  const lookups = all.map((series) => new Map(series.observations.map((o) => [o.period, o])));
  const periods = new Set(all.flatMap((series) => series.observations.map((o) => o.period)));
  return [...periods].sort(comparePeriods).map((period) => ({
    period,
    observations: lookups.map((lookup) => lookup.get(period)),
  }));
}
