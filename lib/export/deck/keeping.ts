/** The figures of a slide as a deck keeps them: every value with its period, and the vintages that it rests on. */
import type { BuiltChart } from "../../chart";
import type { Deck } from "../../deck";
import type { Kept, KeptSeries, KeptValue } from "../../deck/item";
import { formatFormula } from "../../format";
import type { Locale, Series } from "../../model";
import { type FigureRequest, figureOf } from "./figures";

/** Room does not matter to figures; all of them are wanted. */
export const anyRoom = { width: 760, height: 380, whole: true };

function vintagesOf({ provenance }: Series): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { source, code, vintage } of provenance) {
    const key = `${source}/${code}`;
    if (!found[key] || found[key] < vintage) found[key] = vintage;
  }
  return found;
}

export function keptSeries({ shown }: Pick<BuiltChart, "shown">, locale: Locale): KeptSeries[] {
  return shown.map((series) => ({
    id: series.id,
    name: series.name[locale],
    unit: [series.unit.measure, series.unit.base ?? ""].join(" ").trim(),
    // In one language, whichever the deck speaks: it is compared, not read.
    formula: formatFormula(series.formula, "en"),
    vintages: vintagesOf(series),
    values: series.observations.map(
      ({ period, value, status }): KeptValue => (status === "F" ? [period, value, "F"] : [period, value]),
    ),
  }));
}

export function keptOf(request: FigureRequest): Kept {
  const series = keptSeries(figureOf(request).build(anyRoom), request.locale);
  const known = series.flatMap(({ vintages }) => Object.values(vintages)).sort();
  return { known: known.at(-1) ?? "1970-01-01", series };
}

/** The deck with the figures of today on the slides named, or on all. */
export function withFigures(deck: Deck, ids?: string[]): Deck {
  const items = deck.items.map((item) =>
    ids && !ids.includes(item.id) ? item : { ...item, kept: keptOf({ item, locale: deck.locale }) },
  );
  return { ...deck, items };
}
