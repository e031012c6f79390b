/** What of the index and of the reader's own views the query finds. */
import { useMemo } from "react";
import type { Locale } from "@/lib/model";
import { createMatcher, type EntryGroup, groupByKind, type SearchEntry, withoutQuery } from "@/lib/search";
import type { SavedView } from "@/lib/views";
import { useSavedViews } from "../views/use-saved-views";
import type { WordedIndex } from "./words";

/** As many of a kind as one looks through; the rest stands on the search page. */
const atMost = 8;

function viewEntry({ id, name, address }: SavedView): SearchEntry {
  const title = { en: name, zh: name, ru: name, kk: name };
  return { id: `view:${id}`, kind: "view", title, address };
}

export function useMatches(index: WordedIndex | undefined, query: string, locale: Locale): EntryGroup[] {
  const { views } = useSavedViews();
  const entries = useMemo(() => (index ? [...views.map(viewEntry), ...index.entries] : []), [views, index]);
  const match = useMemo(() => createMatcher(entries), [entries]);
  return useMemo(() => {
    const found = query.trim() ? match(query, locale) : withoutQuery(entries);
    return groupByKind(found, atMost);
  }, [match, entries, query, locale]);
}
