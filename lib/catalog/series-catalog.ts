/** Every series there is under its own address, named in four languages: of datasets, and derived for indicators. */

import { selectSeries, seriesId } from "../derive";
import {
  type ChartSpec,
  comparedAtMost,
  type Dataset,
  type DatasetSeries,
  type Frequency,
  type Indicator,
  type LocalText,
  type Period,
  type Series,
  type Unit,
} from "../model";
import { listDatasets, listSources, readDataset, readGroups } from "../store";
import { definitions, readyIndicator } from "./ready";
import { inputsOf, nameOf, under } from "./series-names";

export interface CatalogueEntry {
  /** `source/code/KAZ.RUS.X`, or `<slug>/<series>` for one that an indicator derives. */
  id: string;
  name: LocalText;
  /** What remains of the name beside others of the same home: "Kazakhstan" of "Population: Kazakhstan". */
  part?: LocalText;
  /** Where it belongs: title of the dataset or of the indicator. */
  home: LocalText;
  indicator?: string;
  /** Publishers by id. */
  sources: string[];
  /** Economies and blocs of which it speaks. */
  areas: string[];
  /** The economy whose inhabitants would share it. */
  headsOf?: string;
  frequency: Frequency;
  unit: Unit;
  first: Period;
  last: Period;
  /** Other names by which it may be looked for. */
  aliases: string[];
}

interface Kept {
  datasets: Dataset[];
  indicators: Indicator[];
  entries: Map<string, CatalogueEntry>;
  checked: number;
}
let kept: Kept | undefined;

function ends(series: Series): { first: Period; last: Period } | undefined {
  const valued = series.observations.filter((o) => o.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  return first && last && { first: first.period, last: last.period };
}

function datasetEntries(
  dataset: Dataset,
  home: LocalText,
  inputs: ReturnType<typeof inputsOf>,
): CatalogueEntry[] {
  const bySeries = new Map(selectSeries(dataset, {}, {}).map((series) => [series.id, series]));
  return dataset.series.flatMap((one: DatasetSeries): CatalogueEntry[] => {
    const id = seriesId(dataset, one.dimensions);
    const series = bySeries.get(id);
    const span = series && ends(series);
    if (!series || !span) return [];
    const { referenceArea, counterpartArea } = one.dimensions;
    const aliases = inputs(dataset, one);
    return [
      {
        id,
        ...(rateName(series, aliases) ?? nameOf(dataset, one, home)),
        home,
        sources: [dataset.source],
        areas: [referenceArea, counterpartArea].filter((code) => code !== undefined),
        ...(referenceArea && { headsOf: referenceArea }),
        frequency: series.frequency,
        unit: series.unit,
        ...span,
        aliases: aliases.flatMap((name) => Object.values(name)),
      },
    ];
  });
}

/** A table of rates is named after the table; the definitions say which currency costs how much of which. */
function rateName({ unit }: Series, [alias]: LocalText[]): { name: LocalText } | undefined {
  return alias && isRate(unit) ? { name: alias } : undefined;
}

const isRate = ({ measure }: Unit) => /^(KZT|RUB)_PER_/.test(measure);

/** A name that says nothing without its indicator ("Kazakhstan", "Food") is given it. */
function fullName(title: LocalText, { name, unit }: Series): { name: LocalText; part?: LocalText } {
  const subject = title.en.split(/[ :]/)[0] ?? title.en;
  const saysAll = isRate(unit) || name.en.toLowerCase().includes(subject.toLowerCase());
  if (saysAll) return { name };
  return { name: under(title, name), part: name };
}

function indicatorEntries({ slug, title, series: rules, question }: Indicator): CatalogueEntry[] {
  const { series: all } = readyIndicator(slug);
  return Object.keys(rules).flatMap((id): CatalogueEntry[] => {
    const series = all[id];
    const span = series && ends(series);
    if (!series || !span) return [];
    return [
      {
        id: `${slug}/${id}`,
        ...fullName(title, series),
        home: title,
        indicator: slug,
        sources: [...new Set(series.provenance.map(({ source }) => source))],
        areas: series.entity ? [series.entity] : [],
        ...(series.entity && { headsOf: series.entity }),
        frequency: series.frequency,
        unit: series.unit,
        ...span,
        aliases: Object.values(question),
      },
    ];
  });
}

type Mark = (entry: CatalogueEntry) => LocalText;

/** Of several series of one name the first keeps it; the others are told apart by the first mark in which they differ. */
function toldApart(entries: CatalogueEntry[], [mark, ...rest]: Mark[]): CatalogueEntry[] {
  if (!mark) return entries;
  const taken = new Set<string>();
  const named = entries.map((entry) => {
    const isTaken = taken.has(entry.name.en);
    taken.add(entry.name.en);
    if (!isTaken) return entry;
    const [{ en, zh, ru, kk }, more] = [entry.name, mark(entry)];
    const { part: _, ...plain } = entry;
    const name = {
      en: `${en}, ${more.en}`,
      zh: `${zh}，${more.zh}`,
      ru: `${ru}, ${more.ru}`,
      kk: `${kk}, ${more.kk}`,
    };
    return { ...plain, name };
  });
  return toldApart(named, rest);
}

const verbatim = (text: string): LocalText => ({ en: text, zh: text, ru: text, kk: text });

/** The chart that draws a derived series says what it is about. */
function chartOf(indicators: Indicator[], { id }: CatalogueEntry): LocalText {
  const [slug, ref = ""] = id.split("/");
  const found = indicators.find((one) => one.slug === slug);
  const all = found ? [...found.charts, ...(found.details ?? [])] : [];
  const drawing = all.find(({ series }) => series.some((one) => one.ref === ref));
  return (drawing ?? all.find(({ table = [] }) => table.includes(ref)))?.title ?? verbatim(ref);
}

function build(datasets: Dataset[], indicators: Indicator[]): Map<string, CatalogueEntry> {
  const titles = new Map(
    listSources().flatMap((source) =>
      Object.entries(source.datasets).map(([code, { title }]): [string, LocalText] => [
        `${source.id}/${code}`,
        title,
      ]),
    ),
  );
  const inputs = inputsOf(indicators, readGroups());
  const plain = datasets.flatMap((dataset) => {
    const { source, code } = dataset;
    const title = titles.get(`${source}/${code}`) ?? { en: code, zh: code, ru: code, kk: code };
    return datasetEntries(dataset, title, inputs);
  });
  const known = new Map(
    datasets.flatMap((dataset) =>
      dataset.series.map((one): [string, string] => [
        seriesId(dataset, one.dimensions),
        one.rows[0]?.[3] ?? "",
      ]),
    ),
  );
  const quoted = toldApart(plain, [
    ({ id }) => verbatim((known.get(id) ?? "").slice(0, 7)),
    ({ id }) => verbatim(/https?:\/\/([^/]+)/.exec(id)?.[1] ?? id.split("/").slice(2).join("/")),
    ({ id }) => verbatim(id),
  ]);
  const derived = toldApart(indicators.flatMap(indicatorEntries), [
    (entry) => chartOf(indicators, entry),
    ({ id }) => verbatim(id.split("/")[1] ?? id),
  ]);
  const all = [...derived, ...quoted];
  return new Map(all.map((entry) => [entry.id, entry]));
}

/** Milliseconds for which files are taken to be as they were: one comparison asks dozens of times. */
const trusted = 500;

/** All entries by id, indicators first; made anew only when a file has changed. */
export function seriesCatalogue(): Map<string, CatalogueEntry> {
  if (kept && Date.now() - kept.checked < trusted) return kept.entries;
  const datasets = listDatasets().map(({ source, code }) => readDataset(source, code));
  const indicators = definitions();
  const same = (a: unknown[], b: unknown[]) =>
    a.length === b.length && a.every((one, index) => one === b[index]);
  if (!kept || !same(kept.datasets, datasets) || !same(kept.indicators, indicators)) {
    kept = { datasets, indicators, entries: build(datasets, indicators), checked: 0 };
  }
  kept.checked = Date.now();
  return kept.entries;
}

/** Series of one dataset, made once for each day asked for; a file that changes is another dataset. */
const made = new WeakMap<Dataset, Map<string, Series[]>>();

function datasetSeries(dataset: Dataset, id: string, asOf?: string): Series[] {
  const known = made.get(dataset) ?? new Map<string, Series[]>();
  made.set(dataset, known);
  const key = `${id} ${asOf ?? ""}`;
  const found = known.get(key);
  if (found) return found;
  const series = dataset.series.filter(({ dimensions }) => seriesId(dataset, dimensions) === id);
  const selected = selectSeries({ ...dataset, series }, {}, {}, asOf);
  known.set(key, selected);
  return selected;
}

/** The series behind an entry as it was known on a day, without observations where nothing was. */
export function catalogueSeries(id: string, asOf?: string): Series | undefined {
  const entry = seriesCatalogue().get(id);
  if (!entry) return undefined;
  const named = { id, name: entry.name };
  const [source = "", code = ""] = id.split("/");
  if (entry.indicator) {
    const series = readyIndicator(source, asOf).series[code];
    return series && { ...series, ...named };
  }
  const dataset = readDataset(source, code);
  const [known] = datasetSeries(dataset, id, asOf);
  const series = known ?? datasetSeries(dataset, id)[0];
  if (!series) return undefined;
  const observations = known ? known.observations : [];
  return { ...series, ...named, observations, formula: { op: "input", name: entry.name } };
}

const idsOfIndicator = new WeakMap<Indicator, Map<string, string[]>>();

/** Addresses of the series that an indicator calls `ref`: one, or the members of a group; none for what is made of a group. */
export function catalogueIds(definition: Indicator, ref: string): string[] {
  const known = idsOfIndicator.get(definition) ?? new Map<string, string[]>();
  idsOfIndicator.set(definition, known);
  const found = known.get(ref) ?? foundIds(definition, ref);
  known.set(ref, found);
  return found;
}

/** Without the whole catalogue, which an indicator's page does not need. */
function foundIds({ slug, inputs, series }: Indicator, ref: string): string[] {
  const input = inputs[ref];
  // What is read edition by edition is none of the catalogue's series.
  if (input?.read !== undefined) return [];
  const derived = !input && series[ref] ? readyIndicator(slug).series[ref] : undefined;
  if (derived) return ends(derived) ? [`${slug}/${ref}`] : [];
  if (!input) return [];
  const [source = "", code = ""] = input.dataset.split("/");
  const found = selectSeries(readDataset(source, code), input.where, readGroups());
  return found.filter(ends).map(({ id }) => id);
}

/** Query of the comparison that holds what a chart shows; undefined where none of it stands in the catalogue. */
export function comparisonOf(definition: Indicator, spec: ChartSpec): string | undefined {
  const ids = spec.series.flatMap(({ ref }) => catalogueIds(definition, ref));
  const search = [...new Set(ids)].slice(0, comparedAtMost).map((id) => ["s", id]);
  return search.length > 0 ? new URLSearchParams(search).toString() : undefined;
}
