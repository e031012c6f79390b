/** A comparison as pages show it: a figure a panel, with its table, its origins and how each series was made. */
import { type BuiltChart, tableOf } from "../chart";
import type { Table } from "../chart/table";
import { formatFormula } from "../format";
import type { ChartSpec, Comparison, Locale, Period } from "../model";
import { comparisonCharts, type LaidComparison, panelLayouts } from "./charts";
import type { Origin, Shelf } from "./shelf";

export interface PanelFigure {
  spec: ChartSpec;
  wide: BuiltChart["chart"];
  narrow: BuiltChart["chart"];
  table: Table;
  origins: Origin[];
  formulas: { name: string; text: string }[];
  periods: Period[];
}

/** Rows that a page's table holds before the reader asks for all. */
const firstRows = 6;

/** A figure a panel; undefined where nothing lies in its window. */
export function comparisonFigures(
  { panels }: LaidComparison,
  comparison: Comparison,
  locale: Locale,
  shelf: Shelf,
): (PanelFigure | undefined)[] {
  const { wide, narrow } = panelLayouts(comparison, panels.length);
  const charts = (layout: { width: number; height: number }) =>
    comparisonCharts(panels, comparison, { locale, shelf, ...layout });
  const [wides, narrows] = [charts(wide), charts(narrow)];
  return panels.map(({ spec }, index): PanelFigure | undefined => {
    const [a, b] = [wides[index], narrows[index]];
    if (!a || !b) return undefined;
    const formulas = a.shown.map(({ name, formula }) => ({
      name: name[locale],
      text: formatFormula(formula, locale),
    }));
    return {
      spec,
      wide: a.chart,
      narrow: b.chart,
      table: tableOf(a.shown, locale, firstRows),
      origins: shelf.origins(a.shown),
      formulas,
      periods: [],
    };
  });
}
