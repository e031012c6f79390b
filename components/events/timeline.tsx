/** Events by year: newest year first, each with its calendar, its events in their order. */
import type { ReactNode } from "react";
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import { type DatedEvent, type EventLedger, eventPeriod, type Locale } from "@/lib/model";
import { CalendarStrip } from "./calendar-strip";
import { EventSource } from "./event-source";

interface TimelineProps {
  locale: Locale;
  ledger: EventLedger;
  shown: DatedEvent[];
  /** The choice of kinds as the address writes it, which links keep. */
  chosen: string;
  /** The event whose surroundings are open, and they. */
  open?: { id: string; panel: ReactNode } | undefined;
}

function Entry({
  event,
  locale,
  ledger,
  chosen,
  open,
}: Omit<TimelineProps, "shown"> & { event: DatedEvent }) {
  const t = translator(locale);
  const { id, kind, title } = event;
  const isOpen = open?.id === id;
  const kept = chosen === "all" ? [] : [`events=${chosen}`];
  const query = [...kept, ...(isOpen ? [] : [`event=${id}`])].join("&");
  return (
    <li
      id={id}
      className="scroll-mt-4 gap-x-4 border-t border-grid py-2.5 sm:grid sm:grid-cols-[8.5rem_minmax(0,1fr)]"
    >
      <p className="figures text-sm text-muted">{formatPeriod(eventPeriod(event), locale, "short")}</p>
      <div className="min-w-0">
        <h3 className="font-semibold leading-6">
          {title[locale]}
          {event.paper === undefined && " †"}
        </h3>
        <p className="text-sm">
          {t(`events.kind.${kind}`)}
          {" · "}
          <a href={`?${query}#${id}`}>{t(isOpen ? "events.close" : "events.around")}</a>
        </p>
        <EventSource locale={locale} event={event} paper={ledger.paper} />
        {isOpen && open.panel}
      </div>
    </li>
  );
}

export function Timeline({ shown, ...rest }: TimelineProps) {
  const { locale, ledger } = rest;
  const yearOf = (event: DatedEvent) => event.date.slice(0, 4);
  const years = [...new Set(shown.map(yearOf))].reverse();
  return years.map((year) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-8 border-t-2 border-ink pt-3">
      <h2 id={`year-${year}`} className="figures pb-2 text-xl font-semibold">
        {year}
      </h2>
      <CalendarStrip locale={locale} year={year} events={ledger.events.filter((e) => yearOf(e) === year)} />
      <ol>
        {shown
          .filter((event) => yearOf(event) === year)
          .map((event) => (
            <Entry key={event.id} event={event} {...rest} />
          ))}
      </ol>
    </section>
  ));
}
