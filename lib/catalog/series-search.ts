/** Looks series of the catalogue up by words of any language, and lays them out by indicator, country or source. */
import { formatPeriod, unitName } from "../format";
import { translator } from "../i18n";
import { type Locale, locales } from "../model";
import { createMatcher, type Match, type SearchEntry } from "../search";
import { listSources } from "../store";
import { seriesCatalogue } from "./series-catalog";
import type { CatalogueEntry } from "./series-entries";
import { placeName } from "./series-names";

export const groupings = ["indicator", "country", "source"] as const;
export type Grouping = (typeof groupings)[number];

export interface SeriesQuery {
  locale: Locale;
  words?: string | undefined;
  by: Grouping;
  /** One group alone, by its key. */
  group?: string | undefined;
}

export interface FoundSeries {
  id: string;
  name: string;
  /** Frequency, span and unit in words. */
  detail: string;
}

export interface SeriesGroup {
  key: string;
  title: string;
  /** How many series of the group were found; `series` may hold the first of them only. */
  count: number;
  series: FoundSeries[];
}

export interface SearchedSeries {
  total: number;
  groups: SeriesGroup[];
}

/** Series listed in all; a longer list is not read. */
const listedAtMost = 60;
const inGroupAtMost = 400;

let known: { entries: Map<string, CatalogueEntry>; match: Match } | undefined;

function searchEntry(entry: CatalogueEntry): SearchEntry {
  const sources = listSources().filter(({ id }) => entry.sources.includes(id));
  const words = locales.flatMap((locale) => [
    unitName(entry.unit, locale),
    translator(locale)(`frequency.${entry.frequency}`),
    ...entry.areas.map((code) => placeName(code, locale)),
    ...sources.flatMap(({ name, short }) => [name[locale], short[locale]]),
  ]);
  const { id, name, home, areas, aliases } = entry;
  return {
    id: `series:${id}`,
    kind: "series",
    title: name,
    detail: home,
    words: [id, ...words, ...aliases],
    areas,
  };
}

function matcher(): Match {
  const entries = seriesCatalogue();
  if (known?.entries !== entries)
    known = { entries, match: createMatcher([...entries.values()].map(searchEntry)) };
  return known.match;
}

function keysOf({ indicator, areas, sources }: CatalogueEntry, by: Grouping): string[] {
  if (by === "indicator") return [indicator ?? "none"];
  if (by === "country") return areas.length > 0 ? [...new Set(areas)] : ["none"];
  return sources;
}

function titleOf(key: string, entry: CatalogueEntry, { by, locale }: SeriesQuery): string {
  if (key === "none")
    return translator(locale)(by === "indicator" ? "compare.datasets" : "compare.noCountry");
  if (by === "indicator") return entry.home[locale];
  if (by === "country") return placeName(key, locale);
  return listSources().find(({ id }) => id === key)?.name[locale] ?? key;
}

/** Frequency, span and unit in words. */
export function seriesDetail(entry: CatalogueEntry, locale: Locale): string {
  const t = translator(locale);
  const short = (period: string) => formatPeriod(period, locale, "short");
  const span =
    entry.first === entry.last ? short(entry.first) : `${short(entry.first)} – ${short(entry.last)}`;
  return [t(`frequency.${entry.frequency}`), span, unitName(entry.unit, locale)].join(" · ");
}

function foundSeries(entry: CatalogueEntry, locale: Locale): FoundSeries {
  return { id: entry.id, name: entry.name[locale], detail: seriesDetail(entry, locale) };
}

/** The groups in the order of their best series; without words the largest first, and of one group all it has. */
export function searchSeries(query: SeriesQuery): SearchedSeries {
  const { locale, words = "", by, group } = query;
  const all = seriesCatalogue();
  const asked = words.trim();
  const entries =
    asked === ""
      ? [...all.values()]
      : matcher()(asked, locale).flatMap(({ id }) => all.get(id.slice("series:".length)) ?? []);
  const groups = new Map<string, { title: string; entries: CatalogueEntry[] }>();
  for (const entry of entries) {
    for (const key of keysOf(entry, by)) {
      if (group !== undefined && key !== group) continue;
      const known = groups.get(key) ?? { title: titleOf(key, entry, query), entries: [] };
      known.entries.push(entry);
      groups.set(key, known);
    }
  }
  let room = group !== undefined ? inGroupAtMost : asked === "" ? 0 : listedAtMost;
  const laid = [...groups].map(([key, { title, entries: mine }]): SeriesGroup => {
    const series = mine.slice(0, Math.max(0, room)).map((entry) => foundSeries(entry, locale));
    room -= series.length;
    return { key, title, count: mine.length, series };
  });
  const ordered = asked === "" && by !== "indicator" ? laid.toSorted((a, b) => b.count - a.count) : laid;
  return { total: entries.length, groups: ordered };
}
