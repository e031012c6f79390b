/** The comparisons that the product offers, with a small drawing of each. */
import type { Chart, Comparison, Locale } from "../model";
import { readComparison } from "../model";
import { readCuratedComparisons } from "../store";
import { readyComparison } from "./comparison";
import { comparisonCharts } from "./comparison-charts";
import { panelsOf } from "./comparison-panels";

export interface CuratedCard {
  id: string;
  title: string;
  /** Of the comparison's address. */
  query: string;
  comparison: Comparison;
  /** Its first panel, small. */
  preview: Chart | undefined;
}

const room = { width: 280, height: 130 };

export function curatedCards(locale: Locale): CuratedCard[] {
  return readCuratedComparisons().map(({ id, title, query }) => {
    const { comparison } = readComparison(new URLSearchParams(query));
    const { panels } = panelsOf(readyComparison(comparison));
    const [first] = comparisonCharts(panels.slice(0, 1), comparison, { locale, ...room });
    return { id, title: title[locale], query, comparison, preview: first?.chart };
  });
}
