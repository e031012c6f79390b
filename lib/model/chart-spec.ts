/** What a definition says of a chart: which series, which mark, which choices the reader gets. */
import { z } from "zod";
import { Period } from "./period";
import { ranges } from "./ranges";
import { LocalText } from "./text";

/**
 * line · step (a rate that holds until the next decision) · bar (grouped) · bar-stacked · area-stacked · area-share
 * (shares of the whole, 0–100 %) · windows (one level drawn across each window of years) · slope (two periods,
 * a line a series) · ranking (one horizontal bar a series: the change between two periods, or each quoted figure) ·
 * waterfall (between two periods the way from the first series' one value to the other, part by part; what the parts
 * leave over is the residual) · band (the range between two series that report the same flow) · fan (what edition after
 * edition expected, as thin dashed lines named at their ends, against the outturn).
 */
export const marks = [
  "line",
  "step",
  "bar",
  "bar-stacked",
  "area-stacked",
  "area-share",
  "windows",
  "slope",
  "ranking",
  "scatter",
  "waterfall",
  "band",
  "fan",
] as const;
export const Mark = z.enum(marks);
export type Mark = z.infer<typeof Mark>;

export const Range = z.enum(ranges);
export type Range = z.infer<typeof Range>;

export const Dash = z.enum(["solid", "dashed", "dotted"]);
export type Dash = z.infer<typeof Dash>;

/** What opening a detail hands on: the mark's span as window, two periods to compare, or nothing. */
export const carries = ["window", "pair", "none"] as const;
export const Carry = z.enum(carries);
export type Carry = z.infer<typeof Carry>;

/**
 * A chart that a mark leads to. With `window` its ends are the mark's period; with `pair` it compares the period
 * before the mark's with the mark's own, or for a window of years its first with its last; with `none` it opens as it is.
 */
export const Drill = z.strictObject({
  /** A chart or detail of the same indicator. */
  chart: z.string().min(1),
  carry: Carry,
  /** Only marks of these series lead there. */
  when: z.array(z.string().min(1)).min(1).optional(),
  /** Only marks from the first of these periods to the second: the other chart has no figures beyond. */
  within: z.tuple([Period, Period]).optional(),
});
export type Drill = z.infer<typeof Drill>;

/**
 * One series in a chart, or each member of a group; `tone` 2 and 3 are the lighter twins of the entity's colour;
 * `entity` is the colour of members that have none of their own.
 */
export const ChartSeriesSpec = z.strictObject({
  ref: z.string().min(1),
  entity: z.string().optional(),
  mark: Mark.optional(),
  tone: z.int().min(1).max(3).optional(),
  dash: Dash.optional(),
  /** The month that is t = 0: the line stands at months before and after it. */
  origin: Period.optional(),
  /** Read off an axis of its own at the right edge: another unit in the same panel, where a reader asks for it. */
  axis: z.literal("right").optional(),
});
export type ChartSeriesSpec = z.infer<typeof ChartSeriesSpec>;

/** A level that the series are held against: a printed figure, a target; over a span of periods, or all along. */
export const ReferenceSpec = z.strictObject({
  value: z.number(),
  label: LocalText,
  from: Period.optional(),
  to: Period.optional(),
});
export type ReferenceSpec = z.infer<typeof ReferenceSpec>;

export const ChartSpec = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: LocalText,
  mark: Mark,
  series: z.array(ChartSeriesSpec).min(1),
  /** Whether the value axis starts at zero; bars and areas always do. */
  fromZero: z.boolean().optional(),
  scale: z.enum(["linear", "log"]).optional(),
  /** First period shown: what lies before is in the data but not worth its room, or not to be trusted. */
  since: Period.optional(),
  /** Buttons over a time axis, counted back from the last period. */
  ranges: z.array(Range).optional(),
  defaultRange: Range.optional(),
  /** For slope, ranking and waterfall: the two periods compared at first; the reader may choose any two. */
  pair: z.tuple([Period, Period]).optional(),
  /**
   * For ranking: the change between the pair; one bar an observation (quoted figures over unlike spans); or the change
   * as a part of the earlier value of `whole`, in percentage points.
   */
  show: z.enum(["change", "each", "contribution"]).optional(),
  /** For contributions: the series whose growth the parts add up to. */
  whole: z.string().min(1).optional(),
  /** Of a group only the members with the longest bars, or the largest at the end; the rest is one more, summed. */
  top: z.int().min(1).optional(),
  /** For waterfall: what to call the part that no series explains; without it the parts must close. */
  residual: LocalText.optional(),
  /** A sentence over the chart on the move across the visible range: a currency in both conventions, or points, or per cent. */
  move: z.enum(["currency", "points", "percent"]).optional(),
  /** For scatter: periods by which the second series is taken later than the first. */
  lag: z.int().optional(),
  /** Series of changes on a year before are shown as levels, one value a year; this month is 100 until the reader chooses. */
  base: Period.optional(),
  note: LocalText.optional(),
  /** Columns of table and data files, in this order, where they hold more than what is drawn. */
  table: z.array(z.string().min(1)).min(1).optional(),
  /** Levels drawn across a chart over time, each with its label; the value axis reaches as far as they do. */
  references: z.array(ReferenceSpec).min(1).optional(),
  /** What opens when a reader chooses a mark. */
  drill: z.array(Drill).min(1).optional(),
});
export type ChartSpec = z.infer<typeof ChartSpec>;

const uncalendared: Mark[] = ["slope", "ranking", "waterfall", "scatter"];

/** Whether a chart's axis is the calendar: no pair of periods, no months around a shock, no figures against figures. */
export function hasCalendar({ mark, series }: Pick<ChartSpec, "mark" | "series">): boolean {
  return !uncalendared.includes(mark) && series.every(({ origin }) => !origin);
}
