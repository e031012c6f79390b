/** A series for programs: every figure with its status, origin and formula. */
import { formatFormula } from "../format";
import type { Locale, Series } from "../model";
import type { Origin } from "./shelf";

export function documentOf(series: Series, origins: Origin[], locale: Locale) {
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
    sources: origins.map(({ source, provenance }) => ({
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
