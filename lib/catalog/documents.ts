/** Indicators and charts as JSON documents for programs: every figure with status, origin and formula. */
import { formatFormula } from "../format";
import type { Locale, Series } from "../model";
import type { ReadyIndicator } from "./ready";
import { originsOf } from "./sources";

function seriesDocument(series: Series, locale: Locale) {
  return {
    id: series.id,
    name: series.name[locale],
    frequency: series.frequency,
    unit: series.unit,
    formula: formatFormula(series.formula, locale),
    ...(series.seams && {
      breaks: series.seams.map(({ period, before, after }) => ({
        period,
        before: before[locale],
        after: after[locale],
      })),
    }),
    sources: originsOf([series]).map(({ source, provenance }) => ({
      publisher: source.name[locale],
      dataset: provenance.code,
      edition: provenance.edition,
      vintage: provenance.vintage,
      obtained: provenance.obtained,
      url: provenance.url,
      ...(provenance.via && { via: provenance.via }),
      licence: source.licence.name[locale],
      ...(source.licence.caveat && { caveat: source.licence.caveat[locale] }),
    })),
    observations: series.observations.map(({ period, value, status, note }) => ({
      period,
      value,
      status,
      ...(note && { note: note[locale] }),
    })),
  };
}

/** The series that an indicator's charts show: what its data files hold. */
export function chartedSeries({ definition, series }: ReadyIndicator): Series[] {
  const refs = new Set(definition.charts.flatMap((chart) => chart.series.map(({ ref }) => ref)));
  return [...refs].flatMap((ref) => series[ref] ?? []);
}

export function indicatorDocument(ready: ReadyIndicator, all: Series[], locale: Locale) {
  const { definition, asOf } = ready;
  return {
    slug: definition.slug,
    title: definition.title[locale],
    question: definition.question[locale],
    about: definition.about[locale],
    ...(asOf && { asOf }),
    charts: definition.charts.map(({ id, title, mark, series }) => ({
      id,
      title: title[locale],
      mark,
      series: series.map(({ ref }) => ref),
    })),
    series: all.map((series) => seriesDocument(series, locale)),
  };
}

export function seriesDocuments(all: Series[], locale: Locale) {
  return all.map((series) => seriesDocument(series, locale));
}
