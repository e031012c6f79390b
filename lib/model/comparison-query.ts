/** The grammar of a comparison's address, read strictly and written in one way; what is wrong is told, never fatal. */
import {
  type ChosenSeries,
  type Comparison,
  comparedAtMost,
  comparisonViews,
  defaultShocks,
  moveKinds,
  targetFrequencies,
} from "./comparison";
import { eventKinds, readEventKinds, writeEventKinds } from "./event-kinds";
import { comparePeriods, frequencyOf } from "./period";

export interface QueryFault {
  parameter: string;
  value: string;
  allowed: string[];
  /** What is allowed, where it is no list of words: a message, for readers of any language. */
  phrase?: QueryPhrase;
}

export interface QueryPhrase {
  key:
    | "allowed.day"
    | "allowed.months"
    | "allowed.mostSeries"
    | "allowed.notAfter"
    | "allowed.once"
    | "allowed.period"
    | "allowed.steps"
    | "allowed.whole";
  values?: Record<string, string | number>;
}

export interface ReadComparison {
  comparison: Comparison;
  faults: QueryFault[];
}

/** What the address calls the moves. */
const moveWords = { change: "change", percent: "pct", year: "yoy", index: "index" } as const;
const stepForms = [
  "perhead",
  "share:<series>",
  "ratio:<series>",
  "mean:<2 to 400>",
  "change, pct, yoy or index, in this order, each once",
];

/** Names of the parameters, in the order in which an address is written. */
export const comparisonParameters = [
  "s",
  "view",
  "from",
  "to",
  "frequency",
  "base",
  "scale",
  "axes",
  "lag",
  "shocks",
  "events",
  "asOf",
] as const;
export type ComparisonParameter = (typeof comparisonParameters)[number];
type Name = ComparisonParameter;

/** Place of a step in the fixed order, and the step itself; undefined for a word that is none. */
function stepOf(word: string): [place: number, step: Omit<ChosenSeries, "id">] | undefined {
  if (word === "perhead") return [0, { perHead: true }];
  const by = /^(share|ratio):(.+)$/s.exec(word);
  if (by?.[1] && by[2]) return [1, { by: { kind: by[1] === "share" ? "share" : "ratio", id: by[2] } }];
  const count = /^mean:(\d{1,3})$/.exec(word)?.[1];
  if (count && Number(count) >= 2 && Number(count) <= 400) return [2, { mean: Number(count) }];
  const move = moveKinds.find((kind) => moveWords[kind] === word);
  return move && [3, { move }];
}

function readSeries(value: string, faults: QueryFault[]): ChosenSeries | undefined {
  const [id, ...words] = value.split("~");
  if (!id) {
    faults.push({
      parameter: "s",
      value,
      allowed: ["a series of the catalogue, then ~ before each step"],
      phrase: { key: "allowed.steps" },
    });
    return undefined;
  }
  let reached = -1;
  let chosen: ChosenSeries = { id };
  for (const word of words) {
    const [place, step] = stepOf(word) ?? [];
    if (place === undefined || place <= reached)
      faults.push({ parameter: "s", value: word, allowed: stepForms, phrase: { key: "allowed.steps" } });
    else {
      chosen = { ...chosen, ...step };
      reached = place;
    }
  }
  return chosen;
}

type Reader = (value: string) => Partial<Comparison> | undefined;

function oneOf<K extends keyof Comparison>(key: K, values: readonly Comparison[K][]): Reader {
  return (value) => {
    const found = values.find((one) => one === value);
    return found === undefined ? undefined : ({ [key]: found } as Partial<Comparison>);
  };
}

function period(key: "from" | "to" | "base"): Reader {
  return (value) => {
    const frequency = frequencyOf(value);
    return frequency === undefined || frequency === "I" ? undefined : { [key]: value };
  };
}

function readEvents(value: string): Partial<Comparison> | undefined {
  const events = readEventKinds(value);
  return events && (events.length > 0 ? { events } : {});
}

function readShocks(value: string): Partial<Comparison> | undefined {
  const months = [...new Set(value.split(","))];
  const right = months.length <= 6 && months.every((month) => frequencyOf(month) === "M");
  return right ? { shocks: months } : undefined;
}

const periodForm = {
  allowed: ["a period such as 2015, 2015-Q1, 2015-03 or 2015-03-16"],
  phrase: { key: "allowed.period" as const },
};
interface ParameterReader {
  read: Reader;
  allowed: readonly string[];
  phrase?: QueryPhrase;
}
const readers: Record<Exclude<Name, "s">, ParameterReader> = {
  view: { read: oneOf("view", comparisonViews), allowed: comparisonViews },
  from: { read: period("from"), ...periodForm },
  to: { read: period("to"), ...periodForm },
  frequency: { read: oneOf("frequency", targetFrequencies), allowed: targetFrequencies },
  base: { read: period("base"), ...periodForm },
  scale: { read: oneOf("scale", ["linear", "log"]), allowed: ["linear", "log"] },
  axes: { read: oneOf("axes", ["one", "two"]), allowed: ["one", "two"] },
  lag: {
    read: (value) => (/^-?\d{1,2}$/.test(value) && Math.abs(+value) <= 60 ? { lag: +value } : undefined),
    allowed: ["a whole number from -60 to 60"],
    phrase: { key: "allowed.whole", values: { low: -60, high: 60 } },
  },
  shocks: {
    read: readShocks,
    allowed: ["up to six months such as 2014-08,2020-03"],
    phrase: { key: "allowed.months" },
  },
  events: { read: readEvents, allowed: ["all", "none", ...eventKinds] },
  asOf: {
    read: (value) => (frequencyOf(value) === "D" ? { asOf: value } : undefined),
    allowed: ["a day such as 2024-12-31"],
    phrase: { key: "allowed.day" },
  },
};

/** What a parameter may be: words of the address, else phrases. */
export function allowedIn(name: ComparisonParameter): readonly string[] {
  return name === "s"
    ? ["a series of the catalogue, then ~ before each step", ...stepForms]
    : readers[name].allowed;
}

export function emptyComparison(): Comparison {
  return { series: [], view: "together", scale: "linear", axes: "one", lag: 0, shocks: [...defaultShocks] };
}

/** Reads what it can. `ignored` names parameters that others understand; empty values of a form count as not given. */
export function readComparison(
  search: Iterable<[string, string]>,
  ignored: readonly string[] = [],
): ReadComparison {
  const faults: QueryFault[] = [];
  let comparison = emptyComparison();
  const seen = new Set<string>();
  for (const [name, value] of search) {
    if (ignored.includes(name) || value === "") continue;
    if (name === "s") {
      const chosen = readSeries(value, faults);
      if (chosen) comparison.series.push(chosen);
      continue;
    }
    const reader = Object.hasOwn(readers, name) ? readers[name as keyof typeof readers] : undefined;
    const read = seen.has(name) ? undefined : reader?.read(value);
    if (read) comparison = { ...comparison, ...read };
    else if (!reader) faults.push({ parameter: name, value, allowed: [...comparisonParameters] });
    else if (seen.has(name))
      faults.push({ parameter: name, value, allowed: ["one value"], phrase: { key: "allowed.once" } });
    else {
      const { allowed, phrase } = reader;
      faults.push({ parameter: name, value, allowed: [...allowed], ...(phrase && { phrase }) });
    }
    seen.add(name);
  }
  return limited(comparison, faults);
}

/** Too many series, the same one twice, or a window that ends before it begins. */
function limited(comparison: Comparison, faults: QueryFault[]): ReadComparison {
  const written = comparison.series.map(writeSeries);
  const unlike = comparison.series.filter((_, index) => written.indexOf(written[index] ?? "") === index);
  for (const extra of unlike.slice(comparedAtMost)) {
    const phrase = { key: "allowed.mostSeries" as const, values: { count: comparedAtMost } };
    faults.push({ parameter: "s", value: extra.id, allowed: [`at most ${comparedAtMost} series`], phrase });
  }
  const { from, to, ...rest } = comparison;
  const clash = from && to && comparePeriods(from, to) > 0;
  if (clash) {
    const phrase = { key: "allowed.notAfter" as const, values: { period: to } };
    faults.push({ parameter: "from", value: from, allowed: [`a period not after ${to}`], phrase });
  }
  return {
    comparison: {
      ...rest,
      ...(from && !clash && { from }),
      ...(to && { to }),
      series: unlike.slice(0, comparedAtMost),
    },
    faults,
  };
}

/** A series with its steps as the address writes them. */
export function writeSeries({ id, perHead, by, mean, move }: ChosenSeries): string {
  const steps = [
    perHead && "perhead",
    by && `${by.kind}:${by.id}`,
    mean && `mean:${mean}`,
    move && moveWords[move],
  ];
  return [id, ...steps.filter(Boolean)].join("~");
}

function written(name: Exclude<Name, "s">, comparison: Comparison): string {
  if (name === "events") return writeEventKinds(comparison.events ?? []);
  const value = comparison[name];
  return Array.isArray(value) ? value.join(",") : String(value ?? "");
}

/** The one way of writing a comparison; what is as it would be anyway is left out. */
export function writeComparison(comparison: Comparison): URLSearchParams {
  const search = new URLSearchParams(comparison.series.map((one) => ["s", writeSeries(one)]));
  const usual = emptyComparison();
  for (const name of comparisonParameters) {
    if (name === "s") continue;
    const text = written(name, comparison);
    if (text !== written(name, usual)) search.set(name, text);
  }
  return search;
}
