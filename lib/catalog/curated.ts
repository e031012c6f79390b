/** The comparisons that the product offers, with a small drawing of each. */
import { comparisonCharts, type Panel, panelsOf, readyComparison } from "../compare";
import { type Chart, type Comparison, type CuratedComparison, type Locale, readComparison } from "../model";
import { readCuratedComparisons } from "../store";
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

interface Kept {
  of: unknown[];
  /** What is worked out serves every language. */
  laid: { item: CuratedComparison; comparison: Comparison; panels: Panel[] }[];
  cards: Map<Locale, CuratedCard[]>;
}
let kept: Kept | undefined;

/** Worked out anew only when the list or the data have changed. */
function current(): Kept {
  const list = readCuratedComparisons();
  const of = [list, seriesCatalogue()];
  if (kept && of.every((one, index) => one === kept?.of[index])) return kept;
  const laid = list.map((item) => {
    const { comparison } = readComparison(new URLSearchParams(item.query));
    const { panels } = panelsOf(readyComparison(comparison, diskShelf));
    return { item, comparison, panels: panels.slice(0, drawnAtMost) };
  });
  kept = { of, laid, cards: new Map() };
  return kept;
}

export function curatedCards(locale: Locale): CuratedCard[] {
  const { laid, cards } = current();
  const known = cards.get(locale);
  if (known) return known;
  const request = { locale, shelf: diskShelf, ...room };
  const drawn = laid.map(({ item: { id, title, query }, comparison, panels }): CuratedCard => {
    const built = comparisonCharts(panels, comparison, request);
    return { id, title: title[locale], query, previews: built.flatMap((one) => (one ? [one.chart] : [])) };
  });
  cards.set(locale, drawn);
  return drawn;
}
