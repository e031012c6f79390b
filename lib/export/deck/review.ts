/** A deck looked at again: what each slide could be called today, and every figure that differs from what was kept. */
import { definitionOf, headlineOf, knownClaim, verdictSentence } from "../../catalog";
import type { Deck } from "../../deck";
import { type Cause, type Changes, changesOf, firstKept } from "../../deck/changes";
import { type BoundTitles, claimOf, type DeckItem, type Kept, titleOf } from "../../deck/item";
import { formatFigure, formatPeriod } from "../../format";
import { missingFigure } from "../../format/figure";
import { translator } from "../../i18n";
import { EmptyChartError, type Locale, type Series } from "../../model";
import type { Carried } from "../carried";
import { figureOf } from "./figures";
import { anyRoom, keptSeries } from "./keeping";

export interface ToldChange {
  series: string;
  when: string;
  before: string;
  after: string;
  cause: Cause;
}

export interface ReviewedItem {
  id: string;
  bound: BoundTitles;
  title: string;
  changes: ToldChange[];
  joined: string[];
  left: string[];
  /** How many figures have changed, and why, in a sentence. */
  summary?: string;
  /** Why the slide cannot be drawn, in English as the API says it. */
  fault?: string;
}

/** What a slide may be called so that its words follow its figures. */
export function boundTitles(item: Pick<DeckItem, "chart">, carried: Carried): BoundTitles {
  const { chart } = carried.build(anyRoom);
  return { title: chart.title, statement: chart.statement, headline: sentenceOf(item.chart, carried) };
}

/** What the page of the chart says first: the indicator's headline, or the verdict on the claim. */
function sentenceOf(chart: string, { locale, asOf }: Carried): string | undefined {
  if (chart === "compare") return undefined;
  const claimed = claimOf(chart);
  if (claimed) return verdictSentence(knownClaim(claimed.ledger, claimed.claim, asOf).one, locale);
  const [slug = "", id] = chart.split(".");
  return definitionOf(slug).charts[0]?.id === id ? headlineOf(slug, locale, asOf) : undefined;
}

interface Compared extends Changes {
  shown: Series[];
}

function compared(item: DeckItem, kept: Kept, locale: Locale): Compared {
  const from = firstKept(kept.series);
  const { shown } = figureOf({ item, locale, look: { from } }).build(anyRoom);
  const asThen = () => {
    try {
      return figureOf({ item, locale, look: { from, asOf: kept.known } }).build(anyRoom).shown;
    } catch (error) {
      if (error instanceof EmptyChartError) return [];
      throw error;
    }
  };
  const present = keptSeries({ shown }, locale);
  const changes = changesOf(kept, present, keptSeries({ shown: asThen() }, locale));
  return { ...changes, shown };
}

function told({ changes, shown }: Compared, locale: Locale): ToldChange[] {
  const units = new Map(shown.map(({ name, unit }) => [name[locale], unit]));
  return changes.map(({ series, period, before, after, cause }) => {
    const unit = units.get(series);
    const figure = (value: number | null | undefined) =>
      unit && value != null ? formatFigure(value, unit, locale) : missingFigure;
    return {
      series,
      when: formatPeriod(period, locale, "short"),
      before: figure(before),
      after: figure(after),
      cause,
    };
  });
}

function summaryOf({ changes }: Changes, { known }: Kept, locale: Locale): string {
  const t = translator(locale);
  if (changes.length === 0) return t("deck.unchanged");
  const by = (wanted: Cause) => changes.filter(({ cause }) => cause === wanted).length;
  return t("deck.changed", {
    count: changes.length,
    day: formatPeriod(known, locale),
    fresh: by("new"),
    revised: by("revision"),
    method: by("method"),
  });
}

function reviewedItem(item: DeckItem, locale: Locale): ReviewedItem {
  const empty = { id: item.id, changes: [], joined: [], left: [] };
  try {
    const bound = boundTitles(item, figureOf({ item, locale }));
    const title = titleOf(item, bound);
    if (!item.kept) return { ...empty, bound, title, summary: translator(locale)("deck.unkept") };
    const found = compared(item, item.kept, locale);
    const { joined, left } = found;
    const summary = summaryOf(found, item.kept, locale);
    return { id: item.id, bound, title, changes: told(found, locale), joined, left, summary };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { ...empty, bound: { title: item.chart }, title: item.own || item.chart, fault };
  }
}

export function reviewOf({ items, locale }: Deck): { items: ReviewedItem[] } {
  return { items: items.map((item) => reviewedItem(item, locale)) };
}
