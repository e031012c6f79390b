/** Panels of a comparison on their way out of the screen; their addresses are the comparison's own. */
import { diskShelf } from "../catalog";
import { comparisonCharts, type LaidComparison } from "../compare";
import { type Comparison, EmptyChartError, type Locale, writeComparison } from "../model";
import { type Carried, carrying } from "./carried";

export interface CarriedComparison {
  comparison: Comparison;
  laid: LaidComparison;
  locale: Locale;
  /** What was done to the figures and must be known. */
  notes: string[];
  origin: string;
}

/** The panels that have something to show; with `only` that one alone. */
export function carriedPanels(of: CarriedComparison, only?: number): Carried[] {
  const { comparison, laid, locale, notes, origin } = of;
  const { asOf } = comparison;
  const address = `${origin}/${locale}/compare?${writeComparison(comparison)}`;
  return laid.panels.flatMap((_, index): Carried[] => {
    if (only !== undefined && index !== only - 1) return [];
    const build: Carried["build"] = (room) => {
      const built = comparisonCharts(laid.panels, comparison, { ...room, locale, shelf: diskShelf })[index];
      if (!built) throw new EmptyChartError("compare");
      const carried = carrying(built, asOf);
      return { ...carried, chart: { ...carried.chart, notes: [...carried.chart.notes, ...notes] } };
    };
    const isFilled = comparisonCharts(laid.panels, comparison, {
      width: 760,
      height: 380,
      locale,
      shelf: diskShelf,
    })[index];
    return isFilled ? [{ id: `compare.panel-${index + 1}`, locale, asOf, address, build }] : [];
  });
}
