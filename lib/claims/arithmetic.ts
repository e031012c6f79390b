/** Operations between parts: values, the bounds that rounding leaves, and the unit of the result. */
import { type PartOp, sameUnit, type Unit } from "../model";
import type { Quantity } from "./node";

type Pair = [number, number];

/** All that the operation can give when each part lies anywhere within its bounds. */
function bounds(parts: Quantity[], rule: (values: number[]) => number): Pair {
  let ends: number[][] = [[]];
  for (const { low, high } of parts) {
    const sides = low === high ? [low] : [low, high];
    ends = ends.flatMap((chosen) => sides.map((side) => [...chosen, side]));
  }
  const results = ends.map(rule);
  return [Math.min(...results), Math.max(...results)];
}

const rules: Record<PartOp, (values: number[]) => number> = {
  add: (values) => values.reduce((a, b) => a + b),
  subtract: (values) => values.reduce((a, b) => a - b),
  multiply: (values) => values.reduce((a, b) => a * b),
  divide: (values) => values.reduce((a, b) => a / b),
  percentOf: ([a = 0, b = 0]) => (100 * a) / b,
  percentChange: ([a = 0, b = 0]) => 100 * (a / b - 1),
  percentLost: ([a = 0, b = 0]) => 100 * (1 - b / a),
  size: ([a = 0]) => Math.abs(a),
};

/** Parts that are added or compared must count the same; a bare number counts whatever stands beside it. */
function shared(op: PartOp, parts: Quantity[]): Unit | undefined {
  const units = parts.flatMap(({ unit }) => unit ?? []);
  const [first] = units;
  const unlike = units.find((unit) => first && !sameUnit(unit, first));
  if (first && unlike)
    throw new Error(`"${op}" takes figures of one unit, not ${first.measure} and ${unlike.measure}`);
  return first;
}

function unitOf(op: PartOp, parts: Quantity[]): Unit | undefined {
  switch (op) {
    case "add":
    case "size":
      return shared(op, parts);
    case "subtract": {
      const unit = shared(op, parts);
      return unit?.measure === "PT" ? { measure: "PP" } : unit;
    }
    case "divide": {
      const [above, below] = parts;
      if (!below?.unit) return above?.unit;
      if (!above?.unit) return undefined;
      return sameUnit(above.unit, below.unit) ? { measure: "RATIO" } : undefined;
    }
    case "multiply": {
      const units = parts.flatMap(({ unit }) => unit ?? []);
      return units.length === 1 ? units[0] : undefined;
    }
    default:
      shared(op, parts);
      return { measure: "PT" };
  }
}

/** Throws an Error where the parts do not go together. */
export function operate(op: PartOp, parts: Quantity[], unit?: Unit): Quantity {
  const rule = rules[op];
  const value = rule(parts.map((part) => part.value));
  const [low, high] = bounds(parts, rule);
  return { value, low, high, unit: unit ?? unitOf(op, parts) };
}
