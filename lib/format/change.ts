/** Moves told in words and signs: a currency in both conventions, growth in per cent, differences in points or units. */
import type { Locale, Unit, UnitMeasure } from "../model";
import { formatFigure, missingFigure } from "./figure";
import { intlTag } from "./intl";
import { fill, words } from "./words";

/** A rate says how many units of `quote` one unit of `base` costs; ISO 4217 codes. */
export interface CurrencyPair {
  base: string;
  quote: string;
}

export interface CurrencyMove {
  /** Per cent by which the base currency's price in the quote currency rose (negative: fell). */
  quoteRise: number | null;
  /** Per cent of its value, counted in the base currency, that the quote currency lost (negative: gained). */
  ownLoss: number | null;
  text: string;
}

/** The pair whose rate a unit is, e.g. KZT_PER_USD; undefined for what is no exchange rate. */
export function currencyPair(measure: UnitMeasure): CurrencyPair | undefined {
  const [, quote, base] = /^(KZT|RUB)_PER_([A-Z]{3})$/.exec(measure) ?? [];
  return quote && base ? { base, quote } : undefined;
}

const percent: Unit = { measure: "PT" };

function percentChange(from: number | null, to: number | null): number | null {
  if (from === null || to === null || !(from > 0)) return null;
  const change = 100 * (to / from - 1);
  return Number.isFinite(change) ? change : null;
}

/** Both conventions in one sentence: the dollar's rise in tenge and the tenge's loss of value. */
export function currencyMove(
  from: number | null,
  to: number | null,
  locale: Locale,
  pair: CurrencyPair = { base: "USD", quote: "KZT" },
): CurrencyMove {
  const quoteRise = percentChange(from, to);
  const fall = percentChange(to, from);
  if (quoteRise === null || fall === null) return { quoteRise: null, ownLoss: null, text: missingFigure };
  const ownLoss = fall === 0 ? 0 : -fall;
  return { quoteRise, ownLoss, text: sentence(quoteRise, ownLoss, locale, pair) };
}

function sentence(rise: number, loss: number, locale: Locale, pair: CurrencyPair): string {
  const { currencies, move } = words[locale];
  const plain = (code: string) => currencies[code] ?? { subject: code, of: code, inIt: code };
  const [base, quote] = [plain(pair.base), plain(pair.quote)];
  const told = Math.abs(rise) < 0.005 ? move.same : rise > 0 ? move.rose : move.fell;
  const text = fill(told, {
    baseOf: base.of,
    baseIn: base.inIt,
    quote: quote.subject,
    quoteOf: quote.of,
    quoteIn: quote.inIt,
    rise: formatFigure(Math.abs(rise), percent, locale),
    own: formatFigure(Math.abs(loss), percent, locale),
  });
  return text.charAt(0).toLocaleUpperCase(intlTag(locale)) + text.slice(1);
}

export interface Move {
  value: number | null;
  unit: Unit;
  /** With its sign. */
  text: string;
}

function signed(value: number | null, unit: Unit, locale: Locale): Move {
  return { value, unit, text: formatFigure(value, unit, locale, { sign: true }) };
}

/** Growth in per cent; nothing grows from zero or from below it. */
export function growth(from: number | null, to: number | null, locale: Locale): Move {
  return signed(percentChange(from, to), percent, locale);
}

/** The difference in the series' unit; of per cent, in percentage points. */
export function difference(from: number | null, to: number | null, unit: Unit, locale: Locale): Move {
  const value = from === null || to === null ? null : to - from;
  const isPercent = unit.measure === "PT" || unit.measure === "PT_A_YEAR";
  return signed(value, isPercent ? { measure: "PP" } : unit, locale);
}
