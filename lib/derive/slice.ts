/** Cuts series to a span of time and finds single observations. */
import { UTCDate } from "@date-fns/utc";
import { subMonths, subYears } from "date-fns";
import { firstDay, lastDay, type Observation, type Period, type Range, type Series } from "../model";
import { contributing } from "./contributing";

/** Observations that lie wholly between two periods or days (both included, either may be open), with those who gave them. */
export function between(series: Series, from?: Period, to?: Period): Series {
  const start = from ? firstDay(from) : "";
  const end = to ? lastDay(to) : "9999-12-31";
  const inside = (period: Period) => firstDay(period) >= start && lastDay(period) <= end;
  const observations = series.observations.filter((o) => inside(o.period));
  return {
    ...series,
    observations,
    provenance: contributing({ ...series, observations }),
    ...(series.seams && { seams: series.seams.filter((s) => inside(s.period)) }),
  };
}

/** The day on which a range such as `1Y` begins when it ends on `last`; undefined for `max`. */
export function rangeStart(range: Range, last: string): string | undefined {
  const end = new UTCDate(last);
  const count = Number.parseInt(range, 10);
  if (range === "max") return undefined;
  const start = range.endsWith("M") ? subMonths(end, count) : subYears(end, count);
  return start.toISOString().slice(0, 10);
}

/** Observations with a value, in order. */
export function withValue(series: Series): (Observation & { value: number })[] {
  return series.observations.filter((o): o is Observation & { value: number } => o.value !== null);
}

/** The last observation that is an outturn: forecasts are never "latest". */
export function latest(series: Series): (Observation & { value: number }) | undefined {
  return withValue(series).findLast((o) => o.status !== "F");
}
