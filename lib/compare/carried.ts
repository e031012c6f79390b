/** What a figure carries with it when it leaves the screen: source with vintage and licence, method, address. */
import { formatFormula, formatList, formatPeriod } from "../format";
import { translator } from "../i18n";
import type { Chart, Locale, Series } from "../model";
import type { Origin } from "./shelf";

/** Publishers with the newest of their vintages and their terms, for the line under an image. */
export function sourceLineOf(origins: Origin[], locale: Locale, asOf?: string): string {
  const t = translator(locale);
  const newest = new Map<string, { vintage: string; publisher: string; licence: string }>();
  for (const { source, provenance } of origins) {
    const known = newest.get(source.id);
    if (known && known.vintage >= provenance.vintage) continue;
    const { short, licence } = source;
    newest.set(source.id, {
      vintage: provenance.vintage,
      publisher: short[locale],
      licence: licence.name[locale],
    });
  }
  const all = [...newest.values()].map(({ vintage, publisher, licence }) =>
    t("export.origin", { publisher, licence, date: formatPeriod(vintage, locale, "short") }),
  );
  const source = t("chart.source", { source: formatList(all, locale) });
  return asOf ? t("vintage.source", { source, date: formatPeriod(asOf, locale) }) : source;
}

export interface Fact {
  label: string;
  text: string;
  link?: string;
}

export interface FactsRequest {
  chart: Chart;
  shown: Series[];
  origins: Origin[];
  asOf?: string | undefined;
  /** Where the figure can be retraced. */
  address?: string | undefined;
}

function originFacts(origins: Origin[], locale: Locale): Fact[] {
  const t = translator(locale);
  return origins.flatMap(({ source, provenance }): Fact[] => {
    const { licence } = source;
    const dataset = source.datasets[provenance.code]?.title[locale] ?? provenance.code;
    const date = formatPeriod(provenance.vintage, locale, "short");
    const vintage = t("vintage.edition", { edition: provenance.edition, date });
    const terms = [licence.name[locale], licence.caveat?.[locale]].filter(Boolean).join(". ");
    return [
      {
        label: t("indicator.source"),
        text: `${source.name[locale]}: ${dataset}`,
        ...(provenance.url && { link: provenance.url }),
      },
      { label: t("indicator.vintage"), text: `${vintage}; ${t(`obtained.${provenance.obtained}`)}` },
      { label: t("indicator.licence"), text: terms, ...(licence.url && { link: licence.url }) },
    ];
  });
}

/** Everything needed to defend a figure, line by line: for a sheet beside the data and for a speaker's notes. */
export function factsFrom({ chart, shown, origins, asOf, address }: FactsRequest): Fact[] {
  const { locale } = chart;
  const t = translator(locale);
  const fact = (label: string, text: string): Fact => ({ label, text });
  const formulas = shown
    .filter(({ formula }) => formula.op !== "input")
    .map(({ name, formula }) =>
      fact(t("indicator.formula"), `${name[locale]} = ${formatFormula(formula, locale)}`),
    );
  return [
    fact(t("indicator.chart"), chart.title),
    fact(t("export.measure"), chart.subtitle),
    ...(asOf ? [fact(t("export.asOf"), formatPeriod(asOf, locale))] : []),
    ...originFacts(origins, locale),
    ...formulas,
    ...chart.notes.map((note) => fact(t("export.note"), note)),
    ...(address ? [{ ...fact(t("export.address"), address), link: address }] : []),
  ];
}

/** What a speaker is asked about, a line each; the notes stand on the slide itself. */
export function speakerLines(facts: Fact[], locale: Locale): string[] {
  return facts
    .filter(({ label }) => label !== translator(locale)("export.note"))
    .map(({ label, text, link }) => `${label}: ${text}${link && link !== text ? ` (${link})` : ""}`);
}

/** One line to put under a quotation of the figure; whoever quotes adds the address. */
export function citationFrom({ title, subtitle, locale }: Chart, origins: Origin[], asOf?: string): string {
  const source = sourceLineOf(origins, locale, asOf);
  return `${title}. ${subtitle}. ${source}. ${translator(locale)("site.name")}.`;
}
