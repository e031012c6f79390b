/** The overview in the reader's language: cards and newest figures, ready to be laid out. */
import { assignColours } from "../chart";
import { between } from "../derive";
import { difference, formatFigure, formatLabelled, formatList, growth, unitName } from "../format";
import type { ChartSpec, ColourToken, Locale, Series } from "../model";
import { readSource } from "../store";
import { type Card, cards } from "./cards";
import { moveText } from "./headline";
import { recentMoves } from "./recent";

export interface OverviewCard extends Card {
  move: string | undefined;
  colour: ColourToken;
  publisher: string;
}

/** The publishers whose figures are shown. */
function publisherOf(series: Series, locale: Locale): string {
  const ids = [...new Set(series.provenance.map((p) => p.source))];
  return formatList(
    ids.map((id) => readSource(id).short[locale]),
    locale,
  );
}

export function overviewCards(locale: Locale, asOf?: string): OverviewCard[] {
  return cards(asOf).map((card) => ({
    ...card,
    move: moveText(card, locale),
    colour: assignColours([{ entity: card.series.entity, tone: 1 }])[0] ?? "kaz",
    publisher: publisherOf(card.tail, locale),
  }));
}

/** The chart and, of several lines, the one meant; of an index what it is an index of, since its figure has no unit. */
function rowName(chart: ChartSpec, series: Series, locale: Locale): string {
  const title = chart.title[locale];
  const name = chart.series.length > 1 ? formatLabelled(title, series.name[locale], locale) : title;
  if (series.unit.measure !== "IX") return name;
  const unit = unitName(series.unit, locale);
  return locale === "zh" ? `${name}（${unit}）` : `${name} (${unit})`;
}

export function recentRows(locale: Locale, count: number, asOf?: string) {
  return recentMoves(count, asOf).map(({ definition, chart, series, last, previous }) => {
    const relative = !["PT", "PT_A_YEAR", "PP", "RATIO"].includes(series.unit.measure) && previous.value > 0;
    const move = relative
      ? growth(previous.value, last.value, locale)
      : difference(previous.value, last.value, series.unit, locale);
    return {
      slug: definition.slug,
      chart: chart.id,
      name: rowName(chart, series, locale),
      indicator: definition.title[locale],
      period: last.period,
      value: formatFigure(last.value, series.unit, locale),
      move: move.text,
      previousPeriod: previous.period,
      publisher: publisherOf(between(series, previous.period, last.period), locale),
    };
  });
}
