/** One value out of a dataset: a figure quoted beside an indicator. */
import type { Dataset, DatasetSeries, LocalText, Period, Unit } from "../model";
import { inPlainUnits, matching, seriesId, type Where } from "./select";

export interface SingleValue {
  value: number;
  unit: Unit;
  note?: LocalText;
  dimensions: DatasetSeries["dimensions"];
}

/** The value now in force for a period; throws an Error where there is none, more than one, or one published as missing. */
export function singleValue(dataset: Dataset, where: Where, period: Period): SingleValue {
  const found = matching(dataset, where, {}).flatMap((series) =>
    series.rows.flatMap((row) => (row[0] === period && row[4] == null ? [{ series, row }] : [])),
  );
  const [one, more] = found;
  const value = one?.row[1] ?? null;
  if (!one || more || value === null) {
    const named = found.map(({ series }) => seriesId(dataset, series.dimensions)).join(", ");
    const what = more ? `more than one value: ${named}` : one ? "no value, only a gap" : "no value";
    throw new Error(`${dataset.source}/${dataset.code} has for ${period} ${what}`);
  }
  const { series, row } = one;
  const note = row[5] === undefined ? undefined : dataset.notes?.[row[5]];
  return {
    value: inPlainUnits(value, series.unitMultiplier ?? dataset.unitMultiplier),
    unit: { measure: series.unitMeasure ?? dataset.unitMeasure },
    ...(note && { note }),
    dimensions: series.dimensions,
  };
}
