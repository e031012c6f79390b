/** A series in memory: observations with unit, origin and formula; what every rule takes and gives. */
import type { Obtained, Status } from "./dataset";
import type { Frequency, Period } from "./period";
import type { LocalText } from "./text";
import type { Unit } from "./unit";

export interface Observation {
  period: Period;
  /** In plain units (the multiplier is applied); null = published as missing or not computable. */
  value: number | null;
  status: Status;
  /** What the reader must know of this one value, e.g. that it is known to be wrong. */
  note?: LocalText;
}

/** Where the figures come from: one entry for each dataset that took part. */
export interface Provenance {
  source: string;
  code: string;
  /** Newest edition that contributed a value. */
  edition: string;
  vintage: string;
  /** `own`: a reader's own file, in the reader's browser alone. */
  obtained: Obtained | "own";
  /** Empty where there is no address: a reader's own file. */
  url: string;
  via?: string;
  /** First and last day of the periods whose values it gave, where others gave the rest; without it, all of them. */
  days?: [string, string];
}

/** How the series was made, as a tree whose leaves are named inputs; `lib/format/formula` says it in words. */
export type Formula =
  | { op: "input"; name: LocalText }
  | { op: "ratio" | "product" | "share" | "sum" | "difference" | "splice"; of: Formula[] }
  | { op: "growth" | "change"; of: [Formula]; lag: number }
  | { op: "contribution"; of: Formula[]; lag: number }
  | { op: "yearGrowth" | "yearChange"; of: [Formula] }
  | { op: "rollingMean"; of: [Formula]; count: number }
  | { op: "windowMean"; of: Formula[]; method: "ratioOfMeans" | "meanOfRatios" | "mean" }
  | { op: "aggregate"; of: [Formula]; to: Frequency; method: "mean" | "sum" | "last" }
  | { op: "rebase"; of: [Formula]; base: Period }
  | { op: "minus100" | "log" | "chain" | "outturns"; of: [Formula] }
  | { op: "hold"; of: [Formula]; at: Period }
  | { op: "compound"; of: [Formula]; lag: number; times: number }
  | { op: "inForce"; of: [Formula]; to: Frequency }
  | { op: "volatility"; of: [Formula]; count: number; yearly: number };

/** Where a series passes from one publisher or method to another: the first period of the new one. */
export interface Seam {
  period: Period;
  before: LocalText;
  after: LocalText;
}

export interface Series {
  id: string;
  name: LocalText;
  /** Whose colour it wears: an area code (KAZ, RUS, CHN, EU27 …) or a bloc; see `lib/chart/colours`. */
  entity?: string;
  /** The one economy or partner that a member of a group speaks of. */
  area?: string;
  /** The edition that a member of a group of editions holds: a month or a day. */
  edition?: Period;
  frequency: Frequency;
  unit: Unit;
  /** Ordered by period, each period once; a missing period between two others is a gap. */
  observations: Observation[];
  provenance: Provenance[];
  formula: Formula;
  seams?: Seam[];
}
