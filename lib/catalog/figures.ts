/** A chart as a page shows it: both layouts, the table, where each figure comes from, how each series was made. */
import { type BuiltChart, pairOf, pairPeriods } from "../chart";
import { layouts } from "../chart/sizes";
import { type Table, tableOf } from "../chart/table";
import { formatFormula } from "../format";
import {
  type ChartSpec,
  type Drill,
  EmptyChartError,
  type Locale,
  type Period,
  type Provenance,
  type Source,
} from "../model";
import { type ChartQuery, chartSpec, readyChart } from "./charts";
import { readyIndicator } from "./ready";
import { originsOf } from "./sources";

export { layouts };

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
  /** Charts that marks of this one lead to, with their titles. */
  drills: (Drill & { title: string })[];
}

export type FigureQuery = Omit<ChartQuery, "width" | "height">;

/** Rows that a page's table holds before the reader asks for all. */
const firstRows = 6;

function formulasOf(shown: BuiltChart["shown"], locale: Locale): Figure["formulas"] {
  return shown.map((series) => ({ name: series.name[locale], text: formatFormula(series.formula, locale) }));
}

/** Whether a chart holds two periods against each other, rather than showing a window of time. */
export function comparesPair(spec: ChartSpec): boolean {
  if (spec.mark === "ranking") return spec.show !== "each";
  return spec.mark === "slope" || spec.mark === "waterfall";
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
    };
  } catch (error) {
    if (error instanceof EmptyChartError) return undefined;
    throw error;
  }
}
