/** Rules between series: ratio, share, sum, difference. Periods in which a part is missing stay missing. */
import { type Formula, type Series, sameUnit, type Unit, type UnitMeasure } from "../model";
import { align } from "./align";
import { combine, mergeProvenance, mergeSeams, type Naming } from "./status";

function made(naming: Naming, of: Series[], rest: Pick<Series, "unit" | "observations" | "formula">): Series {
  const first = of[0] as Series;
  return {
    ...naming,
    frequency: first.frequency,
    provenance: mergeProvenance(of),
    ...mergeSeams(of),
    ...rest,
  };
}

function needSameFrequency(naming: Naming, of: Series[]): void {
  const unlike = of.find((series) => series.frequency !== of[0]?.frequency);
  if (unlike) {
    throw new Error(
      `${naming.id}: ${of[0]?.id} is ${of[0]?.frequency} but ${unlike.id} is ${unlike.frequency}; aggregate first`,
    );
  }
}

function needSameUnit(naming: Naming, of: Series[]): Unit {
  const first = (of[0] as Series).unit;
  const unlike = of.find((series) => !sameUnit(series.unit, first));
  if (unlike) {
    throw new Error(
      `${naming.id}: ${of[0]?.id} is in ${first.measure} but ${unlike.id} in ${unlike.unit.measure}`,
    );
  }
  return first;
}

/** Only periods that every part covers: a quotient of what is not there says nothing. */
function pairwise(of: Series[], rule: (values: number[]) => number): Series["observations"] {
  return align(of)
    .filter((row) => row.observations.every((part) => part !== undefined))
    .map((row) => combine(row.period, row.observations, rule));
}

/** a ÷ b in `RATIO`, or in `unit` where the quotient of unlike units has one of its own. */
export function ratio(naming: Naming, a: Series, b: Series, unit?: UnitMeasure): Series {
  needSameFrequency(naming, [a, b]);
  if (!unit) needSameUnit(naming, [a, b]);
  return made(naming, [a, b], {
    unit: { measure: unit ?? "RATIO" },
    observations: pairwise([a, b], ([x = 0, y = 0]) => x / y),
    formula: { op: "ratio", of: [a.formula, b.formula] },
  });
}

/** a as per cent of b. */
export function share(naming: Naming, a: Series, b: Series): Series {
  needSameFrequency(naming, [a, b]);
  needSameUnit(naming, [a, b]);
  return made(naming, [a, b], {
    unit: { measure: "PT" },
    observations: pairwise([a, b], ([x = 0, y = 0]) => (100 * x) / y),
    formula: { op: "share", of: [a.formula, b.formula] },
  });
}

/** a − b; of percentages in percentage points, of unlike units in `unit`. */
export function difference(naming: Naming, a: Series, b: Series, unit?: UnitMeasure): Series {
  needSameFrequency(naming, [a, b]);
  const shared = unit ? { measure: unit } : needSameUnit(naming, [a, b]);
  return made(naming, [a, b], {
    unit: !unit && shared.measure === "PT" ? { measure: "PP" } : shared,
    observations: pairwise([a, b], ([x = 0, y = 0]) => x - y),
    formula: { op: "difference", of: [a.formula, b.formula] },
  });
}

/** A group of partners is one input with one name: said once, not once a partner. */
function partsOnce(of: Series[]): Formula[] {
  return [...new Map(of.map((series) => [JSON.stringify(series.formula), series.formula])).values()];
}

/** Sum over series. With `absent: "zero"` a series without an entry counts as nothing traded; a published null never does. */
export function sum(naming: Naming, of: Series[], absent: "missing" | "zero" = "missing"): Series {
  needSameFrequency(naming, of);
  const unit = needSameUnit(naming, of);
  const rows = align(of).map(({ period, observations }) =>
    combine(
      period,
      absent === "zero" ? observations.filter((o) => o !== undefined) : observations,
      (values) => values.reduce((total, value) => total + value, 0),
    ),
  );
  return made(naming, of, { unit, observations: rows, formula: { op: "sum", of: partsOnce(of) } });
}
