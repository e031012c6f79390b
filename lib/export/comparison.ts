/** Panels of a comparison on their way out of the screen; their addresses are the comparison's own. */
import { ProblemError } from "../api";
import { diskShelf } from "../catalog";
import type { BuiltChart } from "../chart";
import {
  comparisonCharts,
  faultText,
  type LaidComparison,
  laidComparison,
  readyComparison,
} from "../compare";
import { type Comparison, EmptyChartError, type Locale, writeComparison } from "../model";
import { type Carried, carrying, type Room } from "./carried";

export interface CarriedComparison {
  comparison: Comparison;
  laid: LaidComparison;
  locale: Locale;
  /** What was done to the figures and must be known. */
  notes: string[];
  origin: string;
  /** Each panel stands by itself: over its own span, not that of panels that nobody sees beside it. */
  alone?: boolean;
}

/** Panels that share their span and margins need each other: for one room they are built once. */
function panelCharts({ comparison, laid: { panels }, locale, alone }: CarriedComparison) {
  const made = new Map<string, (BuiltChart | undefined)[]>();
  return (room: Room, index: number): BuiltChart | undefined => {
    const key = JSON.stringify([room, alone && index]);
    const together = alone ? panels.slice(index, index + 1) : panels;
    const built =
      made.get(key) ?? comparisonCharts(together, comparison, { ...room, locale, shelf: diskShelf });
    made.set(key, built);
    return built[alone ? 0 : index];
  };
}

/** The panels that have something to show; with `only` that one alone. */
export function carriedPanels(of: CarriedComparison, only?: number): Carried[] {
  const { comparison, laid, locale, notes, origin } = of;
  const { asOf } = comparison;
  const address = `${origin}/${locale}/compare?${writeComparison(comparison)}`;
  const chartOf = panelCharts(of);
  return laid.panels.flatMap((_, index): Carried[] => {
    if (only !== undefined && index !== only - 1) return [];
    if (!chartOf({ width: 760, height: 380 }, index)) return [];
    const build: Carried["build"] = (room) => {
      const built = chartOf(room, index);
      if (!built) throw new EmptyChartError("compare");
      const carried = carrying(built, asOf);
      return { ...carried, chart: { ...carried.chart, notes: [...carried.chart.notes, ...notes] } };
    };
    return [{ id: `compare.panel-${index + 1}`, locale, asOf, address, build }];
  });
}

/** The panels of a comparison as slides and frames show them: what does not fit is left out and said under them. Throws ProblemError where nothing is left. */
export function comparedPanels(
  comparison: Comparison,
  { locale, origin }: { locale: Locale; origin: string },
  only?: number,
): Carried[] {
  const laid = laidComparison(readyComparison(comparison, diskShelf), locale);
  const told = laid.problems.map((fault) => faultText(fault, locale));
  const notes = [...laid.notes, ...told];
  const all = carriedPanels({ comparison, laid, locale, notes, origin, alone: true }, only);
  const [first] = told;
  if (all.length === 0 && first)
    throw new ProblemError({ status: 400, title: "Bad comparison", detail: first, parameter: "s" });
  if (all.length === 0) throw new EmptyChartError("compare");
  return all;
}
