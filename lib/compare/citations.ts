/** The head of a data file: what it is, who said it, in which edition, on what terms, how it was made. */
import { formatFormula, formatPeriod } from "../format";
import { translator } from "../i18n";
import type { Locale, Series } from "../model";
import type { Origin } from "./shelf";

export function citedLines(
  title: string,
  all: Series[],
  found: Origin[],
  locale: Locale,
  asOf?: string,
): string[] {
  const t = translator(locale);
  const origins = found.flatMap(({ source, provenance }) => [
    t("csv.source", {
      source:
        `${source.name[locale]}, ${source.datasets[provenance.code]?.title[locale] ?? provenance.code}. ${provenance.url}`.trim(),
    }),
    t("csv.vintage", {
      vintage: `${provenance.edition}, ${provenance.vintage}; ${t(`obtained.${provenance.obtained}`)}`,
    }),
    t("csv.licence", {
      licence: [source.licence.name[locale], source.licence.caveat?.[locale]].filter(Boolean).join(" "),
    }),
  ]);
  const formulas = all
    .filter((series) => series.formula.op !== "input")
    .map((series) =>
      t("csv.formula", { series: series.name[locale], formula: formatFormula(series.formula, locale) }),
    );
  return [
    title,
    ...(asOf ? [t("vintage.asOf", { date: formatPeriod(asOf, locale) })] : []),
    ...origins,
    ...formulas,
    t("csv.statuses"),
  ];
}
