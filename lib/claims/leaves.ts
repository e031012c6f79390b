/** The ends of a formula: one figure of a series, or a mean, a sum, an extreme over a span of them. */

import type { ClaimFormula, spanOps } from "../model";
import { firstDay, lastDay, type Observation, type Period, periodOf, shift, stepsBetween } from "../model";
import type { Held, Input } from "./held";
import type { Outcome } from "./node";

type ValueLeaf = Extract<ClaimFormula, { op: "value" }>;
type SpanLeaf = Extract<ClaimFormula, { op: (typeof spanOps)[number] }>;
type Valued = Observation & { value: number };

/** Days that a rate may be held before it no longer speaks of the day asked for. */
const heldAtMost = 10;

const isValued = (o: Observation | undefined): o is Valued => o !== undefined && o.value !== null;

function inputOf({ series, originsOf }: Held, { period, value, status }: Valued): Input {
  return { series: series.id, period, value, status, origins: originsOf(period) };
}

function exactly(value: number, held: Held) {
  return { value, low: value, high: value, unit: held.series.unit };
}

/** The figure of the period; with `hold`, else that of the nearest earlier day within reach. */
export function valueLeaf(formula: ValueLeaf, at: Period, held: Held): Outcome {
  const { observations } = held.series;
  const exact = observations.find((o) => o.period === at);
  const earlier = () =>
    observations.findLast((o) => isValued(o) && o.period <= at && o.period >= shift(at, -heldAtMost));
  const found = exact ?? (formula.hold ? earlier() : undefined);
  if (!isValued(found)) return { missing: [{ series: formula.series, periods: [at, at] }] };
  const { value, period } = found;
  return { node: { ...exactly(value, held), formula, inputs: [inputOf(held, found)], parts: [], period } };
}

/** How many observations a whole span has; unknown for days and for intervals. */
function wholeSpan(from: Period, to: Period, { series: { frequency } }: Held): number | undefined {
  if (frequency === "D" || frequency === "I") return undefined;
  return stepsBetween(periodOf(firstDay(from), frequency), periodOf(lastDay(to), frequency)) + 1;
}

function folded(op: SpanLeaf["op"], values: number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  switch (op) {
    case "mean":
      return total / values.length;
    case "sum":
      return total;
    case "max":
      return Math.max(...values);
    case "min":
      return Math.min(...values);
  }
}

/** Every figure that lies wholly in the span; of a mean or a sum none may lack. */
export function spanLeaf(formula: SpanLeaf, from: Period, to: Period, held: Held): Outcome {
  const [start, end] = [firstDay(from), lastDay(to)];
  const inside = held.series.observations.filter(
    (o): o is Valued => isValued(o) && firstDay(o.period) >= start && lastDay(o.period) <= end,
  );
  const whole = wholeSpan(from, to, held);
  const needsAll = formula.op === "mean" || formula.op === "sum";
  if (inside.length === 0 || (needsAll && whole !== undefined && inside.length < whole)) {
    return { missing: [{ series: formula.series, periods: [from, to] }] };
  }
  const value = folded(
    formula.op,
    inside.map((o) => o.value),
  );
  const inputs = inside.map((o) => inputOf(held, o));
  return { node: { ...exactly(value, held), formula, inputs, parts: [] } };
}
