/** To a lower frequency: a sum needs every part; a mean takes what there is and says so. */
import { UTCDate } from "@date-fns/utc";
import { eachDayOfInterval, isWeekend } from "date-fns";
import {
  type Frequency,
  firstDay,
  type LocalText,
  lastDay,
  type Observation,
  type Period,
  periodOf,
  type Series,
  stepsBetween,
} from "../model";
import { type Naming, weakest } from "./status";

type Target = "A" | "Q" | "M";
type Method = "mean" | "sum" | "last";

/** Parts that a whole period has: weekdays for days, otherwise months or quarters. */
function partsIn(period: Period, from: Frequency): number {
  const [start, end] = [firstDay(period), lastDay(period)];
  if (from === "D") {
    const days = eachDayOfInterval({ start: new UTCDate(start), end: new UTCDate(end) });
    return days.filter((day) => !isWeekend(day)).length;
  }
  const fine = from as Exclude<Frequency, "I">;
  return stepsBetween(periodOf(start, fine), periodOf(end, fine)) + 1;
}

function partialNote(found: number, whole: number): LocalText {
  return {
    en: `Mean of ${found} of ${whole} values; the rest are missing at the publisher.`,
    zh: `${whole}个数值中仅有${found}个，按已有数值平均；其余发布机构未提供。`,
    ru: `Среднее по ${found} из ${whole} значений; остальных у публикатора нет.`,
    kk: `${whole} мәннің ${found} мәні бойынша орташа; қалғаны жариялаушыда жоқ.`,
  };
}

/** A quarter of the values may lack (holidays) before a mean is called incomplete. */
const enough = 0.75;

function fold(period: Period, parts: Observation[], whole: number, method: Method): Observation | undefined {
  const values = parts.flatMap((o) => (o.value === null ? [] : [o.value]));
  const status = weakest(parts.filter((o) => o.value !== null).map((o) => o.status));
  if (values.length === 0) return { period, value: null, status: "M" };
  if (method === "last") return { period, value: values.at(-1) as number, status };
  const total = values.reduce((a, b) => a + b, 0);
  if (method === "sum") {
    return values.length < whole ? { period, value: null, status: "M" } : { period, value: total, status };
  }
  const partial = values.length < enough * whole;
  return {
    period,
    value: total / values.length,
    status: partial && status === "A" ? "E" : status,
    ...(partial && { note: partialNote(values.length, whole) }),
  };
}

/** One value a period of frequency `to`. The last period counts as it stands: its mean covers the days so far. */
export function aggregate(naming: Naming, series: Series, to: Target, method: Method): Series {
  const groups = new Map<Period, Observation[]>();
  for (const observation of series.observations) {
    const key = periodOf(firstDay(observation.period), to);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  const observations = [...groups].flatMap(([period, parts]) => {
    const made = fold(period, parts, partsIn(period, series.frequency), method);
    return made ? [made] : [];
  });
  return {
    ...series,
    ...naming,
    frequency: to,
    observations,
    formula: { op: "aggregate", of: [series.formula], to, method },
    ...(series.seams && {
      seams: series.seams.map((s) => ({ ...s, period: periodOf(firstDay(s.period), to) })),
    }),
  };
}
