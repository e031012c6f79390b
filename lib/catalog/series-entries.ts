/** A series of the catalogue as an entry: of a dataset, or derived for an indicator; named in four languages. */
import { selectSeries, seriesId } from "../derive";
import type { Dataset, DatasetSeries, Frequency, Indicator, LocalText, Period, Series, Unit } from "../model";
import { readyIndicator } from "./ready";
import { type inputsOf, nameOf, under } from "./series-names";

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

/** The first and the last period with a value; undefined where there is none. */
export function ends(series: Series): { first: Period; last: Period } | undefined {
  const valued = series.observations.filter((o) => o.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  return first && last && { first: first.period, last: last.period };
}

export function datasetEntries(
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

export function indicatorEntries({ slug, title, series: rules, question }: Indicator): CatalogueEntry[] {
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
