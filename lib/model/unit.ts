/** Units of measure: SDMX codes where SDMX has one, spelled-out codes of the same kind where it has none. */
import { z } from "zod";

export const unitMeasures = [
  "USD", // United States dollars, current prices
  "KZT",
  "RUB",
  "EUR",
  "INTD", // international dollars, current
  "INTD_2021", // international dollars, constant 2021 prices
  "RUB_2021", // roubles, constant 2021 prices
  "KZT_PER_USD",
  "KZT_PER_RUB",
  "KZT_PER_EUR",
  "KZT_PER_CNY",
  "RUB_PER_USD",
  "RUB_PER_KZT",
  "LCU_PER_INTD", // local currency units per international dollar
  "PT", // per cent
  "PT_A_YEAR", // per cent a year (an interest rate)
  "PP", // percentage points
  "LP", // log points: 100 × the natural logarithm, or a difference of two
  "RATIO", // so many to one
  "PURE_NUMB", // a plain number: of what, its name says
  "PS", // persons
  "T", // tonnes
  "KM", // kilometres
  "IX", // index; the base is named beside it
  "USD_PER_BBL",
  "USD_PER_T",
  "USD_PER_KG",
  "USD_PER_MMBTU",
  "USD_PER_OZT", // per troy ounce
  "USD_PER_M3",
  "USC_PER_KG", // US cents
  "USC_PER_SHEET",
] as const;
export const UnitMeasure = z.enum(unitMeasures);
export type UnitMeasure = z.infer<typeof UnitMeasure>;

/** `base` names what an index is held against, e.g. `2010 = 100`. Values are in plain units: multipliers are applied on reading. */
export interface Unit {
  measure: UnitMeasure;
  base?: string;
  /** Divided by the population. */
  per?: "head";
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return a.measure === b.measure && a.base === b.base && a.per === b.per;
}

const pointMeasures = new Set<UnitMeasure>(["PT", "PT_A_YEAR", "PP", "LP"]);

/** Whether values differ by points: per cent of per cent would be read as either. */
export function inPoints(measure: UnitMeasure): boolean {
  return pointMeasures.has(measure);
}
