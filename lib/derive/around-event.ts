/** What a series said before a dated event and after it, with the reason wherever there is nothing to say. */
import {
  type EventReading,
  type EventReadings,
  eventSpan,
  type Frequency,
  type NoReading,
  type Observation,
  type Period,
  periodOf,
  type Series,
  shift,
} from "../model";

/** Days after an event at which daily figures are read, and periods after it for lower frequencies. */
const daysAfter = [7, 30, 90] as const;
const periodsAfter = [0, 1, 3] as const;

/** Days for which an official rate stays in force without a new one; a longer silence is a hole. */
const reach = 10;

interface Rule {
  /** Decisions hold until the next one, however long that takes; `until` is the last day of which the source knows. */
  holdsUntil?: string | undefined;
}

const none = (step: EventReading["step"], period: Period, reason: NoReading): EventReading => ({
  step,
  period,
  value: null,
  reason,
});

function readingOf(step: EventReading["step"], found: Observation): EventReading {
  const { period, value, status } = found;
  if (value === null) return none(step, period, "missing");
  return { step, period, value, status };
}

/** The value in force on a day: the last one on or before it, unless the silence before the day is too long. */
function inForceOn(
  day: string,
  step: EventReading["step"],
  all: Observation[],
  { holdsUntil }: Rule,
): EventReading {
  const end = holdsUntil ?? all.at(-1)?.period;
  if (end === undefined || day > end) return none(step, day, "beyond");
  const found = all.findLast(({ period }) => period <= day);
  if (!found) return none(step, day, "beyond");
  if (holdsUntil === undefined && found.period < shift(day, -reach)) return none(step, day, "missing");
  return readingOf(step, found);
}

function daily(all: Observation[], [first, last]: [string, string], rule: Rule): EventReading[] {
  return [
    inForceOn(shift(first, -1), "before", all, rule),
    ...daysAfter.map((days) => inForceOn(shift(last, days), days, all, rule)),
  ];
}

/** The figure of exactly that period; none of its neighbours stands in for it. */
function exactly(period: Period, step: EventReading["step"], all: Observation[]): EventReading {
  const [first, last] = [all[0]?.period, all.at(-1)?.period];
  if (first === undefined || last === undefined || period < first || period > last) {
    return none(step, period, "beyond");
  }
  const found = all.find((o) => o.period === period);
  return found ? readingOf(step, found) : none(step, period, "missing");
}

function byPeriod(
  all: Observation[],
  frequency: "A" | "Q" | "M",
  [first, last]: [string, string],
): EventReading[] {
  const [begins, ends] = [periodOf(first, frequency), periodOf(last, frequency)];
  return [
    exactly(shift(begins, -1), "before", all),
    ...periodsAfter.map((count) => exactly(shift(ends, count), count, all)),
  ];
}

/** Longest span of days, in each frequency, within which an event still has one place. */
function isCoarse(frequency: Exclude<Frequency, "I">, date: Period): boolean {
  if (frequency === "A") return false;
  // A month is exact enough for days too: before its first day, and counted on from its last.
  return /^\d{4}$/.test(date);
}

/**
 * Daily series: before is the last value on or before the day before the event; after are the values in force 7, 30 and
 * 90 days after its last day. Other series: the period before the one in which the event begins, the one in which it
 * ends, the next, and the third after. Forecasts are no figures. Undefined for series of intervals, which have no next.
 */
export function aroundEvent(
  series: Series,
  { date, until }: { date: Period; until?: string | undefined },
  rule: Rule = {},
): EventReadings | undefined {
  const { frequency } = series;
  if (frequency === "I") return undefined;
  const unit = frequency === "D" ? "days" : "periods";
  const span = eventSpan({ date, until });
  if (isCoarse(frequency, date)) {
    const steps = frequency === "D" ? daysAfter : periodsAfter;
    return { unit, readings: (["before", ...steps] as const).map((step) => none(step, date, "coarse")) };
  }
  const all = series.observations.filter(({ status }) => status !== "F");
  const readings = frequency === "D" ? daily(all, span, rule) : byPeriod(all, frequency, span);
  return { unit, readings };
}
