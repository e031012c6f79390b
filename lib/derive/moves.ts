/** Moves along a series of any frequency: on the value before, on the same time a year earlier, from a base. */
import { type Formula, firstDay, type Observation, periodOf, type Series, shift, type Unit } from "../model";
import { isGap } from "./gaps";
import { combine, type Naming } from "./status";

type Earlier = (now: Observation, index: number) => Observation | undefined;

const periodsAYear: Record<"A" | "Q" | "M", number> = { A: 1, Q: 4, M: 12 };
/** Days that a daily rate may pause (holidays) before it no longer speaks of the day asked for. */
const pause = 10;

/** The last daily observation with a value on or before a day, at most `pause` days before it. */
function onOrBefore(observations: Observation[], day: string): Observation | undefined {
  let [low, high] = [0, observations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((observations[middle]?.period ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const found = observations[index];
    if (!found || found.period < shift(day, -pause)) return undefined;
    if (found.value !== null) return found;
  }
  return undefined;
}

function yearBefore(day: string): string {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return earlier.endsWith("02-29") ? `${earlier.slice(0, 5)}02-28` : earlier;
}

/** What a value is compared with; a day has no fixed neighbour, so the value before it counts unless a hole lies between. */
function earlierOf({ observations, frequency }: Series, back: "step" | "year"): Earlier {
  if (frequency === "D") {
    if (back === "year") return (now) => onOrBefore(observations, yearBefore(now.period));
    return (now, index) => {
      const before = observations[index - 1];
      return before && !isGap(before, now, frequency) ? before : undefined;
    };
  }
  const lag = back === "step" ? 1 : periodsAYear[frequency as "A" | "Q" | "M"];
  const byPeriod = new Map(observations.map((o) => [o.period, o]));
  return (now) => byPeriod.get(shift(now.period, -lag));
}

function moved(
  naming: Naming,
  series: Series,
  back: "step" | "year",
  to: { unit: Unit; formula: Formula; rule: (now: number, then: number) => number },
): Series {
  const earlier = earlierOf(series, back);
  const observations = series.observations.flatMap((now, index): Observation[] => {
    const then = earlier(now, index);
    return then ? [combine(now.period, [now, then], ([x = 0, y = 0]) => to.rule(x, y))] : [];
  });
  return { ...series, ...naming, unit: to.unit, observations, formula: to.formula };
}

/** In the series' unit; of percentages in percentage points. */
export function changeOn(naming: Naming, series: Series, back: "step" | "year"): Series {
  const percentages = series.unit.measure === "PT" || series.unit.measure === "PT_A_YEAR";
  const { formula } = series;
  return moved(naming, series, back, {
    unit: percentages ? { measure: "PP" } : series.unit,
    formula: back === "step" ? { op: "change", of: [formula], lag: 1 } : { op: "yearChange", of: [formula] },
    rule: (now, then) => now - then,
  });
}

/** Per cent; missing where the earlier value is not above zero, for then a percentage says nothing. */
export function growthOn(naming: Naming, series: Series, back: "step" | "year"): Series {
  const { formula } = series;
  return moved(naming, series, back, {
    unit: { measure: "PT" },
    formula: back === "step" ? { op: "growth", of: [formula], lag: 1 } : { op: "yearGrowth", of: [formula] },
    rule: (now, then) => (then > 0 ? 100 * (now / then - 1) : Number.NaN),
  });
}

/** The observation that speaks of a day: its period holds the day, or it is the last daily one before it. */
export function observationOn(series: Series, day: string): Observation | undefined {
  if (series.frequency === "I") return undefined;
  if (series.frequency === "D") return onOrBefore(series.observations, day);
  const period = periodOf(day, series.frequency);
  return series.observations.find((o) => o.period === period && o.value !== null);
}

/** Index with the value on the base's first day as 100; undefined where there is no value above zero. */
export function indexFrom(naming: Naming, series: Series, base: string): Series | undefined {
  if (series.frequency === "I") return undefined;
  const value = observationOn(series, firstDay(base))?.value;
  if (!value || value < 0) return undefined;
  const period = periodOf(firstDay(base), series.frequency);
  return {
    ...series,
    ...naming,
    unit: { measure: "IX", base: `${period} = 100` },
    observations: series.observations.map((o) =>
      o.value === null ? o : { ...o, value: (100 * o.value) / value },
    ),
    formula: { op: "rebase", of: [series.formula], base: period },
  };
}

/** The first period of the series that begins last in which every series has a value above zero. */
export function firstSharedBase(all: Series[]): string | undefined {
  const isAbove = (o: Observation | undefined) => o?.value != null && o.value > 0;
  const starts = all.map((series) => series.observations.find(isAbove)?.period ?? "");
  if (starts.includes("")) return undefined;
  const latest = starts.reduce((a, b) => (firstDay(b) > firstDay(a) ? b : a));
  const series = all[starts.indexOf(latest)];
  return series?.observations.find((o) => all.every((one) => isAbove(observationOn(one, firstDay(o.period)))))
    ?.period;
}
