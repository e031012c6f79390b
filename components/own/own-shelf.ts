/** The shelf of a comparison with own series: theirs from this browser, the rest as the server hands it out. */
import { heldShelf, type Shelf } from "@/lib/compare";
import { isOwnId, type Locale, readComparison } from "@/lib/model";
import type { OwnSeries } from "@/lib/own/storage";
import { handedEvents, handedTo } from "./handed";
import { ownSource, seriesFrom } from "./own-source";

/** Ids of own series that a comparison names. */
export function ownIds(of: string): string[] {
  const { series } = readComparison(new URLSearchParams(of)).comparison;
  return series.flatMap(({ id, by }) => [id, ...(by ? [by.id] : [])]).filter(isOwnId);
}

/** Throws an Error where the catalogue's series could not be had. */
export async function shelfFor(of: string, own: OwnSeries, locale: Locale): Promise<Shelf> {
  const { comparison } = readComparison(new URLSearchParams(of));
  const [handed, events] = await Promise.all([handedTo(comparison), handedEvents(comparison)]);
  const ids = ownIds(of);
  const wanted = own.all.filter(({ id }) => ids.includes(id));
  const series = wanted.map((kept) => seriesFrom(kept, locale));
  return heldShelf(handed, { series, source: ownSource(wanted) }, events);
}
