/** Trailing means: each covers as many periods as it says, or is not there. */
import type { Observation, Series } from "../model";
import { runs } from "./gaps";
import { type Naming, weakest } from "./status";

function meanOf(window: Observation[], last: Observation): Observation {
  const total = window.reduce((sum, o) => sum + (o.value ?? 0), 0);
  return {
    period: last.period,
    value: total / window.length,
    status: weakest(window.map((o) => o.status)),
  };
}

/** The mean of each period and the `count` − 1 before it; of daily values, of so many values without a hole between them. */
export function rollingMean(naming: Naming, series: Series, count: number): Series {
  const observations = runs(series.observations, series.frequency).flatMap((run) =>
    run.slice(count - 1).map((last, index) => meanOf(run.slice(index, index + count), last)),
  );
  return { ...series, ...naming, observations, formula: { op: "rollingMean", of: [series.formula], count } };
}
