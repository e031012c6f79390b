/** Single figures out of a series: latest, extreme, at a period, and how the latest differs from them. */
import { latest, withValue } from "../derive";
import { type Observation, type Pick, type Series, shift, type Unit } from "../model";

export type Valued = Observation & { value: number };

export interface PickedFigure {
  value: number;
  unit: Unit;
  period: string;
  status: Observation["status"];
}

/** The observation that a pick names; undefined where the series does not have it. */
export function observationAt(series: Series, at: Pick["at"]): Valued | undefined {
  const all = withValue(series).filter((o) => o.status !== "F");
  const last = latest(series);
  if (at === "latest") return last;
  if (at === "previous") return all.at(-2);
  if (at === "first") return all[0];
  if (at === "max")
    return all.reduce<Valued | undefined>((a, b) => (!a || b.value > a.value ? b : a), undefined);
  if (at === "min")
    return all.reduce<Valued | undefined>((a, b) => (!a || b.value < a.value ? b : a), undefined);
  if (typeof at === "string") return all.find((o) => o.period === at);
  return last && before(series, last, at.lag);
}

/** The observation `lag` steps before another: by calendar, or by trading days for daily rates. */
export function before(series: Series, last: Valued, lag: number): Valued | undefined {
  const all = withValue(series);
  if (series.frequency === "D" || series.frequency === "I") {
    const index = all.findIndex((o) => o.period === last.period);
    return all[index - lag];
  }
  const wanted = shift(last.period, -lag);
  return all.find((o) => o.period === wanted);
}

/** A picked figure: the value, or the latest value's change (in the unit, or per cent) on the one picked. */
export function figureOf(series: Series, pick: Pick): PickedFigure | undefined {
  const found = observationAt(series, pick.at);
  const last = latest(series);
  if (!found || !last) return undefined;
  const { period, status } = found;
  if (pick.as === "change") {
    const unit: Unit = series.unit.measure === "PT" ? { measure: "PP" } : series.unit;
    return { value: last.value - found.value, unit, period, status };
  }
  if (pick.as === "growth") {
    return { value: 100 * (last.value / found.value - 1), unit: { measure: "PT" }, period, status };
  }
  return { value: found.value, unit: series.unit, period, status };
}

/** Whether a move is one to speak of: `rose`, `fell` or `other`, the words that headlines select by. */
export function direction(change: number): "rose" | "fell" | "other" {
  return change > 0 ? "rose" : change < 0 ? "fell" : "other";
}
