/** Everything that a reader may jump to, from the definitions, the publishers and the pages: one function a kind. */
import { formatPeriod } from "../format";
import { areaName } from "../format/area";
import { localeNames, type MessageKey, translator } from "../i18n";
import { eventPeriod, type Indicator, type Ledger, type Locale, type LocalText, locales } from "../model";
import type { EntryAction, SearchEntry, SearchIndex } from "../search";
import { listSources, readGroups } from "../store";
import { catalogueIds } from "./catalogue-ids";
import { claimPath } from "./claim-views";
import { readableLedgers } from "./claims";
import { eventLedger } from "./events";
import { definitions } from "./ready";
import { sitePages } from "./site-pages";

function inFour(text: (locale: Locale) => string): LocalText {
  return { en: text("en"), zh: text("zh"), ru: text("ru"), kk: text("kk") };
}

const message = (key: MessageKey) => inFour((locale) => translator(locale)(key));

function pages(): SearchEntry[] {
  return sitePages.map(({ path, title }) => ({
    id: `page:${path}`,
    kind: "page",
    title: message(title),
    address: path,
  }));
}

/** Areas that the inputs behind a series name; a group stands as `EAEU`. */
function areasOf(definition: Indicator, ref: string): string[] {
  const input = definition.inputs[ref];
  if (!input) return (definition.series[ref]?.of ?? []).flatMap((one) => areasOf(definition, one));
  const { referenceArea = [], counterpartArea = [] } = input.where;
  return [referenceArea, counterpartArea].flat().map((code) => code.replace("@", ""));
}

const unique = (words: string[]) => [...new Set(words)];

function indicators(definition: Indicator): SearchEntry[] {
  const { slug, title, question, card } = definition;
  const address = `/indicators/${slug}`;
  const words = [slug, ...Object.values(question), ...Object.values(card.label)];
  return [{ id: `indicator:${slug}`, kind: "indicator", title, words, address }];
}

function charts(definition: Indicator): SearchEntry[] {
  return definition.charts.map(({ id, title, series }) => ({
    id: `chart:${definition.slug}.${id}`,
    kind: "chart",
    title,
    detail: definition.title,
    words: [id],
    areas: unique(series.flatMap(({ ref }) => areasOf(definition, ref))),
    address: `/indicators/${definition.slug}#${id}`,
  }));
}

/** Below which chart of the page a detail opens, and by which steps: the shortest way. */
function wayTo(definition: Indicator, detail: string): { chart: string; open: string } | undefined {
  const all = [...definition.charts, ...(definition.details ?? [])];
  const ways = definition.charts.map(({ id }) => ({ chart: id, steps: [] as string[] }));
  const seen = new Set(ways.map(({ chart }) => chart));
  for (const { chart, steps } of ways) {
    const here = all.find(({ id }) => id === (steps.at(-1) ?? chart));
    for (const { chart: next } of here?.drill ?? []) {
      if (next === detail) return { chart, open: [...steps, next].join(",") };
      if (!seen.has(next)) ways.push({ chart, steps: [...steps, next] });
      seen.add(next);
    }
  }
  return undefined;
}

function details(definition: Indicator): SearchEntry[] {
  return (definition.details ?? []).flatMap(({ id, title }): SearchEntry[] => {
    const way = wayTo(definition, id);
    if (!way) return [];
    return [
      {
        id: `chart:${definition.slug}.${id}`,
        kind: "chart",
        title,
        detail: definition.title,
        words: [id],
        address: `/indicators/${definition.slug}?chart=${way.chart}&open=${way.open}#${way.chart}`,
      },
    ];
  });
}

/** A series leads to a comparison that begins with it; what the catalogue has not, to the first chart that draws it. */
function series(definition: Indicator): SearchEntry[] {
  const first = new Map<string, Indicator["charts"][number]>();
  for (const chart of definition.charts)
    for (const { ref } of chart.series) if (!first.has(ref)) first.set(ref, chart);
  return [...first].flatMap(([ref, chart]) => {
    const name = (definition.inputs[ref] ?? definition.series[ref])?.name;
    if (!name) return [];
    const [id, ...members] = catalogueIds(definition, ref);
    return {
      id: `series:${definition.slug}.${ref}`,
      kind: "series",
      title: name,
      detail: inFour((locale) => `${definition.title[locale]} · ${chart.title[locale]}`),
      words: [ref],
      areas: unique(areasOf(definition, ref)),
      address:
        id && members.length === 0
          ? `/compare?${new URLSearchParams([["s", id]])}`
          : `/indicators/${definition.slug}#${chart.id}`,
    } satisfies SearchEntry;
  });
}

/** Countries and groups that some chart shows by name. */
function areas(charted: SearchEntry[]): SearchEntry[] {
  const groups = readGroups();
  return unique(charted.flatMap((entry) => entry.areas ?? []))
    .filter((code) => code !== "ALL")
    .map((code) => ({
      id: `area:${code}`,
      kind: "area",
      title: groups[code]?.name ?? inFour((locale) => areaName(code, locale)),
      words: [code],
      areas: [code],
      address: `/search?area=${code}`,
    }));
}

function sources(): SearchEntry[] {
  return listSources().map(({ id, name, short }) => ({
    id: `source:${id}`,
    kind: "source",
    title: name,
    words: [id, ...Object.values(short)],
    address: `/sources#${id}`,
  }));
}

function events(): SearchEntry[] {
  return eventLedger().events.map((event) => ({
    id: `event:${event.id}`,
    kind: "event",
    title: event.title,
    detail: inFour((locale) =>
      [
        formatPeriod(eventPeriod(event), locale, "short"),
        translator(locale)(`events.kind.${event.kind}`),
      ].join(" · "),
    ),
    words: [event.date],
    address: `/events?event=${event.id}#${event.id}`,
  }));
}

/** A claim is found by what it says and by the figure as it is printed. */
function claims({ id: ledger, title, claims: all }: Ledger): SearchEntry[] {
  return all.map(({ id, statement, printed }) => ({
    id: `claim:${ledger}.${id}`,
    kind: "claim",
    title: statement,
    detail: title,
    words: [id, ...("value" in printed ? [printed.value] : [])],
    address: claimPath(ledger, id),
  }));
}

function setting(label: MessageKey, value: (locale: Locale) => string, action: EntryAction): SearchEntry {
  const title = inFour((locale) =>
    translator(locale)("search.setting", {
      label: translator(locale)(label),
      value: value(locale),
    }),
  );
  const id = `setting:${action.name}.${"value" in action ? action.value : ""}`;
  return { id, kind: "setting", title, action };
}

function settings(): SearchEntry[] {
  const named = (key: MessageKey) => (locale: Locale) => translator(locale)(key);
  return [
    ...locales.map((code) => ({
      ...setting("language.label", () => localeNames[code], { name: "locale", value: code }),
      words: [code],
    })),
    ...(["system", "light", "dark"] as const).map((value) =>
      setting("theme.label", named(`theme.${value}`), { name: "theme", value }),
    ),
    ...(["on", "off"] as const).map((value) =>
      setting("search.slash", named(`search.slash.${value}`), { name: "slash", value }),
    ),
    ...(["on", "off"] as const).map((value) =>
      setting("search.figureKeys", named(`search.figureKeys.${value}`), { name: "keys", value }),
    ),
    { id: "action:save-view", kind: "action", title: message("views.save"), action: { name: "saveView" } },
  ];
}

/** Addresses are below the language; `searchIndex` puts the language in front. */
export function searchEntries(): SearchEntry[] {
  const all = definitions();
  const charted = [...all.flatMap(charts), ...all.flatMap(series)];
  const below = all.flatMap(details);
  return [
    ...[...pages(), ...all.flatMap(indicators), ...areas(charted), ...charted, ...below],
    ...[...events(), ...readableLedgers().flatMap(claims), ...sources(), ...settings()],
  ];
}

/** The index for readers of one language: titles in all four, addresses in that one. */
export function searchIndex(lang: Locale): SearchIndex {
  const entries = searchEntries().map((entry) =>
    entry.address === undefined ? entry : { ...entry, address: `/${lang}${entry.address}` },
  );
  return { lang, entries };
}
