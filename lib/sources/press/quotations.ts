/** Figures quoted by the press as readings: one series for each publication, quoted body and kind of figure. */
import type { Dimensions, UnitMeasure } from "../../model";
import type { Reading, ReadValue } from "../adapter";
import { seriesKey } from "../place";

export interface Quotation {
  dimensions: Dimensions;
  unitMeasure?: UnitMeasure;
  unitMultiplier?: number;
  value: ReadValue;
  /** `path, line 12`, to begin an error with. */
  place: string;
}

/** Gathers quotations into series; the same figure from the same page counts once, another figure is an Error. */
export function gather(quotations: Quotation[]): Reading[] {
  const readings = new Map<string, Reading>();
  for (const { dimensions, unitMeasure, unitMultiplier, value, place } of quotations) {
    const key = seriesKey(dimensions);
    const reading = readings.get(key) ?? {
      dimensions,
      ...(unitMeasure === undefined ? {} : { unitMeasure }),
      ...(unitMultiplier === undefined ? {} : { unitMultiplier }),
      values: [],
    };
    readings.set(key, reading);
    add(reading.values, value, `${place} (${key})`);
  }
  for (const { values } of readings.values()) values.sort((a, b) => (a.period < b.period ? -1 : 1));
  return [...readings.values()];
}

function add(values: ReadValue[], value: ReadValue, place: string): void {
  const known = values.find(({ period }) => period === value.period);
  if (known === undefined) values.push(value);
  else if (known.value !== value.value) {
    throw new Error(`${place}: ${value.period} is quoted as ${known.value} and as ${value.value}.`);
  }
}
