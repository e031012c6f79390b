/** What can be said of a rule, and the one comparison that all rules share. */
import type { Observation, Period } from "../model";

export type Valued = Observation & { value: number };

/** `empty`: nothing published; `suspect`: the newest value is known to be wrong; the others concern moves alone. */
export const reasons = ["empty", "suspect", "short", "gap", "break", "intervals", "percent"] as const;
export type Reason = (typeof reasons)[number];

export interface Verdict {
  state: "fired" | "quiet" | "unknown";
  why?: Reason;
  /** The newest published value, in the plain unit of the series, and its period. */
  value?: number;
  period?: Period;
  /** First period of the present run beyond a level. */
  since?: Period;
  /** The earlier value from which the largest move was measured. */
  reference?: { value: number; period: Period };
  /** That move with its sign: in per cent, or in the unit of the series. */
  move?: number;
  /** Where a new source or method begins, if that is why nothing can be said. */
  broken?: Period;
}

/** Strictly over, and not by the dust of binary fractions: 515 is exactly 3 % over 500. */
export function over(value: number, limit: number): boolean {
  return Number(value.toPrecision(12)) > Number(limit.toPrecision(12));
}
