/** What a language must supply before figures, periods, units and formulas can be written in it. */
import type { UnitMeasure } from "../../model";

/** A text whose number stands at `#`, or one for each plural category of that number. */
export type Counted = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

export interface UnitWords {
  /** The figure with its unit; `#` is the number with its scale word. */
  figure: Counted;
  /** The shortest form, for labels in charts. */
  compact?: Counted;
  /** A difference, where `figure` can only be read as a level. */
  signed?: string;
  /** The unit alone; `{s}` is the scale word. */
  name: string;
  /** Symbols that take in the scale, keyed by its divisor: kt, Mt. */
  symbols?: Record<number, string>;
}

export interface ScaleWords {
  divisor: number;
  word: string;
  short: string;
}

/**
 * Patterns by shape: A year, Q quarter, M month, D day; doubled: an interval within one year (DD within one month,
 * DM within one year, AA of years); `any`: any other interval. `{y}` year, `{q}` quarter, `{r}` Roman quarter, `{c}` Chinese quarter,
 * `{n}` number of the month, `{m}` its name, `{g}` its name beside a day, `{l}` its locative, `{d}` day; `2` marks the end.
 */
export type PeriodPatterns = Record<"A" | "Q" | "M" | "D" | "AA" | "QQ" | "MM" | "DD" | "DM" | "any", string>;

export interface CurrencyWords {
  /** As the subject of a sentence. */
  subject: string;
  /** The genitive. */
  of: string;
  /** What a price is expressed in. */
  inIt: string;
}

/** `{x}` and `{y}` are parts of the formula, `#` a count of periods. */
export interface FormulaWords {
  share: string;
  sumOf: string;
  spliceFirst: string;
  spliceThen: string;
  growth: Counted;
  change: Counted;
  yearGrowth: string;
  yearChange: string;
  /** `#` periods. */
  rollingMean: Counted;
  ratioOfMeans: string;
  meanOfRatios: string;
  windowMean: string;
  aggregate: Record<"mean" | "sum" | "last", Record<"A" | "Q" | "M", string>>;
  rebase: string;
  minus100: string;
  outturns: string;
  /** `{x}` at `{period}`. */
  hold: string;
  log: string;
  chain: string;
  /** `{lag}` periods a span, `#` spans. */
  compound: Counted;
  inForce: Record<"A" | "Q" | "M", string>;
  /** `#` returns, `{yearly}` a year. */
  volatility: Counted;
  /** Part `{x}`, whole `{y}`, `#` periods. */
  contribution: Counted;
  /** A named series and a bracketed expression inside a sentence. */
  name: string;
}

export interface Words {
  /** Between a number and its scale word. */
  scaleGap: string;
  scales: ScaleWords[];
  units: Record<UnitMeasure, UnitWords>;
  index: { plain: string; based: string; sameMonth: string };
  /** `{unit}` counted for each inhabitant. */
  perHead: string;
  missing: string;
  period: { long: PeriodPatterns; short: PeriodPatterns; axis: PeriodPatterns; in: PeriodPatterns };
  /** Locative months, January first, where the language has them. */
  monthLocatives?: string[];
  currencies: Record<string, CurrencyWords>;
  move: { rose: string; fell: string; same: string };
  areas: Record<string, string>;
  formula: FormulaWords;
}
