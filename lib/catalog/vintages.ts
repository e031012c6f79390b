/** On which days something of an indicator became known, what of it was revised, and what is held once only. */
import { matching, type News, newsOf, seriesId } from "../derive";
import { formatLabelled } from "../format";
import type { ChartSpec, Dataset, DatasetSeries, Indicator, Locale } from "../model";
import { datasetAddress, readDataset, readGroups, readSource } from "../store";
import { chartsAndDetails, publishersIn } from "./charts";
import { definitionOf, definitions } from "./ready";

export interface KnownDay extends News {
  day: string;
  /** Publishers by id. */
  sources: string[];
}

export interface Vintages {
  /** Newest first; only of series that are held in more than one state. */
  days: KnownDay[];
  values: number;
  revised: number;
  /** Datasets of which every series of the page is held in one state. */
  once: Pick<Dataset, "source" | "code">[];
  /** Whether some rates are set once and never revised, so that any day cuts them off. */
  cutOff: boolean;
}

export interface HeldSeriesOf {
  dataset: Dataset;
  series: DatasetSeries[];
}

/** The datasets of an indicator with the series that it takes from each, each once. */
export function heldBy({ inputs }: Pick<Indicator, "inputs">): HeldSeriesOf[] {
  const groups = readGroups();
  const found = new Map<string, { dataset: Dataset; series: Map<string, DatasetSeries> }>();
  for (const { dataset: name, where } of Object.values(inputs)) {
    const { source, code } = datasetAddress(name);
    const dataset = readDataset(source, code);
    const held = found.get(name) ?? { dataset, series: new Map() };
    found.set(name, held);
    for (const one of matching(dataset, where, groups))
      held.series.set(seriesId(dataset, one.dimensions), one);
  }
  return [...found.values()].map(({ dataset, series }) => ({ dataset, series: [...series.values()] }));
}

function daysOf(held: HeldSeriesOf[]): KnownDay[] {
  const days = new Map<string, KnownDay>();
  for (const { dataset, series } of held) {
    for (const news of series.map((one) => newsOf(one.rows)).filter((one) => one.size > 1)) {
      for (const [day, { fresh, revised }] of news) {
        const one = days.get(day) ?? { day, sources: [], fresh: 0, revised: 0 };
        const sources = [...new Set([...one.sources, dataset.source])];
        days.set(day, { day, sources, fresh: one.fresh + fresh, revised: one.revised + revised });
      }
    }
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

const kept = new WeakMap<Indicator, { datasets: Dataset[]; vintages: Vintages }>();

/** Periods of which more than one value was stated, or one was withdrawn. */
function revisedIn({ rows }: DatasetSeries): number {
  return new Set(rows.filter((row) => row[4] != null).map(([period]) => period)).size;
}

/** Each dataset once, with all series of it that are named anywhere. */
export function mergedHeld(all: HeldSeriesOf[]): HeldSeriesOf[] {
  const held = new Map<Dataset, Set<DatasetSeries>>();
  for (const { dataset, series } of all)
    held.set(dataset, new Set([...(held.get(dataset) ?? []), ...series]));
  return [...held].map(([dataset, series]) => ({ dataset, series: [...series] }));
}

/** What may be asked of an indicator's past; made anew only when one of its files has changed. */
export function vintagesOf(slug: string): Vintages {
  const definition = definitionOf(slug);
  const held = heldBy(definition);
  const datasets = held.map(({ dataset }) => dataset);
  const known = kept.get(definition);
  if (known?.datasets.every((one, index) => one === datasets[index])) return known.vintages;
  const vintages = vintagesIn(held);
  kept.set(definition, { datasets, vintages });
  return vintages;
}

/** The same of any series. */
export function vintagesIn(held: HeldSeriesOf[]): Vintages {
  const revisable = held.filter(({ dataset }) => dataset.neverRevised !== true);
  const series = revisable.flatMap((one) => one.series);
  const isOnce = ({ series: all }: HeldSeriesOf) =>
    all.every(({ rows }) => rows.every((row) => row[3] === rows[0]?.[3] && row[4] == null));
  return {
    days: daysOf(revisable),
    values: series.reduce((sum, { rows }) => sum + new Set(rows.map(([period]) => period)).size, 0),
    revised: series.reduce((sum, one) => sum + revisedIn(one), 0),
    once: revisable.filter(isOnce).map(({ dataset: { source, code } }) => ({ source, code })),
    cutOff: revisable.length < held.length,
  };
}

/** The days in the reader's language, as data files and the control on a page name them. */
export function namedDays({ days }: Vintages, locale: Locale) {
  const publishers = publishersIn(locale);
  return days.map(({ sources, ...rest }) => ({
    ...rest,
    publishers: sources.map((id) => publishers[id] ?? id),
  }));
}

function titlesOf(datasets: Vintages["once"], locale: Locale): string[] {
  return datasets.map(({ source, code }) => {
    const { short, datasets: all } = readSource(source);
    return formatLabelled(short[locale], all[code]?.title[locale] ?? code, locale);
  });
}

/** The chart of the page from which a detail is reached, over other details if need be. */
function pageChartOf(
  definition: Pick<Indicator, "charts" | "details">,
  id: string,
  tried: string[] = [],
): ChartSpec | undefined {
  const { charts, details = [] } = definition;
  const leading = (one: ChartSpec) => one.drill?.some(({ chart }) => chart === id) === true;
  const parents = details.filter((one) => leading(one) && !tried.includes(one.id));
  const above = () => parents.map((one) => pageChartOf(definition, one.id, [...tried, id]));
  return charts.find(leading) ?? above().find((one) => one !== undefined);
}

/** Charts that lay first releases beside the latest, each with the chart of the page through which a detail is reached. */
export function revisionCharts(definition: Indicator): { spec: ChartSpec; from?: ChartSpec }[] {
  const first = new Set(
    Object.entries(definition.inputs).flatMap(([id, { read }]) => (read === "firstReleases" ? id : [])),
  );
  return chartsAndDetails(definition)
    .filter(({ table = [] }) => table.some((ref) => first.has(ref)))
    .map((spec) => {
      const from = definition.charts.includes(spec) ? undefined : pageChartOf(definition, spec.id);
      return { spec, ...(from && { from }) };
    });
}

/** What a page offers of an indicator's past, in the reader's language. */
export function vintageChoice(definition: Indicator, locale: Locale, asOf?: string) {
  const known = asOf ? `&asOf=${asOf}` : "";
  const charts = revisionCharts(definition).map(({ spec, from }) => ({
    title: spec.title[locale],
    href: from ? `?chart=${from.id}&open=${spec.id}${known}#${from.id}` : `#${spec.id}`,
  }));
  return { ...offeredOf(vintagesOf(definition.slug), locale), charts };
}

let keptSite: { datasets: Dataset[]; vintages: Vintages } | undefined;

/** What the overview offers of the past of all indicators; counted anew only when the data have changed. */
export function overviewVintages(locale: Locale) {
  const held = mergedHeld(definitions().flatMap(heldBy));
  const datasets = held.map(({ dataset }) => dataset);
  const same = keptSite?.datasets.length === datasets.length;
  if (!keptSite || !same || keptSite.datasets.some((one, index) => one !== datasets[index]))
    keptSite = { datasets, vintages: vintagesIn(held) };
  return { ...offeredOf(keptSite.vintages, locale), charts: [] };
}

/** The days and what is to be known of them, in the reader's language. */
export function offeredOf(vintages: Vintages, locale: Locale) {
  const { values, revised, once, cutOff } = vintages;
  return { days: namedDays(vintages, locale), values, revised, once: titlesOf(once, locale), cutOff };
}
