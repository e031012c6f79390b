/** A chart as a page shows it: both layouts, the table, where each figure comes from, how each series was made. */
import { type BuiltChart, pairOf, pairPeriods } from "../chart";
import { layouts } from "../chart/sizes";
import { type Table, tableOf } from "../chart/table";
import { withValue } from "../derive";
import { formatFormula } from "../format";
import {
  type ChartSpec,
  type Drill,
  EmptyChartError,
  type FigureState,
  type Locale,
  type Period,
  type Provenance,
  ranges,
  type Source,
} from "../model";
import { type ChartQuery, chartSpec, readyChart } from "./charts";
import { type ReadyIndicator, readyIndicator } from "./ready";
import { originsOf } from "./sources";

export { layouts };

interface Size {
  width: number;
  height: number;
}

/** Room for a file: without a width as wide as on a page; with one alone the height keeps the proportion. */
export function roomIn(
  { wide, narrow, breakpoint }: { wide: Size; narrow: Size; breakpoint: number },
  { width = wide.width, height }: { width?: number | undefined; height?: number | undefined },
): Size {
  const like = width >= breakpoint ? wide : narrow;
  return { width, height: height ?? Math.round((width * like.height) / like.width) };
}

export interface Figure {
  spec: ChartSpec;
  wide: BuiltChart["chart"];
  narrow: BuiltChart["chart"];
  table: Table;
  origins: { source: Source; provenance: Provenance }[];
  formulas: { name: string; text: string }[];
  /** The periods a reader may compare, for charts of two periods. */
  periods: Period[];
  pair?: [Period, Period];
  /** First and last day or month that may be chosen from a calendar: to compare, to measure between, or as a base. */
  calendar?: [Period, Period];
  /** Charts that marks of this one lead to, with their titles. */
  drills: (Drill & { title: string })[];
}

export type FigureQuery = Omit<ChartQuery, "width" | "height">;

/** Rows that a page's table holds before the reader asks for all. */
const firstRows = 6;

export function formulasOf(shown: BuiltChart["shown"], locale: Locale): Figure["formulas"] {
  return shown.map((series) => ({ name: series.name[locale], text: formatFormula(series.formula, locale) }));
}

/** Whether a chart holds two periods against each other, rather than showing a window of time. */
export function comparesPair(spec: ChartSpec): boolean {
  if (spec.mark === "ranking") return spec.show !== "each";
  return spec.mark === "slope" || spec.mark === "waterfall";
}

/** Days and months are too many for a list. */
function calendarOf(spec: ChartSpec, series: ReadyIndicator["series"]): [Period, Period] | undefined {
  const own = series[spec.series[0]?.ref ?? ""];
  const isChosen = spec.move ?? spec.base ?? (comparesPair(spec) && own?.frequency === "D");
  if (!own || !isChosen || !["D", "M"].includes(own.frequency)) return undefined;
  const periods = withValue(own).filter((o) => o.status !== "F");
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last && [first.period, last.period];
}

/** What an address says of a chart, as the desk asks for it. */
export function figureQuery({ a, b, range, ...window }: FigureState): Omit<FigureQuery, "locale"> {
  const known = ranges.find((one) => one === range);
  const { from, to, base } = window;
  return { from, to, base, range: known, pair: a && b ? [a, b] : undefined };
}

/** The figure, or undefined where nothing lies in the window or nothing was known on the day. */
export function figure(slug: string, id: string, query: FigureQuery): Figure | undefined {
  const ready = readyIndicator(slug, query.asOf);
  const spec = chartSpec(ready, id);
  try {
    const { chart: wide, shown } = readyChart(slug, id, { ...query, ...layouts.wide });
    const { chart: narrow } = readyChart(slug, id, { ...query, ...layouts.narrow });
    const paired = comparesPair(spec);
    const pair = paired ? pairOf(spec, shown, query) : undefined;
    const calendar = calendarOf(spec, ready.series);
    return {
      spec,
      wide,
      narrow,
      table: tableOf(shown, query.locale, firstRows),
      origins: originsOf(shown),
      formulas: formulasOf(shown, query.locale),
      periods: pair ? pairPeriods(shown, pair) : [],
      drills: (spec.drill ?? []).map((drill) => ({
        ...drill,
        title: chartSpec(ready, drill.chart).title[query.locale],
      })),
      ...(pair && { pair }),
      ...(calendar && { calendar }),
    };
  } catch (error) {
    if (error instanceof EmptyChartError) return undefined;
    throw error;
  }
}
