/** The one definition of an indicator: inputs, derivations from a closed list, charts and texts. */
import { z } from "zod";
import { ChartSpec } from "./chart-spec";
import { Dimensions } from "./dataset";
import { Period } from "./period";
import { LocalText } from "./text";
import { UnitMeasure } from "./unit";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * How a dataset's editions are read, where not simply as they stand on the day asked for: `firstReleases` takes the
 * first value held of each period; `releases` is a group, the series as it stood on each day that changed it; `editions`
 * is a group, of each edition only what it stated itself; `target` is what one edition after the other said of one period.
 */
export const Reading = z.union([
  z.enum(["firstReleases", "releases", "editions"]),
  z.strictObject({ target: Period }),
]);
export type Reading = z.infer<typeof Reading>;

/** Series of a dataset; an array in `where` matches any of its values, `@EAEU` any member of that group (data/groups.json). */
export const InputSpec = z.strictObject({
  dataset: z.string().regex(/^[a-z]+\/[A-Za-z0-9._-]+$/),
  where: z.partialRecord(Dimensions.keyType, z.union([z.string(), z.array(z.string()).min(1)])),
  name: LocalText,
  entity: z.string().optional(),
  read: Reading.optional(),
});
export type InputSpec = z.infer<typeof InputSpec>;

const named = {
  name: LocalText,
  entity: z.string().optional(),
  /** Where no publisher states the figure: every value counts as estimated (status E) and carries this note. */
  estimate: LocalText.optional(),
};
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
  /** a − b; of per cent in points; of unlike units only where `unit` says what the difference is. */
  z.strictObject({ derive: z.literal("difference"), of: two, unit: UnitMeasure.optional(), ...named }),
  /** a × b, in `unit`. */
  z.strictObject({ derive: z.literal("product"), of: two, unit: UnitMeasure, ...named }),
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
  /** Without forecasts: what was recorded, or estimated of periods past. */
  z.strictObject({ derive: z.literal("outturns"), of: one, ...named }),
  /** The first series' value at one period, held against every period of the others. */
  z.strictObject({ derive: z.literal("hold"), of: z.array(id).min(2), at: Period, ...named }),
  /** An index whose base is 100, read as per cent change. */
  z.strictObject({ derive: z.literal("minus100"), of: one, ...named }),
  /** 100 × the natural logarithm, in log points: differences of products become sums. */
  z.strictObject({ derive: z.literal("log"), of: one, ...named }),
  /** Growth of one period each, strung together to a level in log points; nothing can be chained across a gap. */
  z.strictObject({ derive: z.literal("chain"), of: one, ...named }),
  /** Per cent changes over `lag` periods multiplied over `times` such spans: change on the same month years before. */
  z.strictObject({
    derive: z.literal("compound"),
    of: one,
    lag: z.int().min(1),
    times: z.int().min(2),
    ...named,
  }),
  /** The level in force at each period's end: what the last decision on or before its last day set. */
  z.strictObject({ derive: z.literal("inForce"), of: one, to: z.enum(["A", "Q", "M"]), ...named }),
  /** Standard deviation of the last `count` log returns × √`yearly`, in per cent; returns across a gap or a seam do not count. */
  z.strictObject({
    derive: z.literal("volatility"),
    of: one,
    count: z.int().min(2),
    yearly: z.int().min(1),
    ...named,
  }),
  /** Change of a part over `lag` periods as per cent of the whole `lag` periods before: its points of the whole's growth. */
  z.strictObject({ derive: z.literal("contribution"), of: two, lag: z.int().min(1), ...named }),
  /** Groups added up economy by economy (exports and imports, say): a group again; `absent` as for a sum. */
  z.strictObject({
    derive: z.literal("sumByArea"),
    of: many,
    absent: z.enum(["missing", "zero"]).optional(),
    ...named,
  }),
  /** Each member of a group as a share of one whole, in per cent: a group again. */
  z.strictObject({ derive: z.literal("shareByArea"), of: two, ...named }),
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
  /** Series that are held against dated events, beside the card's. */
  around: z.array(id).min(1).optional(),
  inputs: z.record(id, InputSpec),
  series: z.record(id, Derivation),
  charts: z.array(ChartSpec).min(1),
  /** Charts that a reader reaches by choosing a mark of another; they have addresses like all charts. */
  details: z.array(ChartSpec).optional(),
});
export type Indicator = z.infer<typeof Indicator>;
