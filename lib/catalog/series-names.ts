/** Names of datasets' series: the dataset's title, then what sets the series apart in it. */
import { areaName } from "../format";
import {
  type Dataset,
  type DatasetSeries,
  type Dimensions,
  dimensionNames,
  type Indicator,
  type Locale,
  type LocalText,
} from "../model";
import type { Groups } from "../store";
import { dimensionText } from "./dimension-words";

/** Aggregates that publishers print under names of their own. */
const printed: Record<string, string> = {
  CIS_NON_EAEU: "CIS_OTHER",
  EUROPE_NON_EU: "EUROPE_OTHER",
  REST_OF_WORLD: "REST",
};

export function placeName(code: string, locale: Locale): string {
  return areaName(printed[code] ?? code, locale);
}

/** Dimensions in which the series of a dataset differ. */
const differing = new WeakMap<Dataset, Set<keyof Dimensions>>();

function differingIn(dataset: Dataset): Set<keyof Dimensions> {
  const known = differing.get(dataset);
  if (known) return known;
  const made = new Set(
    dimensionNames.filter((name) => new Set(dataset.series.map((one) => one.dimensions[name])).size > 1),
  );
  differing.set(dataset, made);
  return made;
}

function partsOf({ dimensions }: DatasetSeries, names: Set<keyof Dimensions>, locale: Locale): string[] {
  const place = (name: "referenceArea" | "counterpartArea") => {
    const code = names.has(name) ? dimensions[name] : undefined;
    return code === undefined ? [] : [placeName(code, locale)];
  };
  const areas = [...place("referenceArea"), ...place("counterpartArea")].join(" – ");
  const rest = (["commodity", "currency", "item", "tradeFlow"] as const).flatMap((name) => {
    const code = names.has(name) ? dimensions[name] : undefined;
    return code === undefined ? [] : [dimensionText(code)[locale]];
  });
  const quoted = names.has("quotedSource") ? dimensions.quotedSource : undefined;
  return [...(areas ? [areas] : []), ...rest, ...(quoted ? [quoted] : [])];
}

/** A part under its heading: "Population: Kazakhstan". */
export function under(home: LocalText, part: LocalText): LocalText {
  return {
    en: `${home.en}: ${part.en}`,
    zh: `${home.zh}：${part.zh}`,
    ru: `${home.ru}: ${part.ru}`,
    kk: `${home.kk}: ${part.kk}`,
  };
}

export function nameOf(
  dataset: Dataset,
  one: DatasetSeries,
  title: LocalText,
): { name: LocalText; part?: LocalText } {
  const names = differingIn(dataset);
  const text = (locale: Locale) => partsOf(one, names, locale).join(locale === "zh" ? "，" : ", ");
  if (text("en") === "") return { name: title };
  const part = { en: text("en"), zh: text("zh"), ru: text("ru"), kk: text("kk") };
  return { name: under(title, part), part };
}

/** What definitions call the series of a dataset: other names under which a reader may look for them. */
export function inputsOf(indicators: Indicator[], groups: Groups) {
  const byDataset = new Map<string, Indicator["inputs"][string][]>();
  const plain = indicators.flatMap(({ inputs }) => Object.values(inputs)).filter(({ read }) => !read);
  for (const input of plain) {
    byDataset.set(input.dataset, [...(byDataset.get(input.dataset) ?? []), input]);
  }
  const fits = (pattern: string | string[], value: string | undefined) =>
    [pattern]
      .flat()
      .some((one) =>
        one.startsWith("@") ? groups[one.slice(1)]?.members.includes(value ?? "") : one === value,
      );
  return ({ source, code }: Dataset, { dimensions }: DatasetSeries): LocalText[] =>
    (byDataset.get(`${source}/${code}`) ?? [])
      .filter(({ where }) =>
        Object.entries(where).every(([name, pattern]) => fits(pattern, dimensions[name as keyof Dimensions])),
      )
      .map(({ name }) => name);
}
