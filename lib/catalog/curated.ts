/** The comparisons that the product offers, with a small drawing of each. */
import { comparisonCharts, panelsOf, readyComparison } from "../compare";
import type { Chart, Locale } from "../model";
import { readComparison } from "../model";
import { readCuratedComparisons } from "../store";
import { publishersIn } from "./charts";
import { diskShelf } from "./disk-shelf";
import { seriesCatalogue } from "./series-catalog";

export interface CuratedCard {
  id: string;
  title: string;
  /** Of the comparison's address. */
  query: string;
  /** Its first panels, small. */
  previews: Chart[];
}

const room = { width: 280, height: 130 };
const drawnAtMost = 4;

let kept: { of: unknown[]; cards: Map<Locale, CuratedCard[]> } | undefined;

/** Drawn anew only when the list or the data have changed. */
export function curatedCards(locale: Locale): CuratedCard[] {
  const of = [readCuratedComparisons(), seriesCatalogue()];
  if (!kept || of.some((one, index) => one !== kept?.of[index])) kept = { of, cards: new Map() };
  const known = kept.cards.get(locale) ?? drawnCards(locale);
  kept.cards.set(locale, known);
  return known;
}

function drawnCards(locale: Locale): CuratedCard[] {
  return readCuratedComparisons().map(({ id, title, query }) => {
    const { comparison } = readComparison(new URLSearchParams(query));
    const { panels } = panelsOf(readyComparison(comparison, diskShelf));
    const built = comparisonCharts(panels.slice(0, drawnAtMost), comparison, {
      locale,
      publishers: publishersIn(locale),
      ...room,
    });
    return { id, title: title[locale], query, previews: built.flatMap((one) => (one ? [one.chart] : [])) };
  });
}
