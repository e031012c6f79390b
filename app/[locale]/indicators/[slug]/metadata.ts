/** The head of an indicator page: a pasted link shows the chart in its present state, and others may embed it. */
import type { Metadata } from "next";
import { readPageQuery } from "@/lib/api";
import { chartsAndDetails, headlineOf } from "@/lib/catalog";
import { figureAddress, previewAddress } from "@/lib/export";
import { languageAlternates } from "@/lib/i18n/alternates";
import type { Indicator, Locale } from "@/lib/model";
import { readDrillPath } from "@/lib/model/drill-path";

type SearchParams = Record<string, string | string[] | undefined>;

/** What the page shows first: a drilldown that is open, the chart that the address names, or the first. */
function stateOf(definition: Indicator, locale: Locale, asked: SearchParams) {
  const { query } = readPageQuery(asked, ["from", "to", "range", "a", "b", "asOf"], ["chart", "open"]);
  const { a, b, asOf, ...window } = query;
  const base = { slug: definition.slug, locale, asOf };
  const step = typeof asked.open === "string" ? readDrillPath(asked.open)?.at(-1) : undefined;
  if (step && chartsAndDetails(definition).some(({ id }) => id === step.chart)) {
    const [from, to] = step.span ?? [];
    return { ...base, chart: step.chart, from, to };
  }
  const named = definition.charts.find(({ id }) => id === asked.chart);
  const chart = (named ?? definition.charts[0])?.id ?? "";
  return { ...base, chart, ...window, ...(a && b && { pair: [a, b] as [string, string] }) };
}

export function figureMetadata(definition: Indicator, locale: Locale, asked: SearchParams): Metadata {
  const { slug } = definition;
  const state = stateOf(definition, locale, asked);
  const spec = chartsAndDetails(definition).find(({ id }) => id === state.chart);
  const images = [{ url: previewAddress(state), width: 1200, height: 628, alt: spec?.title[locale] ?? "" }];
  const address = figureAddress(state);
  const description = headlineOf(slug, locale, state.asOf) ?? definition.question[locale];
  return {
    title: definition.title[locale],
    description: definition.question[locale],
    alternates: {
      ...languageAlternates(`/indicators/${slug}`),
      types: { "application/json+oembed": `/api/v1/oembed?url=${encodeURIComponent(address)}` },
    },
    openGraph: {
      type: "article",
      title: definition.title[locale],
      description,
      url: address,
      locale,
      images,
    },
    twitter: { card: "summary_large_image" },
  };
}
