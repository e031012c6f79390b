/** Rules along one series: growth, change, rebase, an index read as per cent. */
import { type Observation, type Period, type Series, shift, type Unit } from "../model";
import { combine, type Naming } from "./status";

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

/** An index whose base is 100 (same month of last year, say) as per cent change, to the digits published. */
export function minus100(naming: Naming, series: Series): Series {
  const made = mapValues(naming, series, { measure: "PT" }, (v) => Number((v - 100).toFixed(6)));
  return { ...made, formula: { op: "minus100", of: [series.formula] } };
}
