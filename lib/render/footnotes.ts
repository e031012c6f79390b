/** What stands under a figure in every file: the events marked on it, then its notes, in the order of the page. */
import { eventLine, eventSigns } from "../chart/event-line";
import type { Chart } from "../model";

/** Events that stand a line each; more of them run on, so that the text does not outgrow the drawing. */
const linesAtMost = 12;

/** The numbered texts of the events marked, then the sign of those that are not the paper's. */
function eventNotes({ events, locale }: Chart): string[] {
  if (!events) return [];
  const signs = eventSigns(locale);
  const lines = events.marks.map((mark) => `(${mark.number})\u00a0${eventLine(mark, locale)}`);
  const told = lines.length > linesAtMost ? [lines.join(signs.semicolon) + signs.stop] : lines;
  return [...told, ...(events.note ? [events.note] : [])];
}

export function footnotesOf(chart: Chart): string[] {
  return [...eventNotes(chart), ...chart.notes];
}
