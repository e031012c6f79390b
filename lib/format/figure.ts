/** A value with its unit as a reader of the language writes it; null and what is no number read as a dash. */
import type { Locale, Unit } from "../model";
import { decimalsAsked, decimalsFor } from "./digits";
import { digitsText, pluralOf } from "./intl";
import { type Scale, scaleFor, unitScale } from "./scale";
import { formFor, words } from "./words";

export interface FigureOptions {
  /** Decimals; without it as many as the unit and the magnitude call for. */
  digits?: number;
  /** Writes + before what is above zero: the value is a difference. */
  sign?: boolean;
  /** The shortest form, for labels: US$2.56tn. */
  compact?: boolean;
  /** A scale shared with other figures; without it the figure's own. */
  scale?: Scale;
  /** The number alone, its unit standing elsewhere; in plain units unless a scale is given. */
  bare?: boolean;
}

export const missingFigure = "–";
const minus = "−";
const noBreak = "\u00a0";
/** The sign goes before a currency sign, but beside the number where words come first. */
const currencySignFirst = /^(US|Int)?[$€₸₽]#/;

/** What a screen reader says for a missing figure. */
export function missingWord(locale: Locale): string {
  return words[locale].missing;
}

function ownScale(value: number, unit: Unit, locale: Locale, options: FigureOptions): Scale {
  if (options.bare) return unitScale;
  // English writes US$250,000 in full but 250 kt.
  const thousands = locale !== "en" || options.compact === true || unit.measure === "T";
  return scaleFor(value, unit, locale, thousands);
}

function scaleText(scale: Scale, locale: Locale, compact = false): string {
  if (scale.divisor === 1) return "";
  const short = words[locale].scales.find(({ divisor }) => divisor === scale.divisor)?.short;
  return (compact && short) || words[locale].scaleGap + scale.word;
}

function shapeOf(unit: Unit, locale: Locale, options: FigureOptions, category: Intl.LDMLPluralRule): string {
  const { figure, compact, signed } = words[locale].units[unit.measure];
  const special = options.compact ? compact : options.sign ? signed : undefined;
  return formFor(special ?? figure, category);
}

/** "US$2.56 trillion", "2.56万亿美元", "2,56 трлн долл. США", "2,56 трлн АҚШ доллары". */
export function formatFigure(
  value: number | null,
  unit: Unit,
  locale: Locale,
  options: FigureOptions = {},
): string {
  if (value === null || !Number.isFinite(value)) return missingFigure;
  const scale = options.scale ?? ownScale(value, unit, locale, options);
  const scaled = scale.divisor !== 1;
  const magnitude = Math.abs(value) / scale.divisor;
  const [min, max] =
    options.digits === undefined
      ? decimalsFor(magnitude, unit.measure, scaled)
      : decimalsAsked(options.digits);
  const isZero = Number(magnitude.toFixed(max)) === 0;
  const digits = digitsText(isZero ? 0 : magnitude, locale, min, max);
  const sign = isZero ? "" : value < 0 ? minus : options.sign ? "+" : "";
  if (options.bare) return sign + digits;

  const symbol = words[locale].units[unit.measure].symbols?.[scale.divisor];
  const number = symbol ? digits : digits + scaleText(scale, locale, options.compact);
  const category = scaled ? "many" : pluralOf(magnitude, locale, min, max);
  const shape = symbol ? `# ${symbol}` : shapeOf(unit, locale, options, category);
  const text = currencySignFirst.test(shape)
    ? sign + shape.replace("#", () => number)
    : shape.replace("#", () => sign + number);
  return keepTogether(text);
}

/** No line may break between a number and the word after it, nor before a currency sign. */
function keepTogether(text: string): string {
  return text.replace(/(?<=\d) | (?=[$€₸₽])/g, noBreak);
}
