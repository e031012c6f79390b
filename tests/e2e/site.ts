/** What the site is made of, read from the same files as the site reads: pages, headings, charts, words of each language. */
import { readFileSync } from "node:fs";
import { type Locale, locales } from "@/lib/model";
import { ledgerNames, listDatasets, listIndicators, listSources, readDataset, readLedger } from "@/lib/store";
import { pagePaths } from "@/scripts/bench/pages";

type Words = Record<string, string>;

function wordsOf(locale: Locale): Words {
  return JSON.parse(readFileSync(`lib/i18n/dictionaries/${locale}.json`, "utf8")) as Words;
}

const dictionaries = Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale)]));

/** A text of the product that takes no values. */
export function word(locale: Locale, key: string): string {
  const found = dictionaries[locale]?.[key];
  if (found === undefined || found.includes("{")) throw new Error(`"${key}" is no plain text in ${locale}.`);
  return found;
}

/** The text of a message up to its first value. */
export function beginning(locale: Locale, key: string): string {
  return (dictionaries[locale]?.[key] ?? "").split("{")[0] ?? "";
}

export interface Page {
  path: string;
  heading: Record<Locale, string>;
  /** `<slug>.<chart>` with its title. */
  charts: { id: string; title: Record<Locale, string> }[];
}

function inEveryLanguage(key: string): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, word(locale, key)])) as Record<Locale, string>;
}

export const indicators = listIndicators();

/** The statement of each claim by the address of its page. */
const claims = new Map(
  ledgerNames().flatMap((name) =>
    readLedger(name).claims.map(
      ({ id, statement }) => [`/claims/${name}/${id}`, statement] as [string, typeof statement],
    ),
  ),
);

/** Every page by its address; what is no indicator names its heading in the dictionaries. */
export const pages: Page[] = pagePaths().map((path) => {
  const definition = indicators.find(({ slug }) => path === `/indicators/${slug}`);
  const charts = definition?.charts.map((chart) => ({
    id: `${definition.slug}.${chart.id}`,
    title: chart.title,
  }));
  const key = path === "" ? "overview.lead" : `${path.slice(1)}.title`;
  const heading = definition?.title ?? claims.get(path) ?? inEveryLanguage(key);
  return { path, heading, charts: charts ?? [] };
});

/** English texts of the product that stand otherwise in another language: none of them may appear there. */
export function telltales(locale: Locale): string[] {
  const titles = indicators.flatMap(({ title, question, charts }) =>
    [title, question, ...charts.map((chart) => chart.title)].filter((text) => text.en !== text[locale]),
  );
  const words = Object.entries(dictionaries.en ?? {}).filter(
    ([key, text]) => /^[^{]*[A-Za-z]{3}[^{]*$/.test(text) && text !== dictionaries[locale]?.[key],
  );
  return [...words.map(([, text]) => text), ...titles.map((text) => text.en)];
}

let publishers: string[] | undefined;

/** What publishers call their editions and how they want to be cited: their words, in their language, on every page. */
export function publishersWords(): string[] {
  publishers ??= readPublishersWords();
  return publishers;
}

function readPublishersWords(): string[] {
  const editions = listDatasets().flatMap(({ source, code }) =>
    readDataset(source, code).retrievals.flatMap(({ edition, via }) => [edition, via ?? ""]),
  );
  const all = [...editions, ...listSources().map(({ citation }) => citation)];
  return [...new Set(all)].filter((text) => text !== "").sort((a, b) => b.length - a.length);
}
