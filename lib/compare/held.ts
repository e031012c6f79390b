/** The shelf of a browser: series of the catalogue as the server handed them out, beside those that only the reader has. */
import type { DatedEvent, LocalText, Series, Source } from "../model";
import type { Origin, Shelf, ShelfEntry } from "./shelf";

/** A series of the catalogue, untransformed, with all that a comparison may need of it. */
export interface HandedSeries {
  entry: ShelfEntry;
  series: Series;
  population?: Series;
  /** Its publishers, each with the datasets that took part. */
  sources: Source[];
}

/** What a shelf has to say about a series, to be handed to a browser; undefined where it has none. */
export function handedSeries(shelf: Shelf, id: string, asOf?: string): HandedSeries | undefined {
  const [entry, series] = [shelf.entry(id), shelf.series(id, asOf)];
  if (!entry || !series) return undefined;
  const { name, part, home, headsOf } = entry;
  const population = headsOf === undefined ? undefined : shelf.population(headsOf, asOf);
  const all = [series, ...(population ? [population] : [])];
  return {
    entry: { id, name, ...(part && { part }), home, ...(headsOf && { headsOf }) },
    series,
    ...(population && { population }),
    sources: sourcesOf(shelf.origins(all)),
  };
}

/** Each publisher once, of its datasets only those named. */
function sourcesOf(origins: Origin[]): Source[] {
  const found = new Map<string, Source>();
  for (const { source, provenance } of origins) {
    const known = found.get(source.id) ?? { ...source, datasets: {} };
    const dataset = source.datasets[provenance.code];
    const { traps: _, ...plain } = dataset ?? {};
    const datasets = dataset
      ? { ...known.datasets, [provenance.code]: plain as typeof dataset }
      : known.datasets;
    found.set(source.id, { ...known, datasets });
  }
  return [...found.values()];
}

function mergedSources(handed: HandedSeries[], own: Source): Map<string, Source> {
  const all = new Map([[own.id, own]]);
  for (const source of handed.flatMap(({ sources }) => sources)) {
    const known = all.get(source.id);
    all.set(source.id, { ...source, datasets: { ...known?.datasets, ...source.datasets } });
  }
  return all;
}

/** `own`: the reader's series, and how their source is called; `events`: those that the comparison asks for. */
export function heldShelf(
  handed: HandedSeries[],
  own: { series: Series[]; source: Source },
  events: readonly DatedEvent[] = [],
): Shelf {
  const catalogue = new Map(handed.map((one) => [one.entry.id, one]));
  const mine = new Map(own.series.map((one) => [one.id, one]));
  const populations = new Map(
    handed.flatMap(({ entry, population }) =>
      entry.headsOf && population ? [[entry.headsOf, population] as const] : [],
    ),
  );
  const sources = mergedSources(handed, own.source);
  const home: LocalText = own.source.name;
  return {
    entry: (id) => {
      const series = mine.get(id);
      return series ? { id, name: series.name, home } : catalogue.get(id)?.entry;
    },
    series: (id) => mine.get(id) ?? catalogue.get(id)?.series,
    population: (area) => populations.get(area),
    events: () => events,
    publishers: (locale) =>
      Object.fromEntries([...sources].map(([id, source]) => [id, source.short[locale]])),
    origins: (all) => {
      const found = all.flatMap(({ provenance }) => provenance);
      const unlike = new Map(found.map((one) => [`${one.source}/${one.code}/${one.edition}`, one]));
      return [...unlike.values()].flatMap((provenance): Origin[] => {
        const source = sources.get(provenance.source);
        return source ? [{ source, provenance }] : [];
      });
    },
  };
}
