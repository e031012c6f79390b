/** Where a comparison takes its series from: who asks may stand at the disk, or hold everything in the browser. */
import type { Comparison, DatedEvent, Locale, LocalText, Provenance, Series, Source } from "../model";

/** What the rules must know of a series before they look at its figures. */
export interface ShelfEntry {
  id: string;
  name: LocalText;
  /** What remains of the name beside others of the same home. */
  part?: LocalText;
  home: LocalText;
  /** The economy whose inhabitants would share it. */
  headsOf?: string;
}

export interface Origin {
  source: Source;
  provenance: Provenance;
}

export interface Shelf {
  entry(id: string): ShelfEntry | undefined;
  /** As it was known on a day, without observations where nothing was. */
  series(id: string, asOf?: string): Series | undefined;
  /** Inhabitants of an economy a year. */
  population(area: string, asOf?: string): Series | undefined;
  /** Publishers' short names by source id, for the source line. */
  publishers(locale: Locale): Record<string, string>;
  /** Events that a comparison asks to be marked, none that had not begun on its day. */
  events(comparison: Pick<Comparison, "events" | "asOf">): readonly DatedEvent[];
  /** Publisher, dataset and edition of each origin of some series, each once. */
  origins(all: Series[]): Origin[];
}

/** A series with what is said of it beside its figures. */
export interface HeldSeries extends Series {
  home: LocalText;
  headsOf?: string;
}

/** A shelf of series in memory: it knows no earlier days, no inhabitants, publishers and events. */
export function shelfOf(all: HeldSeries[]): Shelf {
  const held = new Map(all.map((series) => [series.id, series]));
  return {
    entry: (id) => held.get(id),
    series: (id) => held.get(id),
    population: () => undefined,
    publishers: () => ({}),
    events: () => [],
    origins: () => [],
  };
}
