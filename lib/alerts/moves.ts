/** How far a series has moved within a number of days or periods, measured from each value of that time to the newest. */
import { comparePeriods, type Period, type Series, shift, stepsBetween } from "../model";
import type { MovesRule } from "./rule";
import { over, type Reason, type Valued, type Verdict } from "./verdict";

/** A rate stands over a weekend or a holiday until the next one is set, but not for longer. */
const standsForDays = 7;

/** Earlier values of the window; of days also the one that still stood on its first day. */
function referencesOf(values: Valued[], last: Valued, within: number, isDaily: boolean): Valued[] {
  const start = shift(last.period, -within);
  const inside = values.filter(
    ({ period }) => comparePeriods(period, start) >= 0 && comparePeriods(period, last.period) < 0,
  );
  if (!isDaily || inside[0]?.period === start) return inside;
  const standing = values.findLast(({ period }) => comparePeriods(period, start) < 0);
  const stood = standing && stepsBetween(standing.period, start) <= standsForDays;
  return stood ? [standing, ...inside] : inside;
}

/** Periods with which a new source, method or definition begins. */
function breaksOf({ seams = [], observations }: Series): Period[] {
  const marked = observations.filter(({ status }) => status === "B");
  return [...seams, ...marked].map(({ period }) => period).sort(comparePeriods);
}

function moveFrom(from: Valued, to: Valued, rule: MovesRule): number | undefined {
  if (rule.in === "units") return to.value - from.value;
  // Nothing moves by per cent from zero or from below it.
  return from.value > 0 ? 100 * (to.value / from.value - 1) : undefined;
}

interface Measured {
  reference: Valued;
  move: number;
}

/** Moves in the direction that counts are above zero. */
function size({ direction }: MovesRule, move: number): number {
  return direction === "any" ? Math.abs(move) : direction === "up" ? move : -move;
}

/** The largest; of equal ones the latest. */
function largest(measured: Measured[], rule: MovesRule): Measured | undefined {
  return measured.reduce<Measured | undefined>(
    (best, one) => (best && size(rule, best.move) > size(rule, one.move) ? best : one),
    undefined,
  );
}

export function judgeMoves(rule: MovesRule, series: Series, values: Valued[]): Verdict {
  const last = values.at(-1);
  if (!last) return { state: "unknown", why: "empty" };
  const told = { value: last.value, period: last.period };
  const unknown = (why: Reason, broken?: Period): Verdict => ({
    state: "unknown",
    why,
    ...told,
    ...(broken && { broken }),
  });
  if (series.frequency === "I") return unknown("intervals");
  const window = referencesOf(values, last, rule.within, series.frequency === "D");
  const [first] = values;
  if (window.length === 0) return unknown(first === last ? "short" : "gap");
  const broken = breaksOf(series).findLast((period) => comparePeriods(period, last.period) <= 0);
  const comparable = window.filter(({ period }) => !broken || comparePeriods(period, broken) >= 0);
  const measured = comparable.flatMap((reference): Measured[] => {
    const move = moveFrom(reference, last, rule);
    return move === undefined ? [] : [{ reference, move }];
  });
  const best = largest(measured, rule);
  const moved = best && {
    reference: { value: best.reference.value, period: best.reference.period },
    move: best.move,
  };
  if (moved && over(size(rule, moved.move), rule.by)) return { state: "fired", ...told, ...moved };
  // What could not be measured may have been the move that was asked for.
  if (comparable.length < window.length) return unknown("break", broken);
  if (measured.length < comparable.length) return unknown("percent");
  const start = shift(last.period, -rule.within);
  if (first && comparePeriods(first.period, start) > 0) return unknown("short");
  return { state: "quiet", ...told, ...moved };
}
