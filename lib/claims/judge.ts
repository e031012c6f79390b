/** Claim + series -> verdict: every verdict falls out of a rule, none is written by hand. */
import type { Claim, ClaimFormula, LocalText } from "../model";
import { evaluate, inputsOf, type Surroundings } from "./evaluate";
import type { Missing } from "./held";
import type { Node, Outcome } from "./node";
import { distance, fits, type PrintedFigure } from "./printed";

/**
 * inconsistent: printed figures of one text contradict each other, whatever the data say.
 * holds: today's data, rounded as printed, give the printed figure.
 * held-then: today's do not, but those known on the last day on which the author can have read them did.
 * different-measure: they give another figure for the measure claimed, and the printed one for another measure.
 * differs: they give another figure.
 * cannot-be-checked: the data lack a part of the formula.
 */
export const verdictKinds = [
  "holds",
  "held-then",
  "different-measure",
  "differs",
  "inconsistent",
  "cannot-be-checked",
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** One way to count, and whether it gives the printed figure. */
export interface Reading {
  outcome: Outcome;
  fits: boolean;
}

export interface Verdict {
  kind: VerdictKind;
  printed: PrintedFigure;
  /** The measure claimed; undefined where the claim has no formula over data. */
  today?: Reading;
  /** The same as known on `knownBy`; undefined where the claim names no such day. */
  atTheTime?: Reading & { day: string };
  /** Of today's value: how far from the printed one, and by how many per cent of it. */
  difference?: { absolute: number; percent: number };
  others: (Reading & { measure: LocalText; formula: ClaimFormula })[];
  relations: (Reading & { says: LocalText; formula: ClaimFormula })[];
  missing: Missing[];
}

function reading(formula: ClaimFormula, claim: Claim, printed: PrintedFigure, around: Surroundings): Reading {
  const outcome = evaluate(formula, around);
  return { outcome, fits: "node" in outcome && fits(printed, outcome.node, claim.tolerance?.percent) };
}

/** Whether any of the figures came from data; a formula over printed figures alone knows no vintage. */
function restsOnData(node: Node): boolean {
  return inputsOf(node).length > 0;
}

function readingThen(
  formula: ClaimFormula,
  claim: Claim,
  printed: PrintedFigure,
  around: Surroundings,
): Verdict["atTheTime"] {
  const { knownBy } = claim;
  if (knownBy === undefined) return undefined;
  return { ...reading(formula, claim, printed, { ...around, asOf: knownBy }), day: knownBy };
}

type Found = Pick<Verdict, "today" | "atTheTime" | "others" | "relations">;

/** The rules in their order: the first that applies decides. */
function kindOf({ today, atTheTime, others, relations }: Found): VerdictKind {
  if (relations.some((one) => "node" in one.outcome && !one.fits)) return "inconsistent";
  if (!today || !("node" in today.outcome)) return "cannot-be-checked";
  if (today.fits) return "holds";
  if (atTheTime?.fits && "node" in atTheTime.outcome && restsOnData(atTheTime.outcome.node))
    return "held-then";
  if (others.some((one) => one.fits)) return "different-measure";
  return "differs";
}

/** Throws an Error naming the claim where one of its formulas is wrong. */
export function judge(claim: Claim, printed: PrintedFigure, around: Surroundings): Verdict {
  try {
    return judged(claim, printed, around);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`claim "${claim.id}": ${reason}.`, { cause });
  }
}

function judged(claim: Claim, printed: PrintedFigure, around: Surroundings): Verdict {
  const { formula } = claim;
  const today = formula && reading(formula, claim, printed, around);
  const atTheTime = formula && readingThen(formula, claim, printed, around);
  const others = (claim.others ?? []).map((other) => ({
    ...other,
    ...reading(other.formula, claim, printed, around),
  }));
  const relations = (claim.relations ?? []).map((relation) => ({
    ...relation,
    ...reading(relation.formula, claim, printed, around),
  }));
  const found: Found = { ...(today && { today }), ...(atTheTime && { atTheTime }), others, relations };
  return {
    kind: kindOf(found),
    printed,
    ...found,
    ...differenceOf(today, printed),
    missing: today && "missing" in today.outcome ? today.outcome.missing : [],
  };
}

function differenceOf(today: Reading | undefined, printed: PrintedFigure): Pick<Verdict, "difference"> {
  if (!today || !("node" in today.outcome)) return {};
  const absolute = distance(printed, today.outcome.node);
  return {
    difference: { absolute, percent: printed.value === 0 ? 0 : (100 * absolute) / Math.abs(printed.value) },
  };
}
