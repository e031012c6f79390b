/** The query of a page: read as strictly as the API's, but what is wrong is left out and told, never fatal. */

import { ProblemError } from "./problem";
import { type ParameterName, type Query, readQuery } from "./query";

export interface PageQuery<N extends ParameterName> {
  query: Query<N>;
  /** What was wrong, parameter by parameter. */
  faults: string[];
}

type SearchParams = Record<string, string | string[] | undefined>;

/** The page's query as text, for links that change a part of it. */
export function searchOf(params: SearchParams): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(given).toString();
}

/** Reads what it can; `ignored` names parameters that other parts of the page understand. */
export function readPageQuery<N extends ParameterName>(
  params: SearchParams,
  names: readonly N[],
  ignored: readonly string[] = [],
): PageQuery<N> {
  const query: Query<N> = {};
  const faults: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (ignored.includes(name) || value === undefined) continue;
    const given = new URLSearchParams([value].flat().map((one): [string, string] => [name, one]));
    try {
      Object.assign(query, readQuery(given, names));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      faults.push(error.problem.detail);
    }
  }
  return leaveOutClash({ query, faults }, names);
}

/** Values that are right one by one may not go together (`from` after `to`): the one at fault is left out. */
function leaveOutClash<N extends ParameterName>({ query, faults }: PageQuery<N>, names: readonly N[]) {
  const given = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  try {
    return { query: readQuery(new URLSearchParams(given), names), faults };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { parameter, detail } = error.problem;
    const kept = Object.fromEntries(Object.entries(query).filter(([name]) => name !== parameter));
    return { query: kept as Query<N>, faults: [...faults, detail] };
  }
}
