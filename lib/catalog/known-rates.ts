/** Official rates as a sentence: those that the data know, or those that the bank has just stated. */
import { latest, selectSeries } from "../derive";
import { formatFigure, formatPeriod } from "../format";
import { translator } from "../i18n";
import type { Locale } from "../model";
import { readDataset } from "../store";

export interface Rates {
  /** The day on which the rates are in force. */
  day: string;
  /** Tenge for one unit, by ISO 4217 code. */
  rates: Record<string, number>;
}

/** The newest day in the data with a rate, and the rates of that day. */
export function knownRates(): Rates | undefined {
  const found = selectSeries(readDataset("nbk", "official-daily"), {}, {}).flatMap((series) => {
    const last = latest(series);
    const currency = /_PER_([A-Z]{3})$/.exec(series.unit.measure)?.[1];
    return last && currency ? [{ day: last.period, currency, value: last.value }] : [];
  });
  const day = found
    .map((one) => one.day)
    .sort()
    .at(-1);
  if (day === undefined) return undefined;
  const rates = found.filter((one) => one.day === day).map(({ currency, value }) => [currency, value]);
  return { day, rates: Object.fromEntries(rates) };
}

/** `minutes` since the bank stated them; undefined for rates of the data. */
export function ratesText({ day, rates }: Rates, locale: Locale, minutes?: number): string {
  const t = translator(locale);
  const texts = (["USD", "RUB"] as const).flatMap((currency) => {
    const value = rates[currency];
    return value === undefined ? [] : [formatFigure(value, { measure: `KZT_PER_${currency}` }, locale)];
  });
  const told = { day: formatPeriod(day, locale, "short"), rates: texts.join(locale === "zh" ? "，" : "; ") };
  return minutes === undefined ? t("live.known", told) : t("live.asked", { ...told, minutes });
}
