/** Which events the reader points at: those of a tag over the plot, or those at the point that is being read. */
import { eventLine } from "@/lib/chart/event-line";
import { place } from "@/lib/chart/place";
import type { Chart, EventMark } from "@/lib/model";
import { nearestStop, type Stop } from "./cursor";

/** Pixels from an event's upright within which a point is read together with it. */
const reach = 4;

/** The events whose numbers stand under the pointer, in the margin over the plot. */
export function eventsOfTag(chart: Chart, { x, y }: { x: number; y: number }): EventMark[] | undefined {
  const { marks = [], tags = [] } = chart.events ?? {};
  if (y > place(chart).top) return undefined;
  const tag = tags.find((one) => Math.abs(x - one.x) <= one.width / 2 + 1);
  return tag && marks.filter(({ number }) => number >= tag.numbers[0] && number <= tag.numbers[1]);
}

/** The events beside a point, the nearest first; spans that hold it last, since they are less exact. */
export function eventsBeside(chart: Chart, stop: Stop): EventMark[] {
  const p = place(chart);
  const distance = ({ at, until }: EventMark) =>
    until === undefined
      ? Math.abs(p.x(at) - p.x(stop.at))
      : at <= stop.at && stop.at <= until
        ? reach
        : reach + 1;
  return (chart.events?.marks ?? [])
    .filter((mark) => distance(mark) <= reach)
    .sort((a, b) => distance(a) - distance(b));
}

/** The events that are told when the reader steps onto a point: each belongs to the point nearest to it. */
export function eventsOfStop(chart: Chart, stops: Stop[], index: number): EventMark[] {
  return (chart.events?.marks ?? []).filter(({ at }) => nearestStop(stops, at) === index);
}

/** The same as lines of text, for announcing. */
export function eventLines(chart: Chart, stops: Stop[], index: number): string[] {
  return eventsOfStop(chart, stops, index).map((event) => eventLine(event, chart.locale));
}
