/** The query of a page: read as strictly as the API's, but what is wrong is left out and told, never fatal. */
import {
  type EventKind,
  type Locale,
  type PageState,
  readPageState,
  type StateFault,
  stateNames,
} from "../model";
import { searchPairs } from "./compare-query";
import { type Fault, tellFault } from "./fault";
import { ProblemError } from "./problem";
import { type ParameterName, type Query, readQuery } from "./query";

export interface PageQuery<N extends ParameterName> {
  query: Query<N>;
  /** What was wrong, parameter by parameter. */
  faults: Fault[];
}

type SearchParams = Record<string, string | string[] | undefined>;

function readAlone<N extends ParameterName>(
  name: string,
  values: string[],
  names: readonly N[],
  faults: Fault[],
): Query<N> {
  try {
    return readQuery(new URLSearchParams(values.map((value): [string, string] => [name, value])), names);
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.told) throw error;
    faults.push(error.told);
    return {};
  }
}

/** Reads what it can. */
export function readPageQuery<N extends ParameterName>(
  params: SearchParams,
  names: readonly N[],
): PageQuery<N> {
  const faults: Fault[] = [];
  const query: Query<N> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) Object.assign(query, readAlone(name, [value].flat(), names, faults));
  }
  return { query, faults };
}

function stateFault({ parameter, value, allowed, period }: StateFault): Fault {
  const values = { name: parameter, value };
  const key = "problem.badParameter.detail";
  return typeof allowed === "string"
    ? { key, values, phrase: [`allowed.${allowed}`, { period: period ?? "" }] }
    : { key, values: { ...values, allowed: allowed.join(", ") } };
}

const pageNames = ["asOf", "theme", "events"] as const;

export interface ChartsQuery {
  page: PageState;
  asOf: string | undefined;
  theme: "light" | "dark" | undefined;
  /** Kinds of events that the page marks. */
  events: EventKind[];
  /** What was wrong, in the reader's language. */
  faults: string[];
}

interface PageCharts {
  charts: readonly { id: string }[];
  details?: readonly { id: string }[] | undefined;
}

/** The state of all charts of a page. */
export function readChartsQuery(
  params: SearchParams,
  { charts, details = [] }: PageCharts,
  locale: Locale,
): ChartsQuery {
  const ids = charts.map(({ id }) => id);
  const openable = [...ids, ...details.map(({ id }) => id)];
  const page = readPageState(searchPairs(params), { first: ids[0] ?? "", charts: ids, openable });
  const others = new Map<string, string[]>();
  for (const [name, value] of page.rest) others.set(name, [...(others.get(name) ?? []), value]);
  const { query, faults } = readPageQuery(Object.fromEntries(others), pageNames);
  const unknown = faults.map((fault) =>
    fault.key === "problem.unknownParameter.detail"
      ? { ...fault, values: { ...fault.values, allowed: ["chart", ...stateNames, ...pageNames].join(", ") } }
      : fault,
  );
  const right = page.rest.filter(([name]) => Object.hasOwn(query, name));
  return {
    page: { ...page, rest: right },
    asOf: query.asOf,
    theme: query.theme,
    events: query.events ?? [],
    faults: [...page.faults.map(stateFault), ...unknown].map((fault) => tellFault(fault, locale)),
  };
}
