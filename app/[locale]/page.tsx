/** Overview: what is going on, on one screen. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AlertsLine, AlertsSection } from "@/components/alerts/alerts-section";
import { LiveRate } from "@/components/live/live-rate";
import { IndicatorCard } from "@/components/overview/indicator-card";
import { RecentTable } from "@/components/overview/recent-table";
import { overviewCards, recentRows, suggestedAlerts } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { languageAlternates } from "@/lib/i18n/alternates";
import { liveInitial } from "./live-initial";

interface PageProps {
  params: Promise<{ locale: string }>;
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

export default async function Overview({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const cards = overviewCards(locale);
  return (
    <>
      <h1 className="pb-4 pt-6 text-2xl font-semibold tracking-tight">{t("overview.lead")}</h1>
      <AlertsLine locale={locale} />
      <LiveRate locale={locale} initial={liveInitial(locale)} />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-12">
        {cards.map((card, index) => (
          <div key={card.definition.slug} className={`grid ${places[index] ?? "lg:col-span-3"}`}>
            <IndicatorCard {...card} locale={locale} size={index < 2 ? "large" : "normal"} />
          </div>
        ))}
      </div>
      <section className="pt-10">
        <h2 className="text-lg font-semibold">{t("overview.recent")}</h2>
        <p className="pb-3 text-sm text-muted">{t("overview.recentLead")}</p>
        <RecentTable locale={locale} rows={recentRows(locale, 16)} />
      </section>
      <AlertsSection locale={locale} suggested={suggestedAlerts(locale)} />
    </>
  );
}
