/** Rules along one series: growth, change, rebase, an index read as per cent. */
import { type Observation, type Period, type Series, sameUnit, shift, type Unit } from "../model";
import { combine, mergeProvenance, mergeSeams, type Naming } from "./status";

function lagged(
  naming: Naming,
  series: Series,
  lag: number,
  unit: Unit,
  rule: (now: number, then: number) => number,
): Series {
  if (series.frequency === "I")
    throw new Error(`${naming.id}: ${series.id} has unlike spans, so nothing lies ${lag} back`);
  const byPeriod = new Map(series.observations.map((o) => [o.period, o]));
  const observations = series.observations.flatMap((now): Observation[] => {
    const then = byPeriod.get(shift(now.period, -lag));
    return then ? [combine(now.period, [now, then], ([x = 0, y = 0]) => rule(x, y))] : [];
  });
  const { entity: _, ...rest } = series;
  return { ...rest, ...naming, unit, observations, formula: series.formula };
}

/** Per cent change on the value `lag` periods earlier; periods without such a value are left out. */
export function growth(naming: Naming, series: Series, lag: number): Series {
  const made = lagged(naming, series, lag, { measure: "PT" }, (now, then) => 100 * (now / then - 1));
  return { ...made, formula: { op: "growth", of: [series.formula], lag } };
}

/** Change on the value `lag` periods earlier, in the series' unit; of percentages in percentage points. */
export function change(naming: Naming, series: Series, lag: number): Series {
  const unit: Unit = series.unit.measure === "PT" ? { measure: "PP" } : series.unit;
  const made = lagged(naming, series, lag, unit, (now, then) => now - then);
  return { ...made, formula: { op: "change", of: [series.formula], lag } };
}

function mapValues(naming: Naming, series: Series, unit: Unit, rule: (value: number) => number): Series {
  const { entity: _, ...rest } = series;
  return {
    ...rest,
    ...naming,
    unit,
    observations: series.observations.map((o) => (o.value === null ? o : { ...o, value: rule(o.value) })),
  };
}

function missing({ period }: Observation): Observation {
  return { period, value: null, status: "M" };
}

/** Index with the value of `base` as 100; all missing where that period has no value, as before it was published. */
export function rebase(naming: Naming, series: Series, base: Period): Series {
  const value = series.observations.find((o) => o.period === base)?.value;
  const unit: Unit = { measure: "IX", base: `${base} = 100` };
  const index = mapValues(naming, series, unit, (v) => (100 * v) / (value || Number.NaN));
  const observations = value ? index.observations : index.observations.map(missing);
  const made = { ...index, observations };
  return { ...made, formula: { op: "rebase", of: [series.formula], base } };
}

/**
 * Per cent changes over `lag` periods compounded over `times` such spans. The change on the same month of the year
 * before, taken twice, is exactly the change on the same month two years before; missing where one of them is.
 */
export function compound(naming: Naming, series: Series, lag: number, times: number): Series {
  if (series.unit.measure !== "PT" || series.frequency === "I")
    throw new Error(`${naming.id}: ${series.id} is no per cent change over ${lag} periods`);
  const byPeriod = new Map(series.observations.map((o) => [o.period, o]));
  const observations = series.observations.flatMap((now): Observation[] => {
    const parts = Array.from({ length: times }, (_, step) => byPeriod.get(shift(now.period, -lag * step)));
    if (parts.some((part) => part === undefined)) return [];
    const factors = (values: number[]) => values.reduce((all, value) => all * (1 + value / 100), 1);
    return [combine(now.period, parts, (values) => 100 * (factors(values) - 1))];
  });
  const { entity: _, ...rest } = series;
  return { ...rest, ...naming, observations, formula: { op: "compound", of: [series.formula], lag, times } };
}

/** Change of a part over `lag` periods as per cent of the whole `lag` periods before, in percentage points. */
export function contribution(naming: Naming, part: Series, whole: Series, lag: number): Series {
  if (!sameUnit(part.unit, whole.unit) || part.frequency !== whole.frequency)
    throw new Error(`${naming.id}: ${part.id} has another unit or frequency than ${whole.id}`);
  const before = new Map(whole.observations.map((o) => [o.period, o]));
  const byPeriod = new Map(part.observations.map((o) => [o.period, o]));
  const observations = part.observations.flatMap((now): Observation[] => {
    const earlier = shift(now.period, -lag);
    const [then, base] = [byPeriod.get(earlier), before.get(earlier)];
    if (!then || !base) return [];
    return [combine(now.period, [now, then, base], ([x = 0, y = 0, z = 0]) => (100 * (x - y)) / z)];
  });
  return {
    ...naming,
    frequency: part.frequency,
    unit: { measure: "PP" },
    observations,
    provenance: mergeProvenance([part, whole]),
    formula: { op: "contribution", of: [part.formula, whole.formula], lag },
    ...mergeSeams([part, whole]),
  };
}

/** An index whose base is 100 (same month of last year, say) as per cent change, to the digits published; a loss too small for them is 0, not −0. */
export function minus100(naming: Naming, series: Series): Series {
  const made = mapValues(naming, series, { measure: "PT" }, (v) => Number((v - 100).toFixed(6)) + 0);
  return { ...made, formula: { op: "minus100", of: [series.formula] } };
}
