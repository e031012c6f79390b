/** Events: what happened when, by whose word, and what the indicators said before and after. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AroundPanel } from "@/components/events/around-panel";
import { KindFilter } from "@/components/events/kind-filter";
import { Timeline } from "@/components/events/timeline";
import { PageNotes } from "@/components/indicator/page-notes";
import { readPageQuery, tellFault } from "@/lib/api";
import { eventLedger, readingsAround } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { eventKinds, writeEventKinds } from "@/lib/model";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return pageMetadata((await params).locale, "/events");
}

export default async function Events({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const { event, ...asked } = await searchParams;
  const { query, faults: wrong } = readPageQuery(asked, ["events"]);
  const faults = wrong.map((fault) => tellFault(fault, locale));
  const ledger = eventLedger();
  const chosen = query.events?.length ? query.events : [...eventKinds];
  const open = ledger.events.find(({ id }) => id === event);
  if (event !== undefined && !open) faults.push(t("events.unknown", { id: String(event) }));
  // An event that the address names is shown whatever kinds are chosen.
  const shown = ledger.events.filter((one) => one === open || chosen.includes(one.kind));
  const total = ledger.events.length;
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("events.title")}</h1>
      <p className="mt-2 max-w-text pb-5">{t("events.lead")}</p>
      <PageNotes locale={locale} faults={faults} asOf={undefined} />
      <KindFilter locale={locale} chosen={chosen} events={ledger.events} />
      <p role="status" className="mt-3 text-sm text-muted">
        {t("events.count", { count: shown.length, total })}
      </p>
      <Timeline
        locale={locale}
        ledger={ledger}
        shown={shown}
        chosen={writeEventKinds(chosen)}
        open={
          open && {
            id: open.id,
            panel: <AroundPanel locale={locale} title={open.title[locale]} around={readingsAround(open)} />,
          }
        }
      />
      <p className="mt-8 text-sm">
        {t("events.files")}{" "}
        {(["csv", "json"] as const).map((ending) => (
          <a
            key={ending}
            href={`/api/v1/events.${ending}?lang=${locale}`}
            className="mr-3 font-semibold uppercase"
          >
            {ending}
          </a>
        ))}
      </p>
    </>
  );
}
