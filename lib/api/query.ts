/** The query of an address, read strictly: every parameter known, every value allowed, or a problem that says so. */
import { z } from "zod";
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
import { ProblemError } from "./problem";

const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value >= low && value <= high);

interface Parameter<T> {
  schema: z.ZodType<T, string>;
  allowed: string[];
}

const period = (example: string): Parameter<string> => ({
  schema: Period,
  allowed: [`a period such as ${example}`],
});

/** Kinds of events: read as a list, each kind once. */
const events: Parameter<EventKind[]> = {
  schema: z.string().transform((text, context) => {
    const kinds = readEventKinds(text);
    if (kinds) return kinds;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }),
  allowed: ["all", "none", `or some of these with commas between them: ${eventKinds.join(", ")}`],
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
  asOf: { schema: Day, allowed: ["a day such as 2024-12-31"] },
  width: { schema: whole(240, 2400), allowed: ["a whole number of pixels from 240 to 2400"] },
  height: { schema: whole(160, 1600), allowed: ["a whole number of pixels from 160 to 1600"] },
  scale: { schema: whole(1, 4), allowed: ["1", "2", "3", "4"] },
  rows: { schema: whole(0, 99_999), allowed: ["a whole number of rows from 0"] },
  events,
  panel: { schema: whole(1, 8), allowed: ["a whole number from 1 to 8"] },
  q: { schema: z.string().max(200), allowed: ["words of up to 200 letters"] },
  by: {
    schema: z.enum(["indicator", "country", "source"]),
    allowed: ["indicator", "country", "source"],
  },
  in: { schema: z.string().min(1).max(60), allowed: ["the key of a group"] },
} as const;

export type ParameterName = keyof typeof parameters;
type Value<N extends ParameterName> = z.output<(typeof parameters)[N]["schema"]>;
export type Query<N extends ParameterName> = { [K in N]?: Value<K> };

function fault(parameter: string, value: string, allowed: string[]): ProblemError {
  return new ProblemError({
    status: 400,
    title: "Bad parameter",
    detail: `The parameter "${parameter}" cannot be "${value}". Allowed: ${allowed.join(", ")}.`,
    parameter,
    allowed,
  });
}

/** Throws ProblemError (400) for an unknown parameter, one given twice, or a value that is not allowed. */
export function readQuery<N extends ParameterName>(search: URLSearchParams, names: readonly N[]): Query<N> {
  const query: Partial<Record<ParameterName, unknown>> = {};
  for (const [name, value] of search) {
    const known = names.find((one) => one === name);
    if (!known) {
      throw new ProblemError({
        status: 400,
        title: "Unknown parameter",
        detail: `There is no parameter "${name}" here. Allowed: ${names.join(", ")}.`,
        parameter: name,
        allowed: [...names],
      });
    }
    const { schema, allowed } = parameters[known];
    if (query[known] !== undefined) throw fault(name, `${value}" beside "${query[known]}`, ["one value"]);
    const read = schema.safeParse(value);
    if (!read.success) throw fault(name, value, [...allowed]);
    query[known] = read.data;
  }
  orderly(query as Query<ParameterName>);
  return query as Query<N>;
}

function orderly({ from, to }: { from?: string; to?: string }): void {
  if (from && to && firstDay(from) > lastDay(to)) throw fault("from", from, [`a period not after ${to}`]);
}

/** The two periods that `a` and `b` name; throws ProblemError (400) where one comes without the other. */
export function pairOfQuery({ a, b }: Query<"a" | "b">): [string, string] | undefined {
  if (a && b) return [a, b];
  if (a || b) throw fault(a ? "b" : "a", "", ["a period beside the other one"]);
  return undefined;
}
