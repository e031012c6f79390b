/** The palette's texts: the few that stand in every page, and those that come with the index. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { type EntryKind, entryKinds, type SearchIndex } from "@/lib/search";

/** What is needed before the index is there, or where it cannot be had. */
export function openingWords(locale: Locale) {
  const t = translator(locale);
  return {
    label: t("search.title"),
    close: t("search.close"),
    loading: t("chart.loading"),
    failed: t("search.failed"),
    retry: t("chart.tryAgain"),
  };
}

/** `{query}` and the like are filled in by the browser. */
export function paletteWords(locale: Locale) {
  const t = translator(locale);
  const kinds = Object.fromEntries(entryKinds.map((kind) => [kind, t(`search.kind.${kind}`)]));
  return {
    field: t("search.field"),
    keys: t("search.keys"),
    none: t("search.none", { query: "{query}" }),
    count: t("search.count", { count: "{count}" }),
    all: t("search.all"),
    kinds: kinds as Record<EntryKind, string>,
    close: t("search.close"),
    name: t("views.name"),
    saveNow: t("views.saveNow"),
    cancel: t("views.cancel"),
    saved: t("views.saved", { name: "{name}" }),
    full: t("views.full"),
    blocked: t("views.blocked"),
    list: t("views.title"),
  };
}

export type OpeningWords = ReturnType<typeof openingWords>;
export type PaletteWords = ReturnType<typeof paletteWords>;

/** The index as the palette gets it, in one answer with its texts. */
export type WordedIndex = SearchIndex & { words: PaletteWords };
