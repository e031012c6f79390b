/** Whether a dataset is whole: known editions, one open value a period, nothing from the future, nothing unnamed. */
import { isGap, selectSeries } from "../../lib/derive";
import {
  type Dataset,
  type DatasetSeries,
  dimensionNames,
  firstDay,
  frequencyOf,
  lastDay,
  type Row,
  type Source,
} from "../../lib/model";
import type { Findings } from "./findings";

/** Gaps named one by one for a dataset before the rest is only counted. */
const gapsShown = 3;

export function checkDataset(dataset: Dataset, source: Source | undefined, today: string): Findings {
  const name = `${dataset.source}/${dataset.code}`;
  const faults: string[] = [];
  if (source !== undefined && source.datasets[dataset.code] === undefined) {
    faults.push(`${name}: data/sources/${source.id}.json gives it no title.`);
  }
  const vintages = new Set(dataset.retrievals.map((one) => one.vintage));
  const seen = new Set<string>();
  for (const series of dataset.series) {
    const key = keyOf(series);
    if (seen.has(key)) faults.push(`${name}: two series are both ${key}.`);
    seen.add(key);
    for (const row of series.rows) {
      const fault = rowFault(dataset, row, vintages, today);
      if (fault !== undefined) faults.push(`${name} ${key}: ${row[0]} ${fault}.`);
    }
    for (const period of repeated(series)) faults.push(`${name} ${key}: ${period} has two open values.`);
  }
  return { faults, remarks: gaps(dataset, name) };
}

function rowFault(dataset: Dataset, row: Row, vintages: Set<string>, today: string): string | undefined {
  const [period, value, status, from, until, note] = row;
  if (frequencyOf(period) !== dataset.frequency) return `is no period of frequency ${dataset.frequency}`;
  if (!vintages.has(from)) return `is known from ${from}, which is no edition`;
  if (until != null && !vintages.has(until)) return `is replaced on ${until}, which is no edition`;
  if (until != null && until < from) return `is replaced on ${until}, before ${from}`;
  if (value === null && status !== "M") return `has no value but status ${status}`;
  if (value !== null && status === "M") return "has a value but is marked as missing";
  if (note !== undefined && dataset.notes?.[note] === undefined)
    return `has the note "${note}", never explained`;
  if (status === "F") return undefined;
  if (firstDay(period) > today) return "lies in the future and is no forecast";
  if (firstDay(period) > from) return `was known on ${from}, before it began, and is no forecast`;
  if (lastDay(period) > today && status !== "P" && status !== "E")
    return "is not over yet and not provisional";
  return undefined;
}

function repeated(series: DatasetSeries): string[] {
  const open = series.rows.filter((row) => row[4] == null).map((row) => row[0]);
  return open.filter((period, index) => open.indexOf(period) !== index);
}

function keyOf({ dimensions }: DatasetSeries): string {
  const values = dimensionNames.flatMap((dimension) => dimensions[dimension] ?? []);
  return values.join(".");
}

function gaps(dataset: Dataset, name: string): string[] {
  const found = selectSeries(dataset, {}, {}).flatMap(({ id, frequency, observations }) =>
    observations.flatMap((one, index) => {
      const before = observations[index - 1];
      const gap = before !== undefined && isGap(before, one, frequency);
      return gap ? [`${id}: nothing between ${before.period} and ${one.period}`] : [];
    }),
  );
  const more = found.length - gapsShown;
  return more > 0 ? [...found.slice(0, gapsShown), `${name}: ${more} more gaps`] : found;
}
