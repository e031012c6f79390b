/** What the overview shows of an indicator: latest figure, the move that led to it, the line before it. */
import { contributing, latest, withValue } from "../derive";
import type { Indicator, Series } from "../model";
import { before, type Valued } from "./picks";
import { definitions, readyIndicator } from "./ready";

export interface Card {
  definition: Indicator;
  series: Series;
  last: Valued;
  /** What the change is counted from; undefined where the series has no such value. */
  from?: Valued | undefined;
  /** The end of the series that the sparkline draws. */
  tail: Series;
}

/** The card of one indicator, or undefined where nothing was known on the day. */
export function cardOf(slug: string, asOf?: string): Card | undefined {
  const { definition, series: all } = readyIndicator(slug, asOf);
  const { card } = definition;
  const series = all[card.series];
  const last = series && latest(series);
  if (!series || !last) return undefined;
  const outturns = withValue(series).filter((o) => o.status !== "F");
  const start = outturns.at(-card.sparkline)?.period ?? "";
  const observations = series.observations.filter((o) => o.period >= start && o.status !== "F");
  const tail = { ...series, observations, provenance: contributing({ ...series, observations }) };
  return { definition, series, last, from: before(series, last, card.lag), tail };
}

/** All cards in the order of the overview; with `asOf` those of which something was known on the day. */
export function cards(asOf?: string): Card[] {
  return definitions().flatMap(({ slug }) => cardOf(slug, asOf) ?? []);
}
