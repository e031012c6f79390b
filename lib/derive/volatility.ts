/** Realised volatility: how far daily log returns scatter, brought to a year. */
import type { Observation, Series } from "../model";
import { runs } from "./gaps";
import { type Naming, weakest } from "./status";

/** Sample standard deviation. */
function deviation(values: number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Runs without a hole and without a change of publisher inside. */
function unbroken(series: Series): Observation[][] {
  const seams = new Set((series.seams ?? []).map((seam) => seam.period));
  return runs(series.observations, series.frequency).flatMap((run) => {
    const parts: Observation[][] = [[]];
    for (const o of run) {
      if (seams.has(o.period)) parts.push([]);
      parts.at(-1)?.push(o);
    }
    return parts.filter((part) => part.length > 0);
  });
}

function overRun(run: Observation[], count: number, yearly: number): Observation[] {
  const logs = run.map((o) => Math.log(o.value ?? Number.NaN));
  const returns = logs.slice(1).map((value, index) => value - (logs[index] ?? Number.NaN));
  return run.slice(count).flatMap((o, index): Observation[] => {
    const value = 100 * deviation(returns.slice(index, index + count)) * Math.sqrt(yearly);
    if (!Number.isFinite(value)) return [];
    return [
      { period: o.period, value, status: weakest(run.slice(index, index + count + 1).map((d) => d.status)) },
    ];
  });
}

/**
 * Standard deviation of the last `count` log returns times the root of `yearly`, in per cent. After a hole or a seam
 * counting starts anew: a move across them is no move of one day.
 */
export function volatility(naming: Naming, series: Series, count: number, yearly: number): Series {
  const { entity: _, seams: __, ...rest } = series;
  return {
    ...rest,
    ...naming,
    unit: { measure: "PT" },
    observations: unbroken(series).flatMap((run) => overRun(run, count, yearly)),
    formula: { op: "volatility", of: [series.formula], count, yearly },
  };
}
