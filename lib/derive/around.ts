/** The stretch of a series around a month that counts as t = 0. */
import { firstDay, type Period, type Series, stepsBetween } from "../model";
import { changeOn, indexFrom, observationOn } from "./moves";

/** Months shown before and after t = 0. */
export const monthsBefore = 12;
export const monthsAfter = 24;

/** Months from `origin` to the month in which a period begins. */
export function monthsFrom(origin: Period, period: Period): number {
  return stepsBetween(origin, firstDay(period).slice(0, 7));
}

const percentages = new Set(["PT", "PT_A_YEAR", "PP"]);

/** Whether the stretch is told in points of change since t = 0 rather than as an index. */
export function toldInPoints(series: Series): boolean {
  return percentages.has(series.unit.measure);
}

/**
 * The months around `origin`: a level as an index with t = 0 as 100, a percentage in points of difference to t = 0.
 * Undefined where the series has no value at t = 0.
 */
export function around(series: Series, origin: Period, id: string): Series | undefined {
  const naming = { id, name: series.name, entity: series.entity };
  const zero = observationOn(series, firstDay(origin))?.value;
  if (zero === undefined || zero === null) return undefined;
  const isNear = ({ period }: { period: Period }) => {
    const months = monthsFrom(origin, period);
    return months >= -monthsBefore && months <= monthsAfter;
  };
  const observations = series.observations.filter(isNear);
  const { seams, ...rest } = series;
  const near = seams?.filter(isNear) ?? [];
  const cut = { ...rest, ...naming, observations, ...(near.length > 0 && { seams: near }) };
  if (!toldInPoints(series)) return indexFrom(naming, cut, origin);
  return {
    ...cut,
    unit: changeOn(naming, { ...cut, observations: [] }, "step").unit,
    observations: observations.map((o) => (o.value === null ? o : { ...o, value: o.value - zero })),
  };
}
