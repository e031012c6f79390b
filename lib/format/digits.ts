/** How many decimals a figure is written with: three or four digits that count, as its unit is usually quoted. */
import type { UnitMeasure } from "../model";
import { rounded } from "./scale";

export type Decimals = [min: number, max: number];

/** Three significant digits; below one, trailing zeros end at the second decimal. */
function bySize(size: number): Decimals {
  if (size >= 100) return [0, 0];
  if (size >= 10) return [1, 1];
  if (size >= 1 || size === 0) return [2, 2];
  return [2, Math.max(2, Math.min(6, 2 - Math.floor(Math.log10(size))))];
}

/** Prices and exchange rates are quoted to the cent. */
function quoted(size: number): Decimals {
  return size >= 1 ? [2, 2] : bySize(size);
}

/** Decimals for a magnitude that its scale has already been taken from. */
export function decimalsFor(magnitude: number, measure: UnitMeasure, scaled: boolean): Decimals {
  const size = rounded(magnitude);
  switch (measure) {
    case "PT":
      return size >= 1000 ? [0, 0] : [1, size < 0.1 ? 2 : 1];
    case "PP":
    case "LP":
      return [1, size < 1 ? 2 : 1];
    case "PT_A_YEAR":
      return [0, 2];
    case "IX":
      return [1, 1];
    case "RATIO":
      return size >= 2 && size < 100 ? [1, 1] : bySize(size);
    case "PS":
    case "T":
      return scaled ? bySize(size) : [0, bySize(size)[1]];
    case "USD_PER_T":
    case "USD_PER_OZT":
      return size >= 1000 ? [0, 0] : quoted(size);
    default:
      return measure.includes("_PER_") ? quoted(size) : bySize(size);
  }
}

/** Decimals asked for, kept within what a number can be written with. */
export function decimalsAsked(digits: number): Decimals {
  const whole = Math.max(0, Math.min(12, Math.trunc(digits) || 0));
  return [whole, whole];
}
