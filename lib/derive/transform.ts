/** A series transformed as a reader asks: per head, share or ratio, rolling mean, move: always in this order. */
import {
  type Observation,
  type Series,
  sameUnit,
  type Transformation,
  type UnfitReason,
  UnfitStepError,
  type UnitMeasure,
} from "../model";
import { ratio, share } from "./arithmetic";
import { changeOn, growthOn, indexFrom } from "./moves";
import { rollingMean } from "./rolling-mean";
import { combine, mergeProvenance, type Naming } from "./status";

/** What steps need beside the series: brought to its frequency, the population a year. */
export interface Operands {
  population?: Series | undefined;
  other?: Series | undefined;
  base?: string | undefined;
}

const perHeadUnits = new Set<UnitMeasure>(["USD", "KZT", "RUB", "EUR", "INTD", "INTD_2021", "RUB_2021", "T"]);

/** Units that a quotient of two unlike ones has. */
const quotients: Record<string, UnitMeasure> = {
  "USD/T": "USD_PER_T",
  "KZT/USD": "KZT_PER_USD",
  "KZT/RUB": "KZT_PER_RUB",
  "KZT/EUR": "KZT_PER_EUR",
  "RUB/USD": "RUB_PER_USD",
  "KZT_PER_USD/RUB_PER_USD": "KZT_PER_RUB",
};

function unfit(reason: UnfitReason, series: Series, message: string): UnfitStepError {
  return new UnfitStepError(reason, series.id, `${series.id}: ${message}`);
}

/** Each value ÷ the population of its year; a year without a figure for the population has none per head. */
export function perHead(naming: Naming, series: Series, population: Series): Series {
  if (!perHeadUnits.has(series.unit.measure) || series.unit.per)
    throw unfit("head", series, `${series.unit.measure} cannot be counted per head`);
  const byYear = new Map(population.observations.map((o) => [o.period, o]));
  const observations = series.observations.map(
    (o): Observation =>
      combine(o.period, [o, byYear.get(o.period.slice(0, 4))], ([value = 0, heads = 0]) => value / heads),
  );
  return {
    ...series,
    ...naming,
    unit: { ...series.unit, per: "head" },
    observations,
    provenance: mergeProvenance([series, population]),
    formula: { op: "ratio", of: [series.formula, population.formula] },
  };
}

function byOther(naming: Naming, series: Series, other: Series, kind: "share" | "ratio"): Series {
  if (other.frequency !== series.frequency)
    throw unfit("units", series, `${other.id} is ${other.frequency}, not ${series.frequency}`);
  const alike = sameUnit(series.unit, other.unit);
  const unit = quotients[`${series.unit.measure}/${other.unit.measure}`];
  if (!alike && (kind === "share" || !unit || series.unit.per || other.unit.per))
    throw unfit("units", series, `${series.unit.measure} cannot be divided by ${other.unit.measure}`);
  if (kind === "share") return share(naming, series, other);
  return ratio(naming, series, other, alike ? undefined : unit);
}

function move(
  naming: Naming,
  series: Series,
  kind: Transformation["move"],
  base: string | undefined,
): Series {
  const percentages = ["PT", "PT_A_YEAR", "PP"].includes(series.unit.measure);
  switch (kind) {
    case undefined:
      return series;
    case "change":
      return changeOn(naming, series, "step");
    case "percent":
      return growthOn(naming, series, "step");
    case "year":
      // Growth of a percentage would be read as points; points are what it is told in.
      return percentages ? changeOn(naming, series, "year") : growthOn(naming, series, "year");
    case "index": {
      const made = base === undefined ? undefined : indexFrom(naming, series, base);
      if (made) return made;
      throw unfit("base", series, `there is no value above zero in ${base ?? "any shared period"}`);
    }
  }
}

/** Throws UnfitStepError where a step does not fit the series. The series keeps id, name and colour. */
export function transform(series: Series, steps: Transformation, operands: Operands): Series {
  const naming: Naming = { id: series.id, name: series.name, entity: series.entity };
  const stepped = steps.perHead || steps.by || steps.mean || steps.move;
  if (stepped && series.frequency === "I")
    throw unfit("intervals", series, "its figures cover unequal spans");
  let made = series;
  if (steps.perHead) {
    if (!operands.population) throw unfit("population", series, "there is no population of its area");
    made = perHead(naming, made, operands.population);
  }
  if (steps.by) {
    if (!operands.other) throw unfit("operand", series, `there is no series ${steps.by.id}`);
    made = byOther(naming, made, operands.other, steps.by.kind);
  }
  if (steps.mean) made = rollingMean(naming, made, steps.mean);
  return move(naming, made, steps.move, operands.base);
}
