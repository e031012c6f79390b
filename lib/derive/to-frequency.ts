/** To a lower frequency by the rule that fits what is measured: flows are summed, rates and prices averaged. */
import {
  type Frequency,
  type Series,
  type TargetFrequency,
  targetFrequencies,
  type UnitMeasure,
} from "../model";
import { aggregate } from "./aggregate";
import { inForce } from "./in-force";

/** sum needs every part · mean takes what there is and says so · inForce holds until the next decision. */
export type FrequencyRule = "sum" | "mean" | "inForce";

const flows = new Set<UnitMeasure>(["USD", "KZT", "RUB", "EUR", "INTD", "INTD_2021", "RUB_2021", "T"]);
const finest: Frequency[] = ["A", "Q", "M", "D"];

export function frequencyRule({ unit, frequency }: Series): FrequencyRule {
  if (unit.measure === "PT_A_YEAR" && frequency === "D") return "inForce";
  return flows.has(unit.measure) ? "sum" : "mean";
}

/** The lowest frequency among some; intervals are no frequency. */
export function lowestOf(all: Frequency[]): Frequency | undefined {
  return finest.find((one) => all.includes(one));
}

/** The series itself where it is no finer than asked, or covers intervals. */
export function toFrequency(series: Series, to: TargetFrequency): Series {
  const { id, name, entity } = series;
  if (series.frequency === "I" || finest.indexOf(series.frequency) <= targetFrequencies.indexOf(to))
    return series;
  const naming = { id, name, entity };
  const rule = frequencyRule(series);
  return rule === "inForce" ? inForce(naming, series, to) : aggregate(naming, series, to, rule);
}
