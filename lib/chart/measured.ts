/** A move measured between two periods that the reader chose on a chart over time. */
import { withValue } from "../derive";
import { formatFigure, formatPeriod } from "../format";
import {
  type Handle,
  type Locale,
  lastDay,
  type Observation,
  type Period,
  position,
  type Series,
} from "../model";

type Valued = Observation & { value: number };

/** The last value on the day asked for or before it; before the first value, the first. */
function standing(all: Valued[], period: Period): Valued | undefined {
  const end = lastDay(period);
  return all.findLast((o) => lastDay(o.period) <= end) ?? all[0];
}

/** The series cut down to the two values, the earlier first; undefined where they are one. */
export function measuredSeries(series: Series, [a, b]: [Period, Period]): Series | undefined {
  const all = withValue(series).filter((o) => o.status !== "F") as Valued[];
  const ends = [standing(all, a), standing(all, b)].filter((o) => o !== undefined);
  const [first, last] = ends.toSorted((x, y) => x.period.localeCompare(y.period));
  return first && last && first !== last ? { ...series, observations: [first, last] } : undefined;
}

export function handlesOf(series: Series, locale: Locale): Handle[] {
  return series.observations.map(({ period, value }) => ({
    at: position(period),
    period,
    value: value ?? 0,
    when: formatPeriod(period, locale, "short"),
    text: formatFigure(value, series.unit, locale),
  }));
}
