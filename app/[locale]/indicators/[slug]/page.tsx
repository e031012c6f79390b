/** The indicator page: all six come from here. Question, headline, chart, what is behind it, how it is measured. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/chart/chart-figure";
import { Contents } from "@/components/indicator/contents";
import { EmptyFigure } from "@/components/indicator/empty-figure";
import { PageNotes } from "@/components/indicator/page-notes";
import { readPageQuery } from "@/lib/api";
import { comparisonOf, definitions, figure, headlineOf, layouts } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { figureMetadata } from "./metadata";
import { openedContent, openedPath } from "./opened";

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const definition = definitions().find((one) => one.slug === slug);
  if (!isLocale(locale) || !definition) return {};
  return figureMetadata(definition, locale, await searchParams);
}

export default async function IndicatorPage({ params, searchParams }: PageProps) {
  const { locale, slug } = await params;
  const definition = definitions().find((one) => one.slug === slug);
  if (!isLocale(locale) || !definition) notFound();
  const t = translator(locale);
  const asked = await searchParams;
  const { query, faults } = readPageQuery(
    asked,
    ["from", "to", "range", "a", "b", "asOf"],
    ["chart", "open"],
  );
  const { path, fault } = openedPath(asked.open, definition);
  if (fault) faults.push(fault);
  const { asOf, a, b, ...window } = query;
  const pair = a && b ? ([a, b] as [string, string]) : undefined;
  const subject = definition.charts.find((chart) => chart.id === asked.chart) ?? definition.charts[0];
  const figures = definition.charts.map((spec) => {
    const mine = spec === subject;
    const shown = figure(slug, spec.id, { locale, asOf, ...(mine && { ...window, pair }) });
    return { spec, shown, query: mine ? { ...window, ...(pair && { a: pair[0], b: pair[1] }) } : {} };
  });
  const [lead, ...behind] = figures.map(({ spec, shown, query: own }, index) =>
    shown ? (
      <ChartFigure
        key={spec.id}
        figure={shown}
        locale={locale}
        query={own}
        asOf={asOf}
        layouts={layouts}
        lead={index === 0}
        compare={comparisonOf(definition, spec)}
        opened={spec === subject && path ? openedContent(definition, spec, path, locale, asOf) : undefined}
      />
    ) : (
      <EmptyFigure
        key={spec.id}
        id={spec.id}
        title={spec.title[locale]}
        text={t("chart.empty")}
        lead={index === 0}
        whole={
          Object.keys(own).length > 0
            ? { href: `?${asOf ? `asOf=${asOf}` : ""}#${spec.id}`, text: t("chart.resetZoom") }
            : undefined
        }
      />
    ),
  );
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-12 print:block">
      <article className="min-w-0">
        <p className="pt-6 text-muted">{definition.question[locale]}</p>
        <h1 className="text-3xl font-semibold tracking-tight">{definition.title[locale]}</h1>
        <p className="mt-3 max-w-text pb-6 text-lg leading-7">{headlineOf(slug, locale, asOf)}</p>
        <PageNotes locale={locale} faults={faults} asOf={asOf} />
        {lead}
        <h2 className="break-before-page pb-5 pt-12 text-2xl font-semibold tracking-tight print:pt-0">
          {t("indicator.behind")}
        </h2>
        <div className="grid gap-12">{behind}</div>
        <section className="mt-12 max-w-text border-t-2 border-ink pt-3">
          <h2 className="text-lg font-semibold">{t("indicator.about")}</h2>
          <p className="mt-2">{definition.about[locale]}</p>
        </section>
      </article>
      <Contents
        locale={locale}
        slug={slug}
        asOf={asOf}
        charts={definition.charts.map(({ id, title }) => ({ id, title: title[locale] }))}
      />
    </div>
  );
}
