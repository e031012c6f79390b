/** Headlines bound to data: the words that tell a direction are chosen by the figures. */
import { latest } from "../derive";
import { currencyMove, currencyPair, difference, formatFigure, formatPeriod, growth } from "../format";
import { formatMessage } from "../i18n";
import type { Locale } from "../model";
import { type Card, cardOf } from "./cards";
import { direction, figureOf } from "./picks";
import { readyIndicator } from "./ready";

/** The card's move in the words that its definition asks for; undefined where there is nothing to compare with. */
export function moveText({ definition, series, last, from }: Card, locale: Locale): string | undefined {
  if (!from) return undefined;
  const pair = currencyPair(series.unit.measure);
  switch (definition.card.change) {
    case "currency":
      return pair && currencyMove(from.value, last.value, locale, pair).text;
    case "percent":
      return growth(from.value, last.value, locale).text;
    default:
      return difference(from.value, last.value, series.unit, locale).text;
  }
}

/** The indicator's headline in words, or undefined where nothing was known on the day. */
export function headlineOf(slug: string, locale: Locale, asOf?: string): string | undefined {
  const card = cardOf(slug, asOf);
  if (!card) return undefined;
  const { definition, series: all } = readyIndicator(slug, asOf);
  const { last, from, series } = card;
  const values: Record<string, string> = {
    value: formatFigure(last.value, series.unit, locale),
    period: formatPeriod(last.period, locale),
    change: moveText(card, locale) ?? "",
    previousPeriod: from ? formatPeriod(from.period, locale) : "",
    direction: direction(from ? last.value - from.value : 0),
  };
  for (const [name, pick] of Object.entries(definition.values ?? {})) {
    const source = all[pick.series];
    const figure = source && figureOf(source, pick);
    const end = source && latest(source);
    if (!figure || !end) return undefined;
    values[name] = formatFigure(figure.value, figure.unit, locale);
    values[`${name}Period`] = formatPeriod(figure.period, locale);
    values[`${name}Direction`] = direction(figure.value);
  }
  return formatMessage(definition.headline[locale], locale, values);
}
