/** Dated events: what happened, how exactly it is dated, and who says so. */
import { z } from "zod";
import { eventKinds } from "./event-kinds";
import { Day, firstDay, frequencyOf, lastDay, type Period } from "./period";
import { LocalText } from "./text";

const EventKind = z.enum(eventKinds);

/** A year, a month or a day: as exact as the source is. */
const EventDate = z.union([z.string().regex(/^\d{4}$/), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), Day], {
  message: "is no date of an event: write 2015, 2022-01 or 2022-02-24",
});

/** Where the paper speaks of it, and the addresses that its footnotes give. */
const PaperPlace = z.strictObject({
  section: z.union([z.literal("opening"), z.string().regex(/^\d(\.\d)?$/)]),
  footnotes: z.array(z.int().min(1)).min(1).optional(),
  cites: z.array(z.url()).min(1).optional(),
});

export const DatedEvent = z
  .strictObject({
    /** Its date and a name: `2022-02-24-conflict-begins`. */
    id: z.string().regex(/^\d{4}(-\d\d){0,2}(-[a-z]+[a-z0-9]*)+(-\d{4})?$/),
    date: EventDate,
    /** Last day, where it lasts longer than one. */
    until: Day.optional(),
    kind: EventKind,
    title: LocalText,
    /** What the paper says; without it the event was added later. */
    paper: PaperPlace.optional(),
    sources: z
      .array(z.strictObject({ publisher: z.string().min(1), url: z.url() }))
      .min(1)
      .optional(),
  })
  .refine((event) => event.paper !== undefined || event.sources !== undefined, "has neither paper nor source")
  .refine(({ id, date }) => id.startsWith(`${date}-`), "has an id that does not begin with its date")
  .refine(
    ({ date, until }) => until === undefined || (frequencyOf(date) === "D" && until > date),
    "ends before it began, or lasts from no day",
  );
export type DatedEvent = z.infer<typeof DatedEvent>;

/** First and last day on which it may have happened: a partial date leaves a span. */
export function eventSpan({ date, until }: Pick<DatedEvent, "date" | "until">): [string, string] {
  return [firstDay(date), until ?? lastDay(date)];
}

/** Its date as a period: a day, a month, a year, or an interval of days. */
export function eventPeriod({ date, until }: Pick<DatedEvent, "date" | "until">): Period {
  return until === undefined ? date : `${date}/${until}`;
}

/** By first day; of two that begin alike the less exact one stands first, then the id decides. */
export function compareEvents(a: DatedEvent, b: DatedEvent): number {
  const [[from, to], [otherFrom, otherTo]] = [eventSpan(a), eventSpan(b)];
  return (
    from.localeCompare(otherFrom) ||
    (a.date.length === b.date.length ? 0 : otherTo.localeCompare(to)) ||
    a.id.localeCompare(b.id)
  );
}

export const EventLedger = z
  .strictObject({
    /** The paper that most of them are taken from. */
    paper: z.strictObject({ author: LocalText, title: LocalText, year: z.int() }),
    events: z.array(DatedEvent),
  })
  .refine(({ events }) => new Set(events.map(({ id }) => id)).size === events.length, {
    path: ["events"],
    message: "gives one id to two events",
  })
  .refine(({ events }) => events.every((one, i) => i === 0 || compareEvents(events[i - 1] ?? one, one) < 0), {
    path: ["events"],
    message: "are not in the order of their dates",
  });
export type EventLedger = z.infer<typeof EventLedger>;
