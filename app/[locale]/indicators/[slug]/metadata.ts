/** The head of an indicator page: a pasted link shows the chart in its present state, and others may embed it. */
import type { Metadata } from "next";
import { readChartsQuery } from "@/lib/api";
import { chartsAndDetails, headlineOf } from "@/lib/catalog";
import { figureAddress, previewAddress } from "@/lib/export";
import { languageAlternates } from "@/lib/i18n/alternates";
import { type Indicator, type Locale, ranges } from "@/lib/model";
import { readDrillPath } from "@/lib/model/drill-path";
import { oembedType } from "../../page-metadata";

type SearchParams = Record<string, string | string[] | undefined>;

/** What the page shows first: a drilldown that is open, the chart that the address names, or the first. */
function stateOf(definition: Indicator, locale: Locale, asked: SearchParams) {
  const { page, asOf } = readChartsQuery(asked, definition, locale);
  const chart = page.chart ?? definition.charts[0]?.id ?? "";
  const { open, table: _, a, b, ...window } = page.states[chart] ?? {};
  const base = { slug: definition.slug, locale, asOf };
  const step = open === undefined ? undefined : readDrillPath(open)?.at(-1);
  if (step) return { ...base, chart: step.chart, from: step.span?.[0], to: step.span?.[1] };
  const pair = a && b ? ([a, b] as [string, string]) : undefined;
  return { ...base, ...window, chart, range: rangeNamed(window.range), pair };
}

const rangeNamed = (text: string | undefined) => ranges.find((range) => range === text);

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
      types: {
        ...oembedType(address),
        "application/atom+xml": `/api/v1/updates.atom?lang=${locale}&indicator=${slug}`,
      },
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
