/** The series behind an entry of the catalogue, as it was known on a day. */
import { selectSeries, seriesId } from "../derive";
import type { Dataset, Series } from "../model";
import { readDataset } from "../store";
import { readyIndicator } from "./ready";
import { seriesCatalogue } from "./series-catalog";

/** Series of one dataset, made once for each day asked for; a file that changes is another dataset. */
const made = new WeakMap<Dataset, Map<string, Series[]>>();

function datasetSeries(dataset: Dataset, id: string, asOf?: string): Series[] {
  const known = made.get(dataset) ?? new Map<string, Series[]>();
  made.set(dataset, known);
  const key = `${id} ${asOf ?? ""}`;
  const found = known.get(key);
  if (found) return found;
  const series = dataset.series.filter(({ dimensions }) => seriesId(dataset, dimensions) === id);
  const selected = selectSeries({ ...dataset, series }, {}, {}, asOf);
  known.set(key, selected);
  return selected;
}

/** The series behind an entry as it was known on a day, without observations where nothing was. */
export function catalogueSeries(id: string, asOf?: string): Series | undefined {
  const entry = seriesCatalogue().get(id);
  if (!entry) return undefined;
  const named = { id, name: entry.name };
  const [source = "", code = ""] = id.split("/");
  if (entry.indicator) {
    const series = readyIndicator(source, asOf).series[code];
    return series && { ...series, ...named };
  }
  const dataset = readDataset(source, code);
  const [known] = datasetSeries(dataset, id, asOf);
  const series = known ?? datasetSeries(dataset, id)[0];
  if (!series) return undefined;
  const observations = known ? known.observations : [];
  return { ...series, ...named, observations, formula: { op: "input", name: entry.name } };
}
