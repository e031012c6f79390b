/** Finds entries by words of any of the four languages; where nothing fits exactly it forgives, step by step. */
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Locale } from "../model";
import { locales } from "../model/locales";
import { type EntryKind, entryKinds, type SearchEntry } from "./entry";
import { fold, wordsOf } from "./fold";

export type Match = (query: string, locale: Locale) => SearchEntry[];

/** What a reader most likely means where several things bear the same name. */
const kindWeight: Partial<Record<EntryKind, number>> = {
  view: 3,
  page: 2,
  indicator: 3,
  area: 2,
  chart: 1.4,
  event: 0.6,
};

const long = (least: number, edits: number) => (term: string) => (term.length >= least ? edits : false);

/** Each step is taken only where the one before it found nothing. */
const steps: { options: SearchOptions; whole: boolean }[] = [
  { options: { combineWith: "AND", prefix: true }, whole: true },
  { options: { combineWith: "AND", prefix: true, fuzzy: long(4, 1) }, whole: true },
  { options: { combineWith: "AND", prefix: true, fuzzy: long(5, 2) }, whole: true },
  { options: { combineWith: "OR", prefix: true, fuzzy: long(5, 1) }, whole: false },
];

/** How much of a title the query is. */
function closeness(titles: string[], query: string): number {
  if (titles.includes(query)) return 8;
  if (titles.some((title) => title.startsWith(query))) return 4;
  return titles.some((title) => title.includes(query)) ? 2 : 1;
}

export function createMatcher(entries: SearchEntry[]): Match {
  const titles = entries.map(({ title }) => locales.map((locale) => fold(title[locale])));
  const index = new MiniSearch({
    fields: [...locales, "detail", "words"],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(
    entries.map(({ title, detail, words }, id) => ({
      id,
      ...title,
      detail: detail ? Object.values(detail).join(" ") : "",
      words: words?.join(" ") ?? "",
    })),
  );
  return (query, locale) => {
    const wanted = fold(query).trim();
    const terms = new Set(wordsOf(query));
    const weight = (id: number) =>
      closeness(titles[id] ?? [], wanted) * (kindWeight[entries[id]?.kind ?? "series"] ?? 1);
    for (const { options, whole } of steps) {
      const found = index.search(query, {
        ...options,
        boost: { [locale]: 1.5, detail: 0.3, words: 0.5 },
        weights: { fuzzy: 0.4, prefix: 0.7 },
        boostDocument: weight,
      });
      const enough = whole ? 0 : terms.size / 2;
      const hits = found.filter(({ queryTerms }) => new Set(queryTerms).size >= enough);
      if (hits.length > 0) return hits.flatMap(({ id }) => entries[id] ?? []);
    }
    return [];
  };
}

export interface EntryGroup {
  kind: EntryKind;
  entries: SearchEntry[];
}

/** Entries by kind: the kind of the best match first, each kind once and in the order of its matches. */
export function groupByKind(entries: SearchEntry[], atMost = Number.POSITIVE_INFINITY): EntryGroup[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    entries: entries.filter((entry) => entry.kind === kind).slice(0, atMost),
  }));
}

/** What is offered before anything is asked: by kind, in the order of the kinds. */
export function withoutQuery(entries: SearchEntry[]): SearchEntry[] {
  const offered: EntryKind[] = ["view", "action", "page", "indicator", "setting"];
  return entryKinds
    .filter((kind) => offered.includes(kind))
    .flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}
