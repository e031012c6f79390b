/** Logarithms, so that what is multiplied can be added up exactly: levels, chained growth, products. */
import { type Observation, type Series, shift, type UnitMeasure } from "../model";
import { align } from "./align";
import { combine, mergeProvenance, mergeSeams, type Naming, weakest } from "./status";

/** 100 × ln of each value, in log points; what is not above zero has no logarithm and is missing. */
export function log(naming: Naming, series: Series): Series {
  const { entity: _, ...rest } = series;
  return {
    ...rest,
    ...naming,
    unit: { measure: "LP" },
    observations: series.observations.map((o) => combine(o.period, [o], ([x = 0]) => 100 * Math.log(x))),
    formula: { op: "log", of: [series.formula] },
  };
}

/** a × b in `unit`; only periods of both. */
export function product(naming: Naming, a: Series, b: Series, unit: UnitMeasure): Series {
  if (a.frequency !== b.frequency) {
    throw new Error(`${naming.id}: ${a.id} is ${a.frequency} but ${b.id} is ${b.frequency}; aggregate first`);
  }
  return {
    ...naming,
    frequency: a.frequency,
    unit: { measure: unit },
    observations: align([a, b])
      .filter((row) => row.observations.every((part) => part !== undefined))
      .map((row) => combine(row.period, row.observations, ([x = 0, y = 0]) => x * y)),
    provenance: mergeProvenance([a, b]),
    formula: { op: "product", of: [a.formula, b.formula] },
    ...mergeSeams([a, b]),
  };
}

/**
 * Per cent growth of one period each as a level in log points, zero in the period before the first. A level is no
 * firmer than any step that led to it. Nothing stands after a missing step: what lies beyond cannot be compared.
 */
export function chain(naming: Naming, series: Series): Series {
  if (series.unit.measure !== "PT" || series.frequency === "I") {
    throw new Error(`${naming.id}: ${series.id} is no growth per period, so it cannot be chained`);
  }
  const start = series.observations.findIndex((o) => o.value !== null);
  const levels: Observation[] = [];
  for (const step of start < 0 ? [] : series.observations.slice(start)) {
    const before = levels.at(-1) ?? { period: shift(step.period, -1), value: 0, status: "A" as const };
    if (levels.length === 0) levels.push(before);
    const next = nextLevel(before, step);
    if (!next) break;
    levels.push(next);
  }
  const { entity: _, ...rest } = series;
  return {
    ...rest,
    ...naming,
    unit: { measure: "LP" },
    observations: levels,
    formula: { op: "chain", of: [series.formula] },
  };
}

function nextLevel(before: Observation, step: Observation): Observation | undefined {
  if (before.value === null || step.value === null || step.value <= -100) return undefined;
  if (step.period !== shift(before.period, 1)) return undefined;
  const note = step.note ?? before.note;
  return {
    period: step.period,
    value: before.value + 100 * Math.log1p(step.value / 100),
    status: weakest([before.status, step.status]),
    ...(note && { note }),
  };
}
