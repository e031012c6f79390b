/** The other way round: where what an indicator shows stands in the catalogue. */
import { selectSeries } from "../derive";
import { type ChartSpec, comparedAtMost, type Indicator } from "../model";
import { readDataset, readGroups } from "../store";
import { readyIndicator } from "./ready";
import { ends } from "./series-entries";

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
