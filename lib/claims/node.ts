/** A formula worked out: every part with its value, so that the way to the result can be retraced. */
import type { ClaimFormula, Unit } from "../model";
import type { Input, Missing } from "./held";

/** `low` and `high` differ where a printed figure took part: it may be anything that rounds to its digits. */
export interface Quantity {
  value: number;
  low: number;
  high: number;
  /** Undefined for a bare number, and where the unit does not follow from the parts. */
  unit?: Unit | undefined;
}

export interface Node extends Quantity {
  formula: ClaimFormula;
  inputs: Input[];
  parts: Node[];
  /** The period that a figure really speaks of, where a rate was held from an earlier day. */
  period?: string;
}

export type Outcome = { node: Node } | { missing: Missing[] };
