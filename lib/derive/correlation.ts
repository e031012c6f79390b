/** Two series laid against each other: pairs of values a lag apart, and how closely they lie to a straight line. */
import { type Observation, type Period, type Series, shift } from "../model";
import { withValue } from "./slice";

export interface Pair {
  /** Period of the first series' value; the second's lies `lag` periods later. */
  period: Period;
  later: Period;
  first: Observation & { value: number };
  second: Observation & { value: number };
}

/** Pairs in which both series have a value. */
export function pairsOf(first: Series, second: Series, lag: number): Pair[] {
  const found = new Map(withValue(second).map((o) => [o.period, o]));
  return withValue(first).flatMap((one): Pair[] => {
    const later = lag === 0 ? one.period : shift(one.period, lag);
    const other = found.get(later);
    return other ? [{ period: one.period, later, first: one, second: other }] : [];
  });
}

/** Pearson's coefficient; undefined of fewer than three pairs, or where one side never changes. */
export function pearson(pairs: [number, number][]): number | undefined {
  const count = pairs.length;
  if (count < 3) return undefined;
  const meanOf = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / count;
  const [meanX, meanY] = [meanOf(0), meanOf(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  const spread = Math.sqrt(xx) * Math.sqrt(yy);
  return spread > 0 ? Math.max(-1, Math.min(1, xy / spread)) : undefined;
}
