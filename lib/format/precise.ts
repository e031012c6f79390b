/** A figure to a stated last digit: what somebody printed, or a result held against it, neither rounded further. */
import type { Locale, Unit } from "../model";
import { formatFigure } from "./figure";
import { digitsText } from "./intl";
import { type Scale, scaleFor, unitScale } from "./scale";
import { words } from "./words";

/** More decimals than this call for a smaller scale: 1,637.8 billion, not 1.6378 trillion. */
const mostDecimals = 3;

function decimalsIn(step: number, { divisor }: Scale): number {
  return Math.max(0, Math.ceil(-Math.log10(step / divisor) - 1e-9));
}

/** The largest scale in which the last digit still stands within a few decimals. */
function scaleOf(value: number, step: number, unit: Unit, locale: Locale): Scale {
  const most = scaleFor(value, unit, locale);
  if (most.divisor === 1) return unitScale;
  const usable = words[locale].scales.filter(
    (scale) => scale.divisor <= most.divisor && decimalsIn(step, scale) <= mostDecimals,
  );
  const found = usable.at(-1);
  return found ? { divisor: found.divisor, word: found.word } : unitScale;
}

/** `step` is one unit of the last digit: 0.1e9 writes 1,637.8 billion. Without a unit a bare number. */
export function formatPrecise(value: number, step: number, unit: Unit | undefined, locale: Locale): string {
  if (!unit) {
    const digits = decimalsIn(step, unitScale);
    return `${value < 0 ? "−" : ""}${digitsText(Math.abs(value), locale, digits, digits)}`;
  }
  const scale = scaleOf(value, step, unit, locale);
  return formatFigure(value, unit, locale, { scale, digits: decimalsIn(step, scale) });
}

/** One unit of the last of `count` significant digits. */
export function stepOf(value: number, count: number): number {
  const size = Math.abs(value);
  return size > 0 ? 10 ** (Math.floor(Math.log10(size)) + 1 - count) : 1;
}
