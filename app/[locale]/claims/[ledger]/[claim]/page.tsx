/** One claim: its verdict, the way from the data to it, the chart with the printed figure marked, how to cite it. */
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/chart/chart-figure";
import { EventChoiceProvider } from "@/components/chart/event-choice-provider";
import { eventChoice } from "@/components/chart/event-words";
import { Facts } from "@/components/claims/facts";
import { Readings } from "@/components/claims/readings";
import { Verdict } from "@/components/claims/verdict";
import { Inputs, Steps } from "@/components/claims/way";
import { Work } from "@/components/claims/work";
import { PageNotes } from "@/components/indicator/page-notes";
import { VintageControl } from "@/components/indicator/vintage-control";
import { PresentLink } from "@/components/slide/present-link";
import { readChartsQuery } from "@/lib/api";
import {
  claimDetail,
  claimFigure,
  claimPath,
  claimVintages,
  eventsOf,
  figureQuery,
  judgedClaim,
  layouts,
} from "@/lib/catalog";
import { embeddedClaim, pageCardAddress } from "@/lib/export";
import { isLocale, translator } from "@/lib/i18n";
import { languageAlternates } from "@/lib/i18n/alternates";
import { besideOf, writePageState } from "@/lib/model";
import { presentModeOf } from "@/lib/model/present";
import { oembedType, openGraphOf } from "../../../page-metadata";
import { originHere } from "../../../presented";
import { ClaimSlide } from "./slide";

interface PageProps {
  params: Promise<{ locale: string; ledger: string; claim: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function found({ params, searchParams }: PageProps) {
  const { locale, ledger, claim } = await params;
  if (!isLocale(locale)) return undefined;
  const state = readChartsQuery(await searchParams, { charts: [{ id: claim }] }, locale);
  const judged = judgedClaim(ledger, claim, state.asOf);
  return judged && { locale, ledger, claim, ...judged, ...state };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const page = await found(props);
  if (!page) return {};
  const { locale, ledger, claim, of, one } = page;
  const { statement, sentence } = claimDetail(of, one, locale);
  const { from, to, range } = figureQuery(page.page.states[claim] ?? {});
  const hasChart = claimFigure(one, of, { locale, from, to, range }) !== undefined;
  const shown = embeddedClaim({
    locale,
    origin: "",
    ledger,
    claim,
    from,
    to,
    range,
    asOf: page.asOf,
    events: page.events,
  });
  const picture = hasChart ? shown.picture : pageCardAddress("/claims", locale);
  const alt = hasChart ? statement : translator(locale)("claims.title");
  return {
    title: statement,
    description: sentence,
    alternates: {
      ...languageAlternates(claimPath(ledger, claim)),
      ...(hasChart && { types: oembedType(shown.all[0]?.address ?? "") }),
    },
    openGraph: openGraphOf(locale, translator(locale)("site.name"), picture, alt),
  };
}

type Page = NonNullable<Awaited<ReturnType<typeof found>>>;

/** The chart in the state of the address, with the choice of events under it. */
async function ClaimChart({ locale, ledger, claim, of, one, page, asOf, theme, events }: Page) {
  const t = translator(locale);
  const { open: _, table: __, ...query } = page.states[claim] ?? {};
  const { from, to, range } = figureQuery(query);
  const figure = claimFigure(one, of, { locale, from, to, range, events });
  if (!figure) return null;
  const inHtml = (await headers()).get("accept")?.includes("text/html") ?? false;
  const choice = eventChoice({
    locale,
    chosen: events,
    search: writePageState(page),
    events: eventsOf(events, asOf),
  });
  return (
    <section className="mt-12 lg:max-w-[54rem]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-2">
        <p className="text-muted">{t("claims.chart")}</p>
        <PresentLink text={t("slide.present")} />
      </div>
      <EventChoiceProvider value={choice}>
        <ChartFigure
          figure={figure}
          locale={locale}
          query={query}
          state={page.states[claim]}
          beside={besideOf(page, claim)}
          asOf={asOf}
          theme={theme}
          events={events}
          layouts={layouts}
          files={{ path: `/api/v1/claims/${ledger}.${claim}`, asked: "" }}
          lead
          inHtml={inHtml}
        />
      </EventChoiceProvider>
    </section>
  );
}

export default async function ClaimPage(props: PageProps) {
  const state = await found(props);
  if (!state) notFound();
  const { locale, ledger, claim, of, one, page, asOf, faults } = state;
  const t = translator(locale);
  const asked = await props.searchParams;
  const mode = presentModeOf(asked.present);
  if (mode) return <ClaimSlide {...state} asked={asked} mode={mode} />;
  const detail = claimDetail(of, one, locale);
  const { reference } = of.ledger;
  const address = `${await originHere()}/${locale}${detail.path}`;
  const onNewest = writePageState({ ...page, rest: page.rest.filter(([name]) => name !== "asOf") });
  const known = asOf ? `&asOf=${asOf}` : "";
  return (
    <article data-first-chart={claim}>
      <p className="pt-6 text-sm">
        <a href={`/${locale}/claims?ledger=${ledger}${known}`}>{of.ledger.title[locale]}</a>
      </p>
      <h1 className="max-w-[52rem] pb-3 text-3xl font-semibold tracking-tight">{detail.statement}</h1>
      <PageNotes locale={locale} faults={faults} asOf={asOf} latest={`?${onNewest}`} />
      {asOf && <p className="mb-4 max-w-text text-sm text-muted">{t("claims.data.note")}</p>}
      <p className="max-w-text text-lg leading-7">
        <span className="mr-3">
          <Verdict kind={detail.verdict} text={detail.verdictText} />
        </span>
        {detail.sentence}
      </p>
      <Facts locale={locale} claim={detail} />
      {detail.steps.length > 0 && (
        <div className="pt-4">
          <VintageControl
            locale={locale}
            choice={claimVintages(one, locale)}
            asOf={asOf}
            kept={[...new URLSearchParams(onNewest)]}
          />
        </div>
      )}
      {detail.missing.length > 0 && (
        <section className="mt-10 max-w-text">
          <h2 className="text-lg font-semibold">{t("claims.missing")}</h2>
          <ul className="mt-2 list-disc pl-5">
            {detail.missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {detail.steps.length > 0 && <Steps locale={locale} steps={detail.steps} />}
      {detail.inputs.length > 0 && <Inputs locale={locale} inputs={detail.inputs} />}
      <Readings locale={locale} title={t("claims.others")} readings={detail.others} />
      <Readings locale={locale} title={t("claims.relations")} readings={detail.relations} />
      <Readings locale={locale} title={t("claims.editions")} readings={detail.editions} />
      <ClaimChart {...state} />
      <section className="mt-12 grid max-w-text gap-2 border-t-2 border-ink pt-3 text-sm">
        <h2 className="text-lg font-semibold">{t("claims.citation")}</h2>
        {reference && <Work locale={locale} reference={reference} />}
        <p className="wrap-anywhere">
          {t("claims.cite", {
            site: t("site.name"),
            claim: detail.statement,
            verdict: detail.verdictText,
            address,
          })}
        </p>
        <p className="flex flex-wrap gap-x-4 print:hidden">
          <a href={`/${locale}${detail.path}`}>{t("claims.permalink")}</a>
          <a
            href={`/api/v1/claims/${ledger}.${claim}.json?lang=${locale}${known}`}
            className="font-semibold uppercase"
          >
            json
          </a>
          <a href={`/${locale}/claims${asOf ? `?asOf=${asOf}` : ""}`}>{t("claims.all")}</a>
        </p>
      </section>
    </article>
  );
}
