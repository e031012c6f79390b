/** Overview: what is going on, on one screen. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AlertsLine, AlertsSection } from "@/components/alerts/alerts-section";
import { PageNotes } from "@/components/indicator/page-notes";
import { VintageControl } from "@/components/indicator/vintage-control";
import { LiveRate } from "@/components/live/live-rate";
import { IndicatorCard } from "@/components/overview/indicator-card";
import { RecentTable } from "@/components/overview/recent-table";
import { PresentLink } from "@/components/slide/present-link";
import { readPageQuery, tellFault } from "@/lib/api";
import { overviewCards, overviewVintages, recentRows, suggestedAlerts } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { languageAlternates } from "@/lib/i18n/alternates";
import { presentModeOf } from "@/lib/model/present";
import { liveInitial } from "./live-initial";
import { OverviewSlide } from "./overview-slide";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { alternates: languageAlternates("") };

/** The first card takes the room of two in both directions, the rest fill the places beside and below it. */
const places = [
  "lg:col-span-6",
  "lg:col-span-6",
  "lg:col-span-3",
  "lg:col-span-3",
  "lg:col-span-3",
  "lg:col-span-3",
];

export default async function Overview({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = await searchParams;
  const mode = presentModeOf(asked.present);
  if (mode) return <OverviewSlide locale={locale} asked={asked} mode={mode} />;
  const t = translator(locale);
  const { query, faults } = readPageQuery(asked, ["asOf", "theme"]);
  const { asOf, theme } = query;
  const cards = overviewCards(locale, asOf);
  const kept: [string, string][] = theme ? [["theme", theme]] : [];
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-4 pt-6">
        <h1 className="text-2xl font-semibold tracking-tight">{t("overview.lead")}</h1>
        <PresentLink text={t("slide.present")} wall={t("slide.wall")} />
      </div>
      <PageNotes
        locale={locale}
        faults={faults.map((fault) => tellFault(fault, locale))}
        asOf={asOf}
        latest={`/${locale}${theme ? `?theme=${theme}` : ""}`}
      />
      <AlertsLine locale={locale} />
      {asOf === undefined && <LiveRate locale={locale} initial={liveInitial(locale)} />}
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-12">
        {cards.map((card, index) => (
          <div key={card.definition.slug} className={`grid ${places[index] ?? "lg:col-span-3"}`}>
            <IndicatorCard {...card} locale={locale} asOf={asOf} size={index < 2 ? "large" : "normal"} />
          </div>
        ))}
      </div>
      {cards.length === 0 && <p className="max-w-text">{t("chart.empty")}</p>}
      <div className="pt-4">
        <VintageControl locale={locale} choice={overviewVintages(locale)} asOf={asOf} kept={kept} />
      </div>
      <section className="pt-6">
        <h2 className="text-lg font-semibold">{t("overview.recent")}</h2>
        <p className="pb-3 text-sm text-muted">{t("overview.recentLead")}</p>
        <RecentTable locale={locale} rows={recentRows(locale, 16, asOf)} asOf={asOf} />
      </section>
      <AlertsSection locale={locale} suggested={suggestedAlerts(locale)} />
    </>
  );
}
