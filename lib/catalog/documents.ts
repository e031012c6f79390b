/** Indicators and charts as JSON documents for programs: every figure with status, origin and formula. */
import { type BuiltChart, tableOf } from "../chart";
import { documentOf } from "../compare";
import { between } from "../derive";
import type { ChartSpec, Locale, Period, Series } from "../model";
import { citationOf } from "./carried";
import { chartsAndDetails } from "./charts";
import { contextOf } from "./context";
import type { ReadyIndicator } from "./ready";
import { originsOf } from "./sources";
import { namedDays, vintagesOf } from "./vintages";

function seriesDocument(series: Series, locale: Locale) {
  return documentOf(series, originsOf([series]), locale);
}

/** A comparison for programs: one chart for the interactive drawing, or all panels with their series. */
export function comparisonDocument(
  built: BuiltChart[],
  locale: Locale,
  isOne: boolean,
  rows: number | undefined,
  notes: string[],
) {
  const [first] = built;
  if (isOne && first) return chartDocument(first, locale, rows);
  return { notes, panels: built.map((one) => chartDocument(one, locale, rows)) };
}

/** The series that an indicator's charts show, between two periods: what its data files hold. */
export function chartedSeries({ definition, series }: ReadyIndicator, from?: Period, to?: Period): Series[] {
  const refs = new Set(
    chartsAndDetails(definition).flatMap((chart) => [
      ...chart.series.map(({ ref }) => ref),
      ...(chart.table ?? []),
    ]),
  );
  const ids = [...refs].flatMap((ref) => (series[ref] ? [ref] : membersOf(ref, series)));
  return [...new Set(ids)].flatMap((id) => (series[id] ? between(series[id], from, to) : []));
}

function membersOf(ref: string, series: Record<string, Series>): string[] {
  return Object.keys(series).filter((id) => id.startsWith(`${ref}.`));
}

function chartEntry({ id, title, mark, series, drill }: ChartSpec, locale: Locale) {
  return {
    id,
    title: title[locale],
    mark,
    series: series.map(({ ref }) => ref),
    ...(drill && { leadsTo: drill.map(({ chart }) => chart) }),
  };
}

/** The days on which something became known, and how much of it was revised. */
function vintageDocument(slug: string, locale: Locale) {
  const vintages = vintagesOf(slug);
  const { values, revised } = vintages;
  const days = namedDays(vintages, locale).map(({ day, publishers, fresh, revised: changed }) => ({
    day,
    publishers,
    new: fresh,
    revised: changed,
  }));
  return { values, revised, days };
}

export function indicatorDocument(ready: ReadyIndicator, all: Series[], locale: Locale) {
  const { definition, asOf } = ready;
  return {
    slug: definition.slug,
    title: definition.title[locale],
    question: definition.question[locale],
    about: definition.about[locale],
    ...(asOf && { asOf }),
    vintages: vintageDocument(definition.slug, locale),
    context: contextOf(definition.slug, locale, asOf),
    charts: definition.charts.map((chart) => chartEntry(chart, locale)),
    details: (definition.details ?? []).map((chart) => chartEntry(chart, locale)),
    series: all.map((series) => seriesDocument(series, locale)),
  };
}

/** A built chart for programs and for the interactive drawing: with `rows` its table, else its series in full. */
export function chartDocument({ chart, shown }: BuiltChart, locale: Locale, rows?: number, asOf?: string) {
  const known = asOf === undefined ? {} : { asOf };
  if (rows !== undefined) return { ...known, chart, table: tableOf(shown, locale, rows) };
  const series = shown.map((one) => seriesDocument(one, locale));
  return { ...known, chart, citation: citationOf({ chart, shown, asOf }), series };
}
