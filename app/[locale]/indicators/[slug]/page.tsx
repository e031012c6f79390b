/** The indicator page: all six come from here. Question, headline, chart, what is behind it, how it is measured. */
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/chart/chart-figure";
import { EventChoiceProvider } from "@/components/chart/event-choice-provider";
import { eventChoice } from "@/components/chart/event-words";
import { Touching } from "@/components/claims/touching";
import { FreshnessLine } from "@/components/fresh/freshness-line";
import { Contents } from "@/components/indicator/contents";
import { ContextBlock } from "@/components/indicator/context-block";
import { EmptyFigure } from "@/components/indicator/empty-figure";
import { PageNotes } from "@/components/indicator/page-notes";
import { VintageControl } from "@/components/indicator/vintage-control";
import { LiveRate } from "@/components/live/live-rate";
import { readChartsQuery } from "@/lib/api";
import {
  claimsTouching,
  comparisonOf,
  contextOf,
  definitions,
  eventsOf,
  figure,
  figureQuery,
  freshnessLine,
  headlineOf,
  layouts,
  vintageChoice,
} from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { besideOf, writePageState } from "@/lib/model";
import { presentModeOf } from "@/lib/model/present";
import { liveInitial } from "../../live-initial";
import { figureMetadata } from "./metadata";
import { openedContent } from "./opened";
import { IndicatorSlide } from "./slide";

interface PageProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Claims that an indicator's page shows; the rest is a link away. */
const claimsShown = 5;

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
  const mode = presentModeOf(asked.present);
  if (mode) return <IndicatorSlide definition={definition} locale={locale} asked={asked} mode={mode} />;
  const { page, asOf, theme, events, faults } = readChartsQuery(asked, definition, locale);
  // A step within the site asks for data alone, which must then hold the drawings.
  const inHtml = (await headers()).get("accept")?.includes("text/html") ?? false;
  const [lead, ...behind] = definition.charts.map((spec, index) => {
    const { open, table, ...query } = page.states[spec.id] ?? {};
    const shown = figure(slug, spec.id, { locale, asOf, events, ...figureQuery(query) });
    const beside = besideOf(page, spec.id);
    if (!shown)
      return (
        <EmptyFigure
          key={spec.id}
          id={spec.id}
          title={spec.title[locale]}
          text={t("chart.empty")}
          lead={index === 0}
          whole={page.states[spec.id] && { href: `?${beside}#${spec.id}`, text: t("chart.resetZoom") }}
        />
      );
    return (
      <ChartFigure
        key={spec.id}
        figure={shown}
        locale={locale}
        query={query}
        state={page.states[spec.id]}
        beside={beside}
        asOf={asOf}
        theme={theme}
        events={events}
        layouts={layouts}
        lead={index === 0}
        inHtml={inHtml}
        compare={comparisonOf(definition, spec)}
        opened={openedContent({ definition, from: spec, open, locale, asOf, page, events })}
      />
    );
  });
  const onNewest = writePageState({ ...page, rest: page.rest.filter(([name]) => name !== "asOf") });
  const choice = eventChoice({
    locale,
    chosen: events,
    search: writePageState(page),
    events: eventsOf(events, asOf),
  });
  const touching = claimsTouching(slug, locale, asOf);
  // An earlier day is no matter of freshness.
  const fresh = asOf === undefined ? freshnessLine(slug, locale) : undefined;
  const ofToday = asOf === undefined && definition.card.change === "currency";
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-12 print:block">
      <article className="min-w-0" data-first-chart={definition.charts[0]?.id}>
        <p className="pt-6 text-muted">{definition.question[locale]}</p>
        <h1 className="text-3xl font-semibold tracking-tight">{definition.title[locale]}</h1>
        <p className="mt-3 max-w-text pb-6 text-lg leading-7">{headlineOf(slug, locale, asOf)}</p>
        {fresh && <FreshnessLine locale={locale} {...fresh} />}
        {ofToday && <LiveRate locale={locale} initial={liveInitial(locale)} />}
        <PageNotes locale={locale} faults={faults} asOf={asOf} latest={`?${onNewest}`} />
        <VintageControl
          locale={locale}
          choice={vintageChoice(definition, locale, asOf)}
          asOf={asOf}
          kept={[...new URLSearchParams(onNewest)]}
        />
        <EventChoiceProvider value={choice}>
          {lead}
          <h2 className="break-before-page pb-5 pt-12 text-2xl font-semibold tracking-tight print:pt-0">
            {t("indicator.behind")}
          </h2>
          <div className="grid gap-12">{behind}</div>
        </EventChoiceProvider>
        <ContextBlock locale={locale} items={contextOf(slug, locale, asOf)} />
        {touching.rows.length > 0 && (
          <Touching
            locale={locale}
            slug={slug}
            titles={touching.titles}
            count={touching.rows.length}
            rows={touching.rows.slice(0, claimsShown)}
            asOf={asOf}
          />
        )}
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
        search={writePageState(page)}
      />
    </div>
  );
}
