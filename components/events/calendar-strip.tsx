/** A year at a glance: a row of presidents' contacts over a row of UN votes, each at its day. */
import { UTCDate } from "@date-fns/utc";
import { getDayOfYear, getDaysInYear } from "date-fns";
import { translator } from "@/lib/i18n";
import { type DatedEvent, eventSpan, type Locale } from "@/lib/model";

interface CalendarStripProps {
  locale: Locale;
  year: string;
  /** Events of the year, of all kinds. */
  events: DatedEvent[];
}

const rows = ["contact", "vote"] as const;
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Per cent of the year gone by at the middle of the day. */
function placeOf(day: string): number {
  const date = new UTCDate(day);
  return (100 * (getDayOfYear(date) - 0.5)) / getDaysInYear(date);
}

function Row({ days, isRound }: { days: string[]; isRound: boolean }) {
  return (
    <div className="relative h-4 border-b border-grid">
      {days.map((day) => (
        <span
          key={day}
          className={`absolute top-1 block size-2 -translate-x-1/2 ${isRound ? "rounded-full bg-ink" : "border border-ink"}`}
          style={{ left: `${placeOf(day)}%` }}
        />
      ))}
    </div>
  );
}

/** Nothing where the year has neither. */
export function CalendarStrip({ locale, year, events }: CalendarStripProps) {
  const t = translator(locale);
  const daysOf = (kind: (typeof rows)[number]) =>
    events.filter((event) => event.kind === kind && event.date.length === 10).map((e) => eventSpan(e)[0]);
  const [contacts, votes] = rows.map(daysOf) as [string[], string[]];
  if (contacts.length + votes.length === 0) return null;
  const label = t("events.calendar", { year, contacts: contacts.length, votes: votes.length });
  return (
    <div
      role="img"
      aria-label={label}
      data-calendar={year}
      className="grid max-w-text grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 pb-3 text-xs text-muted"
    >
      {rows.map((kind) => (
        <div key={kind} className="contents">
          <span>{t(`events.kind.${kind}`)}</span>
          <Row days={[...new Set(kind === "contact" ? contacts : votes)]} isRound={kind === "contact"} />
        </div>
      ))}
      <span />
      <div className="figures grid grid-cols-12 text-[0.625rem]">
        {months.map((month) => (
          <span key={month} className="border-l border-grid pl-0.5 sm:pl-1">
            {/* A phone has room for the quarters alone. */}
            <span className={month % 3 === 1 ? "" : "hidden sm:inline"}>{month}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
