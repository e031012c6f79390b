/** Series of the catalogue as the server hands them out, each fetched once while the page is open. */
import type { HandedSeries } from "@/lib/compare";
import { type Comparison, type DatedEvent, isOwnId, writeEventKinds } from "@/lib/model";
import { fetchJson } from "../chart/live-state";

const fetched = new Map<string, Promise<HandedSeries>>();

function handed(id: string, asOf: string | undefined): Promise<HandedSeries> {
  const address = `/api/v1/compare/series.json?${new URLSearchParams({ s: id, ...(asOf && { asOf }) })}`;
  const known = fetched.get(address);
  if (known) return known;
  const wanted = fetchJson<{ series: [HandedSeries] }>(address).then(({ series: [one] }) => one);
  fetched.set(address, wanted);
  // What failed is asked for again the next time.
  wanted.catch(() => fetched.delete(address));
  return wanted;
}

/** All that a comparison takes from the catalogue; nothing of the reader's own is named. */
export function handedTo({ series, asOf }: Comparison): Promise<HandedSeries[]> {
  const ids = series.flatMap(({ id, by }) => [id, ...(by ? [by.id] : [])]).filter((id) => !isOwnId(id));
  return Promise.all([...new Set(ids)].map((id) => handed(id, asOf)));
}

/** The events that a comparison asks to be marked. */
export async function handedEvents({ events = [], asOf }: Comparison): Promise<DatedEvent[]> {
  if (events.length === 0) return [];
  const search = new URLSearchParams({ events: writeEventKinds(events), ...(asOf && { asOf }) });
  return (await fetchJson<{ events: DatedEvent[] }>(`/api/v1/compare/events.json?${search}`)).events;
}
