/** What a form of the comparison page asks to be changed, written into the address: the same with and without scripts. */

import { type ChosenSeries, moveKinds } from "./comparison";
import { comparisonParameters, writeSeries } from "./comparison-query";

function chosenFrom(id: string, fields: URLSearchParams): ChosenSeries {
  const by = /^(share|ratio):(.+)$/s.exec(fields.get("by") ?? "");
  const count = Number(fields.get("mean"));
  const move = moveKinds.find((kind) => kind === fields.get("move"));
  return {
    id,
    ...(fields.get("perhead") === "1" && { perHead: true }),
    ...(by?.[2] && { by: { kind: by[1] === "share" ? "share" : "ratio", id: by[2] } }),
    ...(count >= 2 && count <= 400 && { mean: Math.trunc(count) }),
    ...(move && { move }),
  };
}

/**
 * Fields `n`, `perhead`, `by`, `mean` and `move` speak of one series; every other is a parameter of the address.
 * The address `of` (its query) with the fields written in. Values are taken as given: what is wrong with them the page
 * says. An empty field means as it would be anyway.
 */
export function changedQuery(of: string, fields: URLSearchParams): string {
  const search = new URLSearchParams(of);
  const index = Number(fields.get("n") ?? Number.NaN);
  const all = search.getAll("s");
  const known = all[index];
  if (known !== undefined) {
    search.delete("s");
    const made = writeSeries(chosenFrom(known.split("~")[0] ?? "", fields));
    for (const [at, one] of all.entries()) search.append("s", at === index ? made : one);
  }
  for (const name of comparisonParameters) {
    if (name === "s" || !fields.has(name)) continue;
    const value = (fields.get(name) ?? "").trim();
    if (value === "") search.delete(name);
    else search.set(name, value);
  }
  return ordered(search).toString();
}

/** Series first, then the rest in the order of the grammar; what belongs to one view of a chart is dropped. */
function ordered(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    comparisonParameters.flatMap((name) =>
      search.getAll(name).map((value): [string, string] => [name, value]),
    ),
  );
}

/** The same comparison without one of its series, or with one moved before its neighbour. */
export function withoutSeries(of: string, index: number): string {
  const search = ordered(new URLSearchParams(of));
  return withAll(
    search,
    search.getAll("s").filter((_, at) => at !== index),
  );
}

export function movedUp(of: string, index: number): string {
  const search = ordered(new URLSearchParams(of));
  const all = search.getAll("s");
  const [above, own] = [all[index - 1], all[index]];
  if (above !== undefined && own !== undefined) all.splice(index - 1, 2, own, above);
  return withAll(search, all);
}

function withAll(search: URLSearchParams, all: string[]): string {
  search.delete("s");
  return new URLSearchParams([...all.map((one) => ["s", one]), ...search]).toString();
}
