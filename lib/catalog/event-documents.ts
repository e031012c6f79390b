/** The ledger of events for programs: every event with its date, kind, title and source. */
import { translator } from "../i18n";
import {
  type DatedEvent,
  type EventKind,
  eventKinds,
  eventSpan,
  firstDay,
  type Locale,
  lastDay,
  type Period,
} from "../model";
import { eventLedger, eventsOf } from "./events";

interface AskedEvents {
  /** Without it all kinds. */
  events?: EventKind[] | undefined;
  from?: Period | undefined;
  to?: Period | undefined;
}

/** Events that may have happened between two periods: one whose date is not exact counts if its span touches them. */
export function askedEvents({ events = [...eventKinds], from, to }: AskedEvents): DatedEvent[] {
  return eventsOf(events).filter((event) => {
    const [first, last] = eventSpan(event);
    return (!from || last >= firstDay(from)) && (!to || first <= lastDay(to));
  });
}

/** What stands over the rows of a file: what it is, and from which paper. */
export function eventHead(locale: Locale): string[] {
  const t = translator(locale);
  const { paper } = eventLedger();
  return [
    t("events.title"),
    `${paper.author[locale]}: ${paper.title[locale]} (${paper.year})`,
    t("events.lead"),
  ];
}

export function eventsDocument(events: DatedEvent[], locale: Locale) {
  const { paper } = eventLedger();
  const t = translator(locale);
  return {
    paper: { author: paper.author[locale], title: paper.title[locale], year: paper.year },
    events: events.map(({ id, date, until, kind, title, paper: place, sources }) => ({
      id,
      date,
      ...(until && { until }),
      kind,
      kindName: t(`events.kind.${kind}`),
      title: title[locale],
      origin: place ? "paper" : "later",
      ...(place && { paper: place }),
      ...(sources && { sources }),
    })),
  };
}

/** One row an event, as `lib/render/csv` writes it; addresses of one event are parted by blanks. */
export function eventRows(events: DatedEvent[], locale: Locale): (string | null)[][] {
  const { events: all } = eventsDocument(events, locale);
  const head = [
    "id",
    "date",
    "until",
    "kind",
    "kind_name",
    "title",
    "origin",
    "paper_section",
    "paper_footnotes",
  ];
  return [
    [...head, "urls"],
    ...all.map((one) => [
      one.id,
      one.date,
      one.until ?? null,
      one.kind,
      one.kindName,
      one.title,
      one.origin,
      one.paper?.section ?? null,
      one.paper?.footnotes?.join(" ") ?? null,
      [...(one.paper?.cites ?? []), ...(one.sources ?? []).map(({ url }) => url)].join(" "),
    ]),
  ];
}
