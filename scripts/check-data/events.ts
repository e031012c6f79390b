/** Whether the events can be told: nothing from the future, no title twice on one day. */
import { type DatedEvent, eventSpan, locales } from "../../lib/model";
import type { Findings } from "./findings";

export function checkEvents(events: DatedEvent[], today: string): Findings {
  const faults = events.flatMap((event) =>
    eventSpan(event)[0] > today ? [`data/events.json, ${event.id}: lies in the future.`] : [],
  );
  const seen = new Set<string>();
  for (const { id, date, title } of events) {
    for (const locale of locales) {
      const told = `${date} ${locale} ${title[locale]}`;
      if (seen.has(told))
        faults.push(`data/events.json, ${id}: another event of that day has the same title.`);
      seen.add(told);
    }
  }
  return { faults, remarks: [] };
}
