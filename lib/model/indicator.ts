/** The one definition of an indicator: inputs, derivations from a closed list, charts and texts. */
import { z } from "zod";
import { ChartSpec } from "./chart-spec";
import { Dimensions } from "./dataset";
import { Period } from "./period";
import { LocalText } from "./text";
import { UnitMeasure } from "./unit";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Series of a dataset; an array in `where` matches any of its values, `@EAEU` any member of that group (data/groups.json). */
export const InputSpec = z.strictObject({
  dataset: z.string().regex(/^[a-z]+\/[A-Za-z0-9._-]+$/),
  where: z.partialRecord(Dimensions.keyType, z.union([z.string(), z.array(z.string()).min(1)])),
  name: LocalText,
  entity: z.string().optional(),
});
export type InputSpec = z.infer<typeof InputSpec>;

const named = { name: LocalText, entity: z.string().optional() };
const one = z.tuple([id]);
const two = z.tuple([id, id]);
const many = z.array(id).min(1);
const windows = z.array(z.tuple([Period, Period])).min(1);

/** The closed list of derivations; `lib/derive` holds one rule for each. */
export const Derivation = z.discriminatedUnion("derive", [
  /** a ÷ b, in `RATIO` unless `unit` says what the quotient is (a cross rate, say). */
  z.strictObject({ derive: z.literal("ratio"), of: two, unit: UnitMeasure.optional(), ...named }),
  /** a as a share of b, in per cent. */
  z.strictObject({ derive: z.literal("share"), of: two, ...named }),
  /** Sum over series; a period in which one is missing is missing, unless absence means nothing was traded. */
  z.strictObject({
    derive: z.literal("sum"),
    of: many,
    absent: z.enum(["missing", "zero"]).optional(),
    ...named,
  }),
  z.strictObject({ derive: z.literal("difference"), of: two, ...named }),
  /** The first series as far as it goes (or up to `at`, the first period of the next), then the next; each seam is a break. */
  z.strictObject({ derive: z.literal("splice"), of: many, at: z.array(Period).optional(), ...named }),
  /** Per cent change over `lag` periods. */
  z.strictObject({ derive: z.literal("growth"), of: one, lag: z.int().min(1), ...named }),
  /** Change over `lag` periods in the series' unit (per cent become percentage points). */
  z.strictObject({ derive: z.literal("change"), of: one, lag: z.int().min(1), ...named }),
  /** One value a window of years: of two series the ratio of their means or the mean of their ratios; of one its mean. */
  z.strictObject({
    derive: z.literal("windowMean"),
    of: z.union([one, two]),
    method: z.enum(["ratioOfMeans", "meanOfRatios", "mean"]),
    windows,
    ...named,
  }),
  /** To a lower frequency; a sum needs every part, a mean takes what there is and says so. */
  z.strictObject({
    derive: z.literal("aggregate"),
    of: one,
    to: z.enum(["A", "Q", "M"]),
    method: z.enum(["mean", "sum", "last"]),
    ...named,
  }),
  z.strictObject({ derive: z.literal("rebase"), of: one, base: Period, ...named }),
  /** An index whose base is 100, read as per cent change. */
  z.strictObject({ derive: z.literal("minus100"), of: one, ...named }),
]);
export type Derivation = z.infer<typeof Derivation>;

/** One figure taken from a series: at an end, an extreme, a given period, or the move that leads to the latest. */
export const Pick = z.strictObject({
  series: id,
  at: z.union([
    z.enum(["latest", "previous", "first", "max", "min"]),
    Period,
    z.strictObject({ lag: z.int().min(1) }),
  ]),
  /** The value itself, or how the latest value differs from the one picked. */
  as: z.enum(["value", "change", "growth"]).optional(),
});
export type Pick = z.infer<typeof Pick>;

export const Indicator = z.strictObject({
  slug: id,
  /** Place on the overview; the first is drawn largest. */
  order: z.int().min(1),
  title: LocalText,
  /** The question that the page answers. */
  question: LocalText,
  /** ICU message; `{value}` `{period}` `{change}` `{previousPeriod}` `{direction}` (rose, fell, same) speak of the card, the rest of `values`: `{x}` and `{xPeriod}`. */
  headline: LocalText,
  values: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), Pick).optional(),
  /** A paragraph: what the indicator measures, how to read it, what not to read into it. */
  about: LocalText,
  card: z.strictObject({
    series: id,
    /** What the figure on the card is, where the title leaves it open. */
    label: LocalText,
    /** How the change is told: in per cent, in points, in the unit, or as a currency in both conventions. */
    change: z.enum(["percent", "points", "unit", "currency"]),
    /** Periods back that the change is counted over. */
    lag: z.int().min(1),
    /** Periods that the sparkline shows. */
    sparkline: z.int().min(2),
  }),
  inputs: z.record(id, InputSpec),
  series: z.record(id, Derivation),
  charts: z.array(ChartSpec).min(1),
});
export type Indicator = z.infer<typeof Indicator>;
