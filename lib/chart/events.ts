/** Events on a time axis: which fall into the window, where each stands, and whose numbers share a tag. */
import { formatPeriod, textWidth } from "../format";
import { translator } from "../i18n";
import {
  type Axis,
  type Chart,
  type ChartEvents,
  compareEvents,
  type DatedEvent,
  type EventMark,
  type EventTag,
  eventPeriod,
  eventSpan,
  type Frequency,
  type Locale,
  type Period,
  type PlacedText,
  periodOf,
  position,
} from "../model";
import { eventSigns } from "./event-line";
import { type Placement, place } from "./place";
import { eventTextSize, labelTextSize } from "./sizes";

type Steps = Exclude<Frequency, "I">;
const finestFirst: Steps[] = ["D", "M", "Q", "A"];

/** What a chart over time must say of itself for events to be laid on it. */
export interface EventGround extends Pick<Chart, "frame" | "x" | "y"> {
  /** Frequencies of what is drawn; windows of years count as years. */
  frequencies: Frequency[];
  /** For an axis of bands: their periods. */
  bands: Period[];
}

/**
 * An event stands at the period of the chart in which it falls, since that is where the chart puts the period's own
 * figure: on yearly figures the whole of 2022 is one place, on daily ones each day is its own.
 */
function stand(
  event: DatedEvent,
  steps: Steps,
  { x, bands }: EventGround,
): { at: number; until: number } | undefined {
  const [first, last] = eventSpan(event).map((day) => periodOf(day, steps)) as [Period, Period];
  if (x.kind !== "band") return clipped(position(first), position(last), x);
  const inside = bands.flatMap((period, index) => (period >= first && period <= last ? [index] : []));
  const [at, until] = [inside[0], inside.at(-1)];
  return at === undefined || until === undefined ? undefined : { at, until };
}

function clipped(at: number, until: number, { domain: [low, high] }: Axis) {
  if (until < low || at > high) return undefined;
  return { at: Math.max(at, low), until: Math.min(until, high) };
}

function tagOf(marks: EventMark[], px: (at: number) => number): EventTag {
  const [first, last] = [marks[0] as EventMark, marks.at(-1) as EventMark];
  const text = first === last ? `${first.number}` : `${first.number}–${last.number}`;
  const width = Math.max(14, Math.ceil(textWidth(text, eventTextSize)) + 7);
  return { x: (px(first.at) + px(last.at)) / 2, width, numbers: [first.number, last.number], text };
}

/** Room between two tags, in pixels. */
const gap = 2;

/** One tag a place; neighbours that would touch become one tag with the numbers of both, until none touches. */
export function tagsOf(marks: EventMark[], chart: Pick<Chart, "frame" | "x" | "y">): EventTag[] {
  const p = place(chart);
  const inside = (tag: EventTag): EventTag => ({
    ...tag,
    x: Math.min(Math.max(tag.x, p.left + tag.width / 2), p.right - tag.width / 2),
  });
  let groups = marks.map((mark) => [mark]);
  for (;;) {
    const tags = groups.map((group) => inside(tagOf(group, p.x)));
    const touching = tags.findIndex((tag, index) => {
      const next = tags[index + 1];
      return next !== undefined && next.x - next.width / 2 < tag.x + tag.width / 2 + gap;
    });
    if (touching < 0) return tags;
    groups = groups.flatMap((group, index) => {
      if (index === touching) return [[...group, ...(groups[index + 1] ?? [])]];
      return index === touching + 1 ? [] : [group];
    });
  }
}

/** The events that fall into the window, numbered in their order; undefined where none does. */
export function eventsOn(
  ground: EventGround,
  events: readonly DatedEvent[],
  locale: Locale,
): ChartEvents | undefined {
  const steps = finestFirst.find((one) => ground.frequencies.includes(one)) ?? "A";
  const marks = events
    .map((event, order) => ({ event, order }))
    .sort((a, b) => compareEvents(a.event, b.event))
    .flatMap(({ event, order }) => {
      const found = stand(event, steps, ground);
      return found ? [{ event, order, ...found }] : [];
    })
    .map(
      ({ event, order, at, until }, index): EventMark => ({
        id: event.id,
        order,
        kind: event.kind,
        number: index + 1,
        at,
        ...(until > at && { until }),
        when: formatPeriod(eventPeriod(event), locale, "short"),
        text: event.title[locale],
        isLater: event.paper === undefined,
      }),
    );
  if (marks.length === 0) return undefined;
  const note = marks.some(({ isLater }) => isLater) && translator(locale)("events.laterNote");
  return { marks, tags: tagsOf(marks, ground), ...(note && { note }) };
}

/** Baseline under the plot's top from which a text is clear of the tags; and how far it may move towards its mark. */
const clearBelow = 8;
const nudge = 4;

/** Texts over marks near the plot's top give way to tags: they move down to their mark, as far as that goes. */
export function clearOfTags(labels: PlacedText[], { tags }: ChartEvents, { top }: Placement): PlacedText[] {
  return labels.map((label) => {
    const half = textWidth(label.text, labelTextSize, 600) / 2;
    const isUnder = tags.some(({ x, width }) => Math.abs(x - label.x) < half + width / 2);
    if (label.anchor !== "middle" || !isUnder || label.y >= top + clearBelow) return label;
    return { ...label, y: Math.min(label.y + nudge, top + clearBelow) };
  });
}

/** Events that the words for those who cannot see the chart name before the rest is only counted. */
const named = 3;

export function eventSentence({ marks }: ChartEvents, locale: Locale): string {
  const t = translator(locale);
  const signs = eventSigns(locale);
  const list = marks
    .slice(0, named)
    .map(({ number, when, text }) => `${number}) ${when}${signs.comma}${text}`)
    .join(signs.semicolon);
  const more = marks.length - named;
  return more > 0 ? t("events.altMore", { list, count: more }) : t("events.alt", { list });
}
