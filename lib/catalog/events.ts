/** Dated events as pages, charts and files ask for them. */
import { type DatedEvent, type EventKind, type EventLedger, eventSpan } from "../model";
import { readEvents } from "../store";

export function eventLedger(): EventLedger {
  return readEvents();
}

/** Events of some kinds in their order; with `asOf` none that had not begun on that day. */
export function eventsOf(kinds: readonly EventKind[] | undefined, asOf?: string): DatedEvent[] {
  if (!kinds || kinds.length === 0) return [];
  return readEvents().events.filter(
    (event) => kinds.includes(event.kind) && (asOf === undefined || eventSpan(event)[0] <= asOf),
  );
}
