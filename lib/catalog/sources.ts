/** Publishers and their datasets with what is held of each: coverage, editions, how they reached us. */
import { comparePeriods, type Dataset, type Provenance, type Series, type Source } from "../model";
import { listDatasets, listSources, readDataset, readSource } from "../store";

export interface HeldDataset {
  dataset: Dataset;
  first: string;
  last: string;
  /** Last period that is no forecast. */
  lastOutturn: string;
  observations: number;
  revisions: number;
}

export interface HeldSource {
  source: Source;
  datasets: HeldDataset[];
}

const summaries = new WeakMap<Dataset, HeldDataset>();

function summary(dataset: Dataset): HeldDataset {
  const known = summaries.get(dataset);
  if (known) return known;
  const rows = dataset.series.flatMap((series) => series.rows);
  const periods = rows.map(([period]) => period).sort(comparePeriods);
  const outturns = rows
    .filter(([, value, status]) => status !== "F" && value !== null)
    .map(([period]) => period);
  const made = {
    dataset,
    first: periods[0] ?? "",
    last: periods.at(-1) ?? "",
    lastOutturn: outturns.sort(comparePeriods).at(-1) ?? "",
    observations: rows.filter((row) => row[4] == null).length,
    revisions: rows.filter((row) => row[4] != null).length,
  };
  summaries.set(dataset, made);
  return made;
}

/** The newest period with a value that is no forecast; of forecasts alone the newest. */
export function dataEnd(dataset: Dataset): string {
  const { lastOutturn, last } = summary(dataset);
  return lastOutturn || last;
}

/** Publishers of whom something is held; one whose first answer is still awaited has nothing to show. */
export function heldSources(): HeldSource[] {
  const held = listDatasets();
  const all = listSources().map((source) => ({
    source,
    datasets: held
      .filter((address) => address.source === source.id)
      .map((address) => summary(readDataset(address.source, address.code))),
  }));
  return all.filter(({ datasets }) => datasets.length > 0);
}

/** Publisher, dataset and edition of each origin of some series, each once: for source notes and file heads. */
export function originsOf(all: Series[]): { source: Source; provenance: Provenance }[] {
  const origins = new Map(
    all.flatMap((series) => series.provenance).map((p) => [`${p.source}/${p.code}/${p.edition}`, p]),
  );
  return [...origins.values()].map((provenance) => ({ source: readSource(provenance.source), provenance }));
}
