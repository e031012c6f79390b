/** Who says so: the place in the paper and what its footnotes cite, or the public source that an event was added from. */
import { eventSigns } from "@/lib/chart/event-line";
import { formatList } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { DatedEvent, EventLedger, Locale } from "@/lib/model";

interface EventSourceProps {
  locale: Locale;
  event: DatedEvent;
  paper: EventLedger["paper"];
}

function placeOf(
  place: NonNullable<DatedEvent["paper"]>,
  paper: EventLedger["paper"],
  locale: Locale,
): string {
  const t = translator(locale);
  const named = { author: paper.author[locale], year: String(paper.year) };
  const { section, footnotes = [] } = place;
  const where =
    section === "opening" ? t("events.inPaperOpening", named) : t("events.inPaper", { ...named, section });
  const list = formatList(footnotes.map(String), locale);
  const notes = footnotes.length > 0 ? [t("events.footnotes", { count: footnotes.length, list })] : [];
  return [where, ...notes].join(eventSigns(locale).comma);
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

function Links({ all }: { all: { text: string; url: string }[] }) {
  return all.map(({ text, url }, index) => (
    <span key={url}>
      {index > 0 && ", "}
      <a href={url} rel="noreferrer" className="text-muted">
        {text}
      </a>
    </span>
  ));
}

export function EventSource({ locale, event, paper }: EventSourceProps) {
  const t = translator(locale);
  const { paper: place, sources = [] } = event;
  const { semicolon } = eventSigns(locale);
  const cites = (place?.cites ?? []).map((url) => ({ text: hostOf(url), url }));
  const others = sources.map(({ publisher, url }) => ({ text: publisher, url }));
  return (
    <p className="text-[0.8125rem] leading-5 text-muted">
      {place && placeOf(place, paper, locale)}
      {cites.length > 0 && (
        <>
          {`${semicolon}${t("events.cites")} `}
          <Links all={cites} />
        </>
      )}
      {others.length > 0 && (
        <>
          {place ? `${semicolon}${t("events.datedBy")} ` : `† ${t("events.addedFrom")} `}
          <Links all={others} />
        </>
      )}
    </p>
  );
}
