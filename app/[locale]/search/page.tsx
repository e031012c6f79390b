/** Search without scripts: what the words find, or what speaks of an area; the same index as in the palette. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ResultLists } from "@/components/search/result-lists";
import { SearchForm } from "@/components/search/search-form";
import { searchArea, searchAreas, searchFor } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { SearchEntry } from "@/lib/search";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return pageMetadata((await params).locale, "/search");
}

/** As long as a reader's question can be. */
const longest = 200;
const textOf = (value: string | string[] | undefined) => ([value].flat()[0] ?? "").trim().slice(0, longest);

interface Answer {
  text: string;
  entries: SearchEntry[];
}

function answerTo(query: string, code: string, locale: Locale): Answer {
  const t = translator(locale);
  if (query) {
    const entries = searchFor(query, locale);
    const text =
      entries.length > 0 ? t("search.count", { count: entries.length }) : t("search.none", { query });
    return { text, entries };
  }
  if (!code) return { text: t("search.lead"), entries: searchAreas() };
  const found = searchArea(code);
  if (!found) return { text: t("search.noArea", { code }), entries: searchAreas() };
  return { text: t("search.area", { area: found.area.title[locale] }), entries: found.entries };
}

export default async function Search({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = await searchParams;
  const query = textOf(asked.q);
  const { text, entries } = answerTo(query, textOf(asked.area), locale);
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{translator(locale)("search.title")}</h1>
      <SearchForm locale={locale} query={query} />
      <p className="mt-6 max-w-text break-words">{text}</p>
      <ResultLists entries={entries} locale={locale} />
    </>
  );
}
