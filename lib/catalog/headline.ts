/** Headlines bound to data: the words that tell a direction are chosen by the figures. */
import { currencyMove, currencyPair, difference, formatFigure, formatPeriod, growth } from "../format";
import { formatMessage } from "../i18n";
import type { Locale, Period, Series } from "../model";
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

/** An argument of a headline: its text, the period of which it speaks, and the one that it compares with. */
export interface HeadlineFigure {
  text: string;
  period: Period;
  before?: Period;
}

/** The figures that a headline may name; undefined where nothing was known on the day. */
export function headlineFigures(
  slug: string,
  locale: Locale,
  asOf?: string,
): Record<string, HeadlineFigure> | undefined {
  const card = cardOf(slug, asOf);
  if (!card) return undefined;
  const { definition, series: all } = readyIndicator(slug, asOf);
  const { last, from, series } = card;
  const span = { period: last.period, ...(from && { before: from.period }) };
  const figures: Record<string, HeadlineFigure> = {
    value: { text: formatFigure(last.value, series.unit, locale), ...span },
    change: { text: moveText(card, locale) ?? "", ...span },
  };
  for (const [name, pick] of Object.entries(definition.values ?? {})) {
    const source = all[pick.series];
    const figure = source && figureOf(source, pick);
    if (!figure) return undefined;
    figures[name] = { text: formatFigure(figure.value, figure.unit, locale), period: figure.period };
  }
  return figures;
}

/** Which way each figure moved, for the words that are selected by it. */
function directionsOf({ definition, last, from }: Card, all: Record<string, Series>): Record<string, string> {
  const picked = Object.entries(definition.values ?? {}).map(([name, pick]) => {
    const source = all[pick.series];
    return [`${name}Direction`, direction((source && figureOf(source, pick)?.value) ?? 0)];
  });
  return { ...Object.fromEntries(picked), direction: direction(from ? last.value - from.value : 0) };
}

/** The indicator's headline in words, or undefined where nothing was known on the day. */
export function headlineOf(slug: string, locale: Locale, asOf?: string): string | undefined {
  const card = cardOf(slug, asOf);
  const figures = headlineFigures(slug, locale, asOf);
  if (!card || !figures) return undefined;
  const { definition, series } = readyIndicator(slug, asOf);
  const texts = Object.entries(figures).flatMap(([name, { text, period }]) => [
    [name, text],
    [name === "value" ? "period" : `${name}Period`, formatPeriod(period, locale)],
  ]);
  return formatMessage(definition.headline[locale], locale, {
    ...directionsOf(card, series),
    ...Object.fromEntries(texts),
    previousPeriod: card.from ? formatPeriod(card.from.period, locale) : "",
  });
}
