/** The comparisons that the product offers, with a small drawing of each. */
import { comparisonCharts, panelsOf, readyComparison } from "../compare";
import type { Chart, Comparison, Locale } from "../model";
import { readComparison } from "../model";
import { readCuratedComparisons } from "../store";
import { publishersIn } from "./charts";
import { diskShelf } from "./disk-shelf";

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
    const { panels } = panelsOf(readyComparison(comparison, diskShelf));
    const [first] = comparisonCharts(panels.slice(0, 1), comparison, {
      locale,
      publishers: publishersIn(locale),
      ...room,
    });
    return { id, title: title[locale], query, comparison, preview: first?.chart };
  });
}
