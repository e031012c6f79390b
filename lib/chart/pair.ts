/** Which two periods a chart compares, and which it may: in the frequency of its series, whatever the reader named. */
import {
  type ChartSpec,
  comparePeriods,
  frequencyOf,
  lastDay,
  type Period,
  periodOf,
  type Series,
} from "../model";
import type { ChartRequest } from "./request";

/** Periods for which every series that reaches so far has a value, in order; else those of the first. */
function common(all: Series[]): Period[] {
  const valued = all.map((s) => s.observations.filter((o) => o.value !== null).map((o) => o.period));
  const [first = [], ...rest] = valued;
  const sets = rest.map((periods) => new Set(periods));
  const shared = first.filter((period) => sets.every((set) => set.has(period)));
  return shared.length > 1 ? shared : first;
}

/** The last period that ends with the one asked for or before: of a month the last day with a rate, of a year its last month. */
function within(periods: Period[], asked: Period): number {
  const end = lastDay(asked);
  return periods.findLastIndex((period) => lastDay(period) <= end);
}

function resolved(all: Series[], [a, b]: [Period, Period]): [Period, Period] {
  const frequency = all[0]?.frequency;
  const alike = (period: Period) => frequency !== "D" && frequencyOf(period) === frequency;
  if (frequency === undefined || frequency === "I" || (alike(a) && alike(b))) return [a, b];
  const periods = common(all);
  const [from, to] = [within(periods, a), within(periods, b)];
  // Two days of one month are one month: then it is compared with the one before.
  const start = from === to && a !== b ? from - 1 : from;
  return [periods[start] ?? a, periods[to] ?? b];
}

/** The two periods compared: asked for, else the definition's, else first and last. */
export function pairOf(
  spec: ChartSpec,
  all: Series[],
  request: Pick<ChartRequest, "pair">,
): [Period, Period] {
  const asked = request.pair ?? spec.pair;
  if (asked) return resolved(all, asked);
  const periods = [...new Set(all.flatMap((s) => s.observations.map((o) => o.period)))].sort(comparePeriods);
  return [periods[0] ?? "", periods.at(-1) ?? ""];
}

/** What a reader may choose from: all periods, but of days only the months, beside the two days compared now. */
export function pairPeriods(all: Series[], pair: [Period, Period]): Period[] {
  const periods = new Set(all.flatMap((s) => s.observations.map((o) => o.period)));
  const daily = all[0]?.frequency === "D";
  const options = daily ? new Set([...periods].map((day) => periodOf(day, "M"))) : periods;
  return [...new Set([...options, ...(daily ? pair : [])])].sort(comparePeriods);
}
