/** The shelf that holds the whole catalogue, read from the disk. */
import type { Shelf, ShelfEntry } from "../compare";
import { catalogueSeries } from "./catalogue-series";
import { publishersIn } from "./charts";
import { eventsOf } from "./events";
import { seriesCatalogue } from "./series-catalog";
import { originsOf } from "./sources";

const populations = (area: string) => `worldbank/SP.POP.TOTL/${area}`;

export const diskShelf: Shelf = {
  entry: (id) => seriesCatalogue().get(id),
  series: catalogueSeries,
  population: (area, asOf) => catalogueSeries(populations(area), asOf),
  publishers: publishersIn,
  events: ({ events, asOf }) => eventsOf(events, asOf),
  origins: originsOf,
};

/** Whether a series can be counted per head of an area whose population is known. */
export function hasHeads({ headsOf }: ShelfEntry): boolean {
  return headsOf !== undefined && seriesCatalogue().has(populations(headsOf));
}
