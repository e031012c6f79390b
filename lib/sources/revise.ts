/** The bitemporal fold: one more edition closes the values that it changes, adds its own and leaves the rest. */
import type { Dataset, DatasetSeries, Dimensions, Retrieval, Row } from "../model";
import { comparePeriods } from "../model";
import type { Reading, ReadValue, Recipe } from "./adapter";
import { agree } from "./agree";
import { ordered, seriesKey } from "./place";

type Place = { vintage: string; digits: (vintage: string) => number | undefined; name: string };

/** Adds an edition to a dataset; editions come oldest first, and two of the same day may not contradict each other. */
export function revise(
  dataset: Dataset | undefined,
  recipe: Recipe,
  retrieval: Retrieval,
  readings: Reading[],
): Dataset {
  const earlier = dataset?.retrievals ?? [];
  const newest = earlier.at(-1);
  const table = `${recipe.source}/${recipe.code}`;
  if (newest !== undefined && retrieval.vintage < newest.vintage) {
    throw new Error(
      `${table}: the edition of ${retrieval.vintage} comes after that of ${newest.vintage}; give editions oldest first.`,
    );
  }
  const retrievals = [...earlier, retrieval];
  const digits = digitsByVintage(retrievals);
  const series = new Map((dataset?.series ?? []).map((one) => [seriesKey(one.dimensions), one]));
  const seen = new Set<string>();
  for (const reading of readings) {
    if (reading.values.length === 0) continue;
    const key = seriesKey(reading.dimensions);
    const name = `${table} (${key})`;
    if (seen.has(key)) throw new Error(`${name}: edition "${retrieval.edition}" holds this series twice.`);
    seen.add(key);
    series.set(key, reviseSeries(series.get(key), reading, { vintage: retrieval.vintage, digits, name }));
  }
  return { ...head(recipe), retrievals, series: [...series.values()].sort(bySeries) };
}

function reviseSeries(known: DatasetSeries | undefined, reading: Reading, place: Place): DatasetSeries {
  const { dimensions, unitMeasure, unitMultiplier } = reading;
  if (known !== undefined && (known.unitMeasure !== unitMeasure || known.unitMultiplier !== unitMultiplier)) {
    throw new Error(`${place.name}: the unit differs between editions.`);
  }
  return {
    dimensions: ordered(dimensions),
    ...(unitMeasure === undefined ? {} : { unitMeasure }),
    ...(unitMultiplier === undefined ? {} : { unitMultiplier }),
    rows: reviseRows(known?.rows ?? [], reading.values, place),
  };
}

function reviseRows(rows: readonly Row[], values: readonly ReadValue[], place: Place): Row[] {
  const open = new Map<string, number>();
  rows.forEach((row, index) => {
    if (isOpen(row)) open.set(row[0], index);
  });
  const result = [...rows];
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value.period)) throw new Error(`${place.name}: ${value.period} is given twice.`);
    seen.add(value.period);
    const index = open.get(value.period);
    const row = index === undefined ? undefined : rows[index];
    if (row !== undefined && index !== undefined) {
      if (unchanged(row, value, place)) continue;
      if (row[3] === place.vintage) {
        throw new Error(
          `${place.name}: two editions of ${place.vintage} disagree on ${value.period} (${row[1]} and ${value.value}).`,
        );
      }
      result[index] = rowOf(row[0], row[1], row[2], row[3], place.vintage, row[5]);
    }
    result.push(rowOf(value.period, value.value, value.status, place.vintage, null, value.note));
  }
  return result.sort(byPeriod);
}

function unchanged(row: Row, value: ReadValue, place: Place): boolean {
  return (
    row[2] === value.status &&
    row[5] === value.note &&
    agree(row[1], value.value, [place.digits(row[3]), place.digits(place.vintage)])
  );
}

/** True for a row that no later edition has replaced. */
export function isOpen(row: Row): boolean {
  return (row[4] ?? null) === null;
}

function rowOf(
  period: string,
  value: number | null,
  status: Row[2],
  from: string,
  until: string | null,
  note: string | undefined,
): Row {
  if (note !== undefined) return [period, value, status, from, until, note];
  return until === null ? [period, value, status, from] : [period, value, status, from, until];
}

function digitsByVintage(retrievals: readonly Retrieval[]): (vintage: string) => number | undefined {
  const digits = new Map<string, number>();
  for (const { vintage, significantDigits } of retrievals) {
    if (significantDigits === undefined) continue;
    digits.set(vintage, Math.min(significantDigits, digits.get(vintage) ?? significantDigits));
  }
  return (vintage) => digits.get(vintage);
}

/** What a dataset says of itself before its first edition, with its keys in the order of the file. */
function head(recipe: Recipe): Omit<Dataset, "retrievals" | "series"> {
  const { source, code, frequency, unitMeasure, unitMultiplier, unitBase, neverRevised, notes } = recipe;
  return {
    source,
    code,
    frequency,
    unitMeasure,
    unitMultiplier,
    ...(unitBase === undefined ? {} : { unitBase }),
    ...(neverRevised === undefined ? {} : { neverRevised }),
    ...(notes === undefined ? {} : { notes }),
  };
}

function byPeriod(a: Row, b: Row): number {
  return comparePeriods(a[0], b[0]) || compareText(a[3], b[3]);
}

function bySeries(a: { dimensions: Dimensions }, b: { dimensions: Dimensions }): number {
  return compareText(seriesKey(a.dimensions), seriesKey(b.dimensions));
}

/** By code unit, so that the order does not hang on the machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
