/** The formula of a claim: a small tree of data, from figures of the catalogue and printed figures to one number. */
import { z } from "zod";
import { Period } from "./period";
import { UnitMeasure } from "./unit";

/** A period, or the claim's own (`claim`) or the one that its headline compares with (`before`). */
const At = z.union([z.enum(["claim", "before"]), Period]);

const seriesId = z
  .string()
  .regex(/^[a-z-]+\/\S/, { message: "is no series: write source/code/KEY or slug/series" });

/** Over the observations of one series between two periods; a mean or a sum needs every one of them. */
export const spanOps = ["mean", "sum", "max", "min"] as const;
/** Between two or more parts. `percentChange` a on b: 100 × (a ÷ b − 1); `percentLost`: 100 × (1 − b ÷ a). */
export const partOps = [
  "add",
  "subtract",
  "multiply",
  "divide",
  "percentOf",
  "percentChange",
  "percentLost",
  "size",
] as const;
export type PartOp = (typeof partOps)[number];

export type ClaimFormula =
  /** One figure of a series; with `hold` that of the last day before, as a rate holds until the next is set. */
  | { op: "value"; series: string; at: string; hold?: boolean | undefined }
  | { op: (typeof spanOps)[number]; series: string; from: string; to: string }
  /** What another claim of the ledger prints. */
  | { op: "printed"; claim: string }
  | { op: "number"; value: number }
  | { op: PartOp; of: ClaimFormula[]; unit?: UnitMeasure | undefined };

export const ClaimFormula: z.ZodType<ClaimFormula> = z.lazy(() =>
  z.discriminatedUnion("op", [
    z.strictObject({ op: z.literal("value"), series: seriesId, at: At, hold: z.boolean().optional() }),
    ...spanOps.map((op) => z.strictObject({ op: z.literal(op), series: seriesId, from: At, to: At })),
    z.strictObject({ op: z.literal("printed"), claim: z.string().min(1) }),
    z.strictObject({ op: z.literal("number"), value: z.number() }),
    ...partOps.map((op) =>
      z.strictObject({
        op: z.literal(op),
        of: op === "size" ? z.array(ClaimFormula).length(1) : z.array(ClaimFormula).min(2),
        /** The unit of the result, where it does not follow from the parts. */
        unit: UnitMeasure.optional(),
      }),
    ),
  ]),
) as z.ZodType<ClaimFormula>;

/** All parts of a formula, itself first. */
export function formulaParts(formula: ClaimFormula): ClaimFormula[] {
  return [formula, ...("of" in formula ? formula.of.flatMap(formulaParts) : [])];
}

/** Series that a formula names, each once. */
export function formulaSeries(formula: ClaimFormula): string[] {
  return [...new Set(formulaParts(formula).flatMap((part) => ("series" in part ? part.series : [])))];
}

/** Claims whose printed figures a formula takes. */
export function formulaClaims(formula: ClaimFormula): string[] {
  return formulaParts(formula).flatMap((part) => (part.op === "printed" ? part.claim : []));
}
