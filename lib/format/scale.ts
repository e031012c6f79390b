/** Thousand, million, 万, 亿: one scale for a figure, an axis or a table. */
import type { Locale, Unit, UnitMeasure } from "../model";
import { words } from "./words";

export interface Scale {
  divisor: number;
  /** Empty for the unit scale. */
  word: string;
}

export const unitScale: Scale = { divisor: 1, word: "" };

const scalable = new Set<UnitMeasure>([
  "USD",
  "KZT",
  "RUB",
  "EUR",
  "INTD",
  "INTD_2021",
  "RUB_2021",
  "PS",
  "T",
]);

/** Below this, all digits are easier to read than a scale word: US$45,000. */
const leastScaled = 1e5;

/** The magnitude rounded to three digits, so that 999,999 counts as a million. */
export function rounded(magnitude: number): number {
  return Number(magnitude.toPrecision(3));
}

/** The largest scale that leaves at least 1 before the point. */
export function scaleFor(magnitude: number, unit: Unit, locale: Locale, thousands = true): Scale {
  const size = rounded(Math.abs(magnitude));
  if (!scalable.has(unit.measure) || !(size >= leastScaled) || size === Infinity) return unitScale;
  const usable = words[locale].scales.filter(
    ({ divisor }) => divisor <= size && (thousands || divisor !== 1e3),
  );
  const { divisor, word } = usable.at(-1) ?? unitScale;
  return { divisor, word };
}

/** One scale for all the values of a chart or a table. */
export function chooseScale(values: readonly (number | null)[], unit: Unit, locale: Locale): Scale {
  const magnitudes = values.map((value) => Math.abs(value ?? 0)).filter(Number.isFinite);
  return scaleFor(
    magnitudes.reduce((most, each) => Math.max(most, each), 0),
    unit,
    locale,
  );
}

/** The fewest decimals with which every value of an axis still reads exactly (at most six). */
export function sharedDigits(values: readonly number[], scale: Scale = unitScale): number {
  const scaled = values.filter(Number.isFinite).map((value) => value / scale.divisor);
  const most = scaled.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  for (let digits = 0; digits < 6; digits++) {
    const exact = scaled.every((value) => {
      const step = 10 ** digits;
      return Math.abs(Math.round(value * step) / step - value) <= most * 1e-9;
    });
    if (exact) return digits;
  }
  return 6;
}
