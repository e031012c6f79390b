/** Averages over windows of years. Two averages are not one: the ratio of means is not the mean of ratios. */
import { comparePeriods, type Observation, type Period, type Series, stepsBetween } from "../model";
import { mergeProvenance, mergeSeams, type Naming, weakest } from "./status";

export type WindowMethod = "ratioOfMeans" | "meanOfRatios" | "mean";

function mean(values: number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function evaluate(columns: number[][], method: WindowMethod): number {
  const [a = [], b = []] = columns;
  if (method === "mean") return mean(a);
  if (method === "ratioOfMeans") return mean(a) / mean(b);
  return mean(a.map((value, index) => value / (b[index] ?? Number.NaN)));
}

/** One observation a window, its period the interval `first/last`; null where any year of any series is missing. */
export function windowMean(
  naming: Naming,
  of: Series[],
  method: WindowMethod,
  windows: [Period, Period][],
): Series {
  const observations = windows.map(([from, to]): Observation => {
    const period = `${from}/${to}`;
    const inside = of.map((series) =>
      series.observations.filter(
        (o) => o.value !== null && comparePeriods(o.period, from) >= 0 && comparePeriods(o.period, to) <= 0,
      ),
    );
    const years = stepsBetween(from, to) + 1;
    if (inside.some((column) => column.length < years)) return { period, value: null, status: "M" };
    const value = evaluate(
      inside.map((column) => column.map((o) => o.value as number)),
      method,
    );
    return { period, value, status: weakest(inside.flat().map((o) => o.status)) };
  });
  const first = of[0] as Series;
  return {
    ...naming,
    frequency: "I",
    unit: of.length === 2 ? { measure: "RATIO" } : first.unit,
    observations,
    provenance: mergeProvenance(of),
    formula: { op: "windowMean", of: of.map((s) => s.formula), method },
    ...mergeSeams(of),
  };
}
