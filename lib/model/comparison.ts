/** A comparison of series as the address says it: which series, how each is transformed, how they are laid out. */
import { z } from "zod";
import type { EventKind } from "./event-kinds";
import type { Period } from "./period";
import { LocalText } from "./text";

/** Most series in one comparison: more colours cannot be told apart. */
export const comparedAtMost = 8;

/** together: a panel a unit · panels: one a series · scatter: the second against the first · shocks: each at its t = 0. */
export const comparisonViews = ["together", "panels", "scatter", "shocks"] as const;
export type ComparisonView = (typeof comparisonViews)[number];

/** Whether charts show the course of time, on which events can stand. */
export function isOverTime({ view }: { view: ComparisonView }): boolean {
  return view === "together" || view === "panels";
}

/** The last step of a transformation; `level` is none. */
export const moveKinds = ["change", "percent", "year", "index"] as const;
export type MoveKind = (typeof moveKinds)[number];

export const targetFrequencies = ["A", "Q", "M"] as const;
export type TargetFrequency = (typeof targetFrequencies)[number];

/** Applied in this order, whatever was chosen first: per head, share or ratio, rolling mean, move. */
export interface Transformation {
  perHead?: boolean;
  /** In per cent of, or divided by, another series of the catalogue. */
  by?: { kind: "share" | "ratio"; id: string };
  /** Periods that a rolling mean covers. */
  mean?: number;
  move?: MoveKind;
}

export interface ChosenSeries extends Transformation {
  id: string;
}

export interface Comparison {
  series: ChosenSeries[];
  view: ComparisonView;
  from?: Period;
  to?: Period;
  /** Without one, series of unequal frequencies come down to the lowest among them. */
  frequency?: TargetFrequency;
  /** The period that counts as 100; without one the first that all have. */
  base?: Period;
  scale: "linear" | "log";
  axes: "one" | "two";
  /** Scatter: periods by which the second series is taken later than the first. */
  lag: number;
  /** Months that are t = 0. */
  shocks: Period[];
  /** Kinds of events that charts over time mark. */
  events?: EventKind[];
  asOf?: string;
}

export const defaultShocks: readonly Period[] = ["2014-08", "2020-03", "2022-02"];

/** A starting point that the product offers: a title and the query of its address. */
export const CuratedComparison = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: LocalText,
  query: z.string().min(3),
});
export const CuratedComparisons = z.array(CuratedComparison).min(1);
export type CuratedComparison = z.infer<typeof CuratedComparison>;
