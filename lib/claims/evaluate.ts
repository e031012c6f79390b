/** A formula over series and printed figures -> its value with every step, or what is missing. */
import type { ClaimFormula, Period } from "../model";
import { operate } from "./arithmetic";
import type { Lookup, Missing } from "./held";
import { spanLeaf, valueLeaf } from "./leaves";
import type { Node, Outcome } from "./node";
import { type PrintedFigure, quantityOf } from "./printed";

export interface Surroundings {
  lookup: Lookup;
  /** Printed figures of the ledger by claim. */
  printed: ReadonlyMap<string, PrintedFigure>;
  /** What `claim` and `before` mean. */
  claim?: Period | undefined;
  before?: Period | undefined;
  /** The day as of which series are read; today without one. */
  asOf?: string | undefined;
}

function resolved(at: string, { claim, before }: Surroundings): Period {
  const period = at === "claim" ? claim : at === "before" ? before : at;
  if (period === undefined) throw new Error(`"${at}" names a period that this claim does not have`);
  return period;
}

function leaf(formula: Exclude<ClaimFormula, { of: unknown }>, around: Surroundings): Outcome {
  if (formula.op === "number") {
    const { value } = formula;
    return { node: { value, low: value, high: value, formula, inputs: [], parts: [] } };
  }
  if (formula.op === "printed") {
    const figure = around.printed.get(formula.claim);
    if (!figure) throw new Error(`there is no printed figure "${formula.claim}"`);
    return { node: { ...quantityOf(figure), formula, inputs: [], parts: [] } };
  }
  const held = around.lookup(formula.series, around.asOf);
  if (!held) return { missing: [{ series: formula.series }] };
  if (formula.op === "value") return valueLeaf(formula, resolved(formula.at, around), held);
  return spanLeaf(formula, resolved(formula.from, around), resolved(formula.to, around), held);
}

/** Throws an Error where the formula itself is wrong (unlike units, a period that the claim does not have). */
export function evaluate(formula: ClaimFormula, around: Surroundings): Outcome {
  if (!("of" in formula)) return leaf(formula, around);
  const outcomes = formula.of.map((part) => evaluate(part, around));
  const missing: Missing[] = outcomes.flatMap((one) => ("missing" in one ? one.missing : []));
  if (missing.length > 0) return { missing };
  const parts = outcomes.flatMap((one): Node[] => ("node" in one ? [one.node] : []));
  const result = operate(formula.op, parts, formula.unit && { measure: formula.unit });
  if (!Number.isFinite(result.value)) throw new Error(`"${formula.op}" gives no finite number`);
  return { node: { ...result, formula, inputs: [], parts } };
}

/** Every figure that went into a result, in the order of the formula. */
export function inputsOf(node: Node): Node["inputs"] {
  return [...node.inputs, ...node.parts.flatMap(inputsOf)];
}
