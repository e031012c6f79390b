/** The query of an address, read strictly: every parameter known, every value allowed, or a problem that says so. */
import { z } from "zod";
import { verdictKinds } from "../claims";
import type { MessageKey, MessageValues } from "../i18n";
import {
  Day,
  type EventKind,
  eventKinds,
  firstDay,
  type Locale,
  lastDay,
  locales,
  Period,
  type Range,
  ranges,
  readEventKinds,
} from "../model";
import { presetNames } from "../model/presets";
import type { Fault } from "./fault";
import { ProblemError } from "./problem";

/** Its output says the bounds, as /api/v1/openapi.json does. */
const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().int().min(low).max(high));

export interface Parameter<T> {
  schema: z.ZodType<T, string>;
  allowed: readonly string[];
  /** What is allowed, where it is no list of words, in the reader's language. */
  phrase?: [MessageKey, MessageValues?];
}

const period = (example: string) => ({
  schema: Period as z.ZodType<string, string>,
  allowed: [`a period such as ${example}`],
  phrase: ["allowed.period"] as [MessageKey],
});

const number = (low: number, high: number, of = "") => ({
  schema: whole(low, high),
  allowed: [`a whole number ${of}from ${low} to ${high}`],
  phrase: ["allowed.whole", { low, high }] as [MessageKey, MessageValues],
});

const named = (what: string) => ({
  schema: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  allowed: [what],
  phrase: ["allowed.name"] as [MessageKey],
});

const eventWords = ["all", "none", ...eventKinds];

/** Kinds of events: read as a list, each kind once. */
const events: Parameter<EventKind[]> = {
  schema: z
    .string()
    .transform((text, context) => {
      const kinds = readEventKinds(text);
      if (kinds) return kinds;
      context.addIssue({ code: "custom" });
      return z.NEVER;
    })
    .meta({ type: "array", items: { type: "string", enum: eventWords }, minItems: 1, uniqueItems: true }),
  allowed: eventWords,
};

/** Every parameter that any address takes, with what it may be. */
export const parameters = {
  lang: { schema: z.enum(locales), allowed: [...locales] } satisfies Parameter<Locale>,
  theme: { schema: z.enum(["light", "dark"]), allowed: ["light", "dark"] },
  from: period("2015, 2015-03 or 2015-03-16"),
  to: period("2025, 2025-12 or 2025-12-31"),
  range: { schema: z.enum(ranges), allowed: [...ranges] } satisfies Parameter<Range>,
  a: period("2021 (the earlier of two compared)"),
  b: period("2025 (the later of two compared)"),
  base: period("2015-03 (the month at which a level is 100)"),
  asOf: {
    schema: Day.meta({ format: "date" }),
    allowed: ["a day such as 2024-12-31"],
    phrase: ["allowed.day"] as [MessageKey],
  },
  width: number(240, 2400, "of pixels "),
  height: number(160, 1600, "of pixels "),
  scale: { schema: whole(1, 4), allowed: ["1", "2", "3", "4"] },
  preset: { schema: z.enum(presetNames), allowed: [...presetNames] },
  size: { schema: z.enum(["16:9", "4:3"]), allowed: ["16:9", "4:3"] },
  rows: number(0, 99_999, "of rows "),
  events,
  panel: number(1, 8),
  q: {
    schema: z.string().max(200),
    allowed: ["words of up to 200 letters"],
    phrase: ["allowed.words", { count: 200 }] as [MessageKey, MessageValues],
  },
  chart: { schema: z.string().regex(/^[a-z0-9-]{1,60}$/), allowed: ["the id of a chart"] },
  url: { schema: z.string().max(2000), allowed: ["the address of a page of this site"] },
  format: { schema: z.enum(["json"]), allowed: ["json"] },
  maxwidth: number(1, 9999, "of pixels "),
  maxheight: number(1, 9999, "of pixels "),
  by: {
    schema: z.enum(["indicator", "country", "source"]),
    allowed: ["indicator", "country", "source"],
  },
  in: { schema: z.string().min(1).max(60), allowed: ["the key of a group"] },
  dataset: {
    schema: z.string().regex(/^[a-z]+\/[A-Za-z0-9._-]+$/),
    allowed: ["source/code, such as nbk/official-daily"],
  },
  ledger: named("the name of a ledger of claims"),
  indicator: named("the name of an indicator, or none"),
  verdict: { schema: z.enum(verdictKinds), allowed: [...verdictKinds] },
} as const;

export type ParameterName = keyof typeof parameters;
type Value<N extends ParameterName> = z.output<(typeof parameters)[N]["schema"]>;
export type Query<N extends ParameterName> = { [K in N]?: Value<K> };

function fault(parameter: string, value: string, allowed: string[], phrase?: Fault["phrase"]): ProblemError {
  const problem = {
    status: 400,
    title: "Bad parameter",
    detail: `The parameter "${parameter}" cannot be "${value}". Allowed: ${allowed.join(", ")}.`,
    parameter,
    allowed,
  };
  const values = { name: parameter, value, allowed: allowed.join(", ") };
  return new ProblemError(problem, { key: "problem.badParameter.detail", values, ...(phrase && { phrase }) });
}

/** Throws ProblemError (400) for an unknown parameter, one given twice, or a value that is not allowed. */
export function readQuery<N extends ParameterName>(search: URLSearchParams, names: readonly N[]): Query<N> {
  const query: Partial<Record<ParameterName, unknown>> = {};
  for (const [name, value] of search) {
    const known = names.find((one) => one === name);
    if (!known) {
      throw unknownParameter(name, names);
    }
    const { schema, allowed, phrase }: Parameter<unknown> = parameters[known];
    if (query[known] !== undefined)
      throw fault(name, `${value}" beside "${query[known]}`, ["one value"], ["allowed.once"]);
    const read = schema.safeParse(value);
    if (!read.success) throw fault(name, value, [...allowed], phrase);
    query[known] = read.data;
  }
  orderly(query as Query<ParameterName>);
  return query as Query<N>;
}

function unknownParameter(name: string, names: readonly string[]): ProblemError {
  const allowed = names.join(", ") || "none";
  return new ProblemError(
    {
      status: 400,
      title: "Unknown parameter",
      detail: `There is no parameter "${name}" here. Allowed: ${allowed}.`,
      parameter: name,
      allowed: [...names],
    },
    {
      key: "problem.unknownParameter.detail",
      values: { name, allowed },
      ...(names.length === 0 && { phrase: ["allowed.none"] }),
    },
  );
}

function orderly({ from, to }: { from?: string; to?: string }): void {
  if (from && to && firstDay(from) > lastDay(to))
    throw fault("from", from, [`a period not after ${to}`], ["allowed.notAfter", { period: to }]);
}

/** The two periods that `a` and `b` name; throws ProblemError (400) where one comes without the other. */
export function pairOfQuery({ a, b }: Query<"a" | "b">): [string, string] | undefined {
  if (a && b) return [a, b];
  if (a || b) throw fault(a ? "b" : "a", "", ["a period beside the other one"], ["allowed.both"]);
  return undefined;
}

/** A preset has its own size; throws ProblemError (400) where another is asked for beside it. */
export function presetOfQuery({ preset, width, height }: Query<"preset" | "width" | "height">) {
  if (preset && (width !== undefined || height !== undefined)) {
    throw fault("preset", preset, ["a preset alone", "width and height without a preset"]);
  }
  return preset;
}
