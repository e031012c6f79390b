/** An own series as this browser keeps it, and as the rules of comparison take it. */
import * as z from "zod/mini";
import { frequencyOf } from "../model/period";
import type { Series } from "../model/series";
import type { LocalText } from "../model/text";
import { type Unit, unitMeasures } from "../model/unit";
import type { ReadSeries } from "./reading";

export const nameLimit = 120;
/** Powers of ten in which figures are often stated. */
export const scales = [1, 1e3, 1e6, 1e9, 1e12] as const;

const isPeriod = (text: string) => {
  const frequency = frequencyOf(text);
  return frequency !== undefined && frequency !== "I";
};

export const KeptSeries = z.object({
  id: z.string().check(z.regex(/^own\/[a-z0-9]{6,16}$/)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(nameLimit)),
  measure: z.enum(unitMeasures),
  /** What an index is held against. */
  base: z.optional(z.string().check(z.maxLength(nameLimit))),
  scale: z.number().check(z.positive()),
  frequency: z.enum(["A", "Q", "M", "D"]),
  observations: z
    .array(z.tuple([z.string().check(z.refine(isPeriod)), z.nullable(z.number())]))
    .check(z.minLength(1)),
  /** Name of the file; empty where the text was pasted. */
  file: z.string().check(z.maxLength(300)),
  /** Moment at which it was added. */
  added: z.iso.datetime(),
});
export type KeptSeries = z.infer<typeof KeptSeries>;

/** Letters and figures without a meaning: an address reaches servers, and may not carry the series' name there. */
export function newOwnId(): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  return `own/${[...random].map((n) => (n % 36).toString(36)).join("")}`;
}

/** What the reader states of a series that was read. */
export interface Statement {
  name: string;
  unit: Unit;
  scale: number;
}

export function newKept(read: ReadSeries, said: Statement, file: string, added: string): KeptSeries {
  const { frequency, observations } = read;
  return stated({ id: newOwnId(), frequency, observations, file: file.slice(-300), added }, said);
}

/** The series with what the reader says of it anew. */
export function stated(
  known: Omit<KeptSeries, "name" | "measure" | "base" | "scale">,
  said: Statement,
): KeptSeries {
  const { measure, base } = said.unit;
  const name = said.name.trim().slice(0, nameLimit);
  const { id, frequency, observations, file, added } = known;
  return {
    id,
    name,
    measure,
    ...(base && { base }),
    scale: said.scale,
    frequency,
    observations,
    file,
    added,
  };
}

/** Products of decimal figures carry binary remainders behind the fifteenth digit. */
const times = (value: number, scale: number) =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));

const inAll = (text: string): LocalText => ({ en: text, zh: text, ru: text, kk: text });

/** `pasted`: what stands for the file's name where there is no file. */
export function asSeries(kept: KeptSeries, pasted: string): Series {
  const { id, file, added, measure, base, scale, frequency } = kept;
  const name = inAll(kept.name);
  return {
    id,
    name,
    frequency,
    unit: { measure, ...(base && { base }) },
    observations: kept.observations.map(([period, value]) => ({
      period,
      value: value === null ? null : times(value, scale),
      status: value === null ? "M" : "A",
    })),
    provenance: [
      {
        source: "own",
        code: id,
        edition: file || pasted,
        vintage: added.slice(0, 10),
        obtained: "own",
        url: "",
      },
    ],
    formula: { op: "input", name },
  };
}
