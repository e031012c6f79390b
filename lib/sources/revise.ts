/** The bitemporal fold: one more edition closes the values that it changes, adds its own and leaves the rest. */
import type { Dataset, DatasetSeries, Dimensions, Retrieval } from "../model";
import type { Reading, Recipe } from "./adapter";
import { ordered, seriesKey } from "./place";
import { type Place, reviseRows } from "./revise-rows";

export type Head = Omit<Recipe, "editions">;

/**
 * Adds an edition to a dataset; editions come oldest first. Two of the same day may not contradict each other, unless
 * the later one is known to be the later (`sameDay`): a publisher asked twice may have corrected itself in between.
 */
export function revise(
  dataset: Dataset | undefined,
  recipe: Head,
  retrieval: Retrieval,
  readings: Reading[],
  sameDay: Place["sameDay"] = "refuse",
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
    series.set(
      key,
      reviseSeries(series.get(key), reading, { vintage: retrieval.vintage, digits, name, sameDay }),
    );
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

export function digitsByVintage(retrievals: readonly Retrieval[]): (vintage: string) => number | undefined {
  const digits = new Map<string, number>();
  for (const { vintage, significantDigits } of retrievals) {
    if (significantDigits === undefined) continue;
    digits.set(vintage, Math.min(significantDigits, digits.get(vintage) ?? significantDigits));
  }
  return (vintage) => digits.get(vintage);
}

/** What a dataset says of itself before its first edition, with its keys in the order of the file. */
function head(recipe: Head): Omit<Dataset, "retrievals" | "series"> {
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

function bySeries(a: { dimensions: Dimensions }, b: { dimensions: Dimensions }): number {
  return compareText(seriesKey(a.dimensions), seriesKey(b.dimensions));
}

/** By code unit, so that the order does not hang on the machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
