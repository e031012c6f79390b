/** The query of a comparison: the grammar's own words, beside those that every file takes. */
import {
  type ComparisonParameter,
  comparisonParameters,
  type ReadComparison,
  readComparison,
} from "../model";
import { ProblemError } from "./problem";
import { type ParameterName, type Query, readQuery } from "./query";

export type ComparisonQuery<N extends ParameterName> = Pick<ReadComparison, "comparison"> & {
  query: Query<N>;
};

/** Parameters of pages, as pairs. */
export function searchPairs(params: Record<string, string | string[] | undefined>): [string, string][] {
  return Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
}

/** What a file may take beside the grammar: a name that both have would be read by neither. */
type Beside = Exclude<ParameterName, ComparisonParameter>;

/** Throws ProblemError (400) for the first thing that the grammar does not allow. */
export function readComparisonQuery<N extends Beside>(
  search: URLSearchParams,
  names: readonly N[],
): ComparisonQuery<N> {
  const others = new URLSearchParams(
    [...search].filter(([name]) => !(comparisonParameters as readonly string[]).includes(name)),
  );
  const query = readQuery(others, names);
  const { comparison, faults } = readComparison(search, names);
  const [fault] = faults;
  if (fault) {
    const { parameter, value, allowed } = fault;
    throw new ProblemError(
      {
        status: 400,
        title: "Bad parameter",
        detail: `The parameter "${parameter}" cannot be "${value}". Allowed: ${allowed.join(", ")}.`,
        parameter,
        allowed,
      },
      {
        key: "problem.badParameter.detail",
        values: { name: parameter, value, allowed: allowed.join(", ") },
      },
    );
  }
  if (comparison.series.length === 0) {
    throw new ProblemError({
      status: 400,
      title: "Nothing to compare",
      detail: 'Name at least one series as "s"; /api/v1/compare/catalogue.json?q=… lists those there are.',
      parameter: "s",
      allowed: ["up to eight series"],
    });
  }
  return { comparison, query };
}
