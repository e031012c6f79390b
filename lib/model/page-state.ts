/**
 * The state of every chart of a page, as its address writes it. Plain parameters speak of the chart that `chart` names
 * (the one touched last; without it the page's first), `<chart>.<parameter>` of any other.
 */
import { readDrillPath } from "./drill-path";
import { type FigureState, ownPairs, type StateName, stateNames } from "./figure-state";
import { isMonthText, isPeriodText, isReversed } from "./period-text";
import { ranges } from "./ranges";

export type PageStates = Record<string, FigureState>;

type Pairs = Iterable<[string, string]>;

/** What may stand instead: a list of words, or a kind of text that each language says in its own words. */
export interface StateFault {
  parameter: string;
  value: string;
  allowed: "period" | "month" | "once" | "notAfter" | "both" | readonly string[];
  /** The period that `notAfter` speaks of. */
  period?: string;
}

export interface PageState {
  /** The chart of which the plain parameters speak. */
  chart: string | undefined;
  states: PageStates;
  faults: StateFault[];
  /** What is not the charts' own: the day, the theme, words that no one knows. */
  rest: [string, string][];
}

/** What a page holds: without the lists any name will do, for the browser does not know them. */
export interface PageCharts {
  first: string;
  charts?: readonly string[];
  /** Charts that may be opened below others. */
  openable?: readonly string[];
}

const tables = ["open", "all"] as const;
const isOneOf = (list: readonly string[], value: string) => list.includes(value);

function isRight(name: StateName, value: string, { openable }: PageCharts): boolean {
  if (name === "range") return isOneOf(ranges, value);
  if (name === "table") return isOneOf(tables, value);
  if (name === "base") return isMonthText(value);
  if (name !== "open") return isPeriodText(value);
  const path = readDrillPath(value);
  return path?.every(({ chart }) => !openable || openable.includes(chart)) ?? false;
}

function allowedFor(name: StateName, { openable = [] }: PageCharts): StateFault["allowed"] {
  if (name === "range") return ranges;
  if (name === "table") return tables;
  if (name === "base") return "month";
  return name === "open" ? openable : "period";
}

/** Whose parameter it is, or undefined for what is no chart's. */
function ownerOf(parameter: string, subject: string): [chart: string, name: string] | undefined {
  const [left, right, more] = parameter.split(".");
  if (more !== undefined || !left) return undefined;
  if (right !== undefined) return [left, right];
  return isOneOf(stateNames, left) ? [subject, left] : undefined;
}

const written = (chart: string, name: string, subject: string) =>
  chart === subject ? name : `${chart}.${name}`;

/** Values that are right one by one may not go together: the one at fault is left out. */
function withoutClash(
  state: FigureState,
  parameter: (name: string) => string,
  faults: StateFault[],
): FigureState {
  const { from, to, a, b, ...others } = state;
  const clash = from !== undefined && to !== undefined && isReversed(from, to);
  if (clash) faults.push({ parameter: parameter("from"), value: from, allowed: "notAfter", period: to });
  const lonely = (a === undefined) !== (b === undefined);
  if (lonely) faults.push({ parameter: parameter(a ? "a" : "b"), value: a ?? b ?? "", allowed: "both" });
  return {
    ...others,
    ...(from !== undefined && !clash && { from }),
    ...(to !== undefined && { to }),
    ...(a !== undefined && b !== undefined && { a, b }),
  };
}

function subjectOf(pairs: [string, string][], page: PageCharts, faults: StateFault[]): string {
  const [value, second] = pairs.flatMap(([name, text]) => (name === "chart" && text !== "" ? [text] : []));
  if (second !== undefined) faults.push({ parameter: "chart", value: second, allowed: "once" });
  if (value === undefined || !page.charts || page.charts.includes(value)) return value ?? page.first;
  faults.push({ parameter: "chart", value, allowed: page.charts });
  return page.first;
}

/** Reads what it can; what is wrong is left out and told. Empty values, as forms send them, count as not given. */
export function readPageState(search: Pairs, page: PageCharts): PageState {
  const pairs = [...search];
  const faults: StateFault[] = [];
  const subject = subjectOf(pairs, page, faults);
  const read = new Map<string, FigureState>();
  const rest: PageState["rest"] = [];
  for (const [parameter, value] of pairs) {
    if (parameter === "chart" || value === "") continue;
    const [chart, word] = ownerOf(parameter, subject) ?? [];
    const name = stateNames.find((one) => one === word);
    if (chart === undefined) rest.push([parameter, value]);
    else if (page.charts && !page.charts.includes(chart))
      faults.push({ parameter, value, allowed: page.charts.map((one) => `${one}.${word}`) });
    else if (!name) faults.push({ parameter, value, allowed: stateNames.map((one) => `${chart}.${one}`) });
    else if (read.get(chart)?.[name] !== undefined) faults.push({ parameter, value, allowed: "once" });
    else if (!isRight(name, value, page)) faults.push({ parameter, value, allowed: allowedFor(name, page) });
    else read.set(chart, { ...read.get(chart), [name]: value });
  }
  const states = [...read].map(([chart, state]): [string, FigureState] => [
    chart,
    withoutClash(state, (name) => written(chart, name, subject), faults),
  ]);
  return { chart: subject, states: Object.fromEntries(states), faults, rest };
}

/** Of the rest these come first, in this order. */
const known = ["asOf", "theme", "events"];

function restInOrder(rest: PageState["rest"]): PageState["rest"] {
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return rest.toSorted(([a], [b]) => place(a) - place(b));
}

/** All that stands in an address beside one chart: the others under their names, then the rest. */
export function besideOf(
  { states, rest }: Pick<PageState, "states" | "rest">,
  chart: string | undefined,
): string {
  const others = Object.keys(states)
    .filter((id) => id !== chart)
    .sort();
  const named = others.flatMap((id) =>
    ownPairs(id, states[id] ?? {})
      .slice(1)
      .map(([name, value]) => [`${id}.${name}`, value]),
  );
  return new URLSearchParams([...named, ...restInOrder(rest)]).toString();
}

/** The one way of writing: the subject's own state plain, then that of the others by name, then the rest. */
export function writePageState({ chart, states, rest }: Omit<PageState, "faults">): string {
  const held = Object.keys(states)
    .filter((id) => ownPairs(id, states[id] ?? {}).length > 0)
    .sort();
  const subject = chart !== undefined && held.includes(chart) ? chart : held[0];
  const own = new URLSearchParams(subject === undefined ? [] : ownPairs(subject, states[subject] ?? {}));
  return [own.toString(), besideOf({ states, rest }, subject)].filter(Boolean).join("&");
}

/** The address in which one chart, now the one touched last, has another state and all else stays. */
export function withState(search: Pairs, first: string, chart: string, state: FigureState): string {
  const page = readPageState(search, { first });
  return writePageState({ ...page, chart, states: { ...page.states, [chart]: state } });
}
