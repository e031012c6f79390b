/** From slug to ready indicator: definition, inputs as known on a day, derived series. */
import { deriveAll, type GroupMembers, inputId, selectInput } from "../derive";
import { areaName, formatPeriod } from "../format";
import {
  type Dataset,
  type Indicator,
  type InputSpec,
  type Locale,
  type LocalText,
  locales,
  type Series,
  UnknownNameError,
} from "../model";
import { datasetAddress, listIndicators, readDataset, readGroups } from "../store";

export interface ReadyIndicator {
  definition: Indicator;
  /** Single inputs and derived series by id. */
  series: Record<string, Series>;
  asOf?: string;
}

interface Kept {
  made: ReadyIndicator;
  definition: Indicator;
  datasets: Dataset[];
}
const kept = new Map<string, Kept>();
const keptAtMost = 60;

/** A series of which nothing was known on the day stays, without observations, so that its charts can say so. */
function inputOn(dataset: Dataset, input: InputSpec, groups: GroupMembers, asOf?: string): Series[] {
  const known = selectInput(dataset, input, groups, asOf);
  if (known.length > 0 || !asOf) return known;
  return selectInput(dataset, input, groups).map((series) => ({
    ...series,
    observations: [],
    provenance: [],
  }));
}

function make(definition: Indicator, datasets: Map<string, Dataset>, asOf?: string): ReadyIndicator {
  const groups = readGroups();
  const inputs: Record<string, Series[]> = {};
  for (const [id, input] of Object.entries(definition.inputs)) {
    const dataset = datasets.get(input.dataset);
    if (dataset)
      inputs[id] = inputOn(dataset, input, groups, asOf).map((one) => ({ ...one, id: inputId(id, one) }));
  }
  const series = Object.fromEntries(
    Object.entries(deriveAll(definition, inputs)).map(([id, one]) => [
      id,
      isMember(id) ? memberName(one) : one,
    ]),
  );
  return { definition, series, ...(asOf && { asOf }) };
}

/** Ids of a definition hold no dot; those of a group's members do. */
function isMember(id: string): boolean {
  return id.includes(".");
}

/** Members of a group are named by their economy, or after their group by their edition. */
function memberName(series: Series): Series {
  const { area, edition } = series;
  const nameIn = (locale: Locale) => {
    if (edition) return `${series.name[locale]}, ${formatPeriod(edition, locale, "short")}`;
    return area ? areaName(area, locale) : series.name[locale];
  };
  const names = locales.map((locale) => [locale, nameIn(locale)]);
  return { ...series, name: Object.fromEntries(names) as LocalText };
}

/** All definitions in the order of the overview. */
export function definitions(): Indicator[] {
  return listIndicators();
}

export function definitionOf(slug: string): Indicator {
  const all = definitions();
  const found = all.find((definition) => definition.slug === slug);
  if (found) return found;
  throw new UnknownNameError(
    "indicator",
    slug,
    all.map((definition) => definition.slug),
  );
}

/**
 * The indicator with every series worked out; made anew only when one of its files has changed.
 * Throws `UnknownNameError` for an unknown slug.
 */
export function readyIndicator(slug: string, asOf?: string): ReadyIndicator {
  const definition = definitionOf(slug);
  const names = [...new Set(Object.values(definition.inputs).map((input) => input.dataset))];
  const datasets = names.map((name) => {
    const { source, code } = datasetAddress(name);
    return readDataset(source, code);
  });
  const key = `${slug} ${asOf ?? ""}`;
  const known = kept.get(key);
  const same = known?.definition === definition && known.datasets.every((d, i) => d === datasets[i]);
  if (known && same) return known.made;
  const made = make(definition, new Map(names.map((name, i) => [name, datasets[i] as Dataset])), asOf);
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value as string);
  kept.set(key, { made, definition, datasets });
  return made;
}
