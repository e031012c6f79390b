/** Calendar periods as strings: what they are, how they order, how far apart they lie. No time zone can move them. */
import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths, differenceInCalendarMonths, lastDayOfMonth } from "date-fns";
import { z } from "zod";

/** SDMX frequency codes used here; `I` is an interval `start/end` such as January to May. */
export const frequencies = ["A", "Q", "M", "D", "I"] as const;
export const Frequency = z.enum(frequencies);
export type Frequency = z.infer<typeof Frequency>;

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const shapes: [Frequency, RegExp][] = [
  ["A", /^\d{4}$/],
  ["Q", /^\d{4}-Q[1-4]$/],
  ["M", /^\d{4}-(0[1-9]|1[0-2])$/],
  ["D", day],
];

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Plain arithmetic: a chart of days asks this tens of thousands of times. */
function daysOfMonth(text: string): number {
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 31);
}

function plainFrequency(text: string): Exclude<Frequency, "I"> | undefined {
  const found =
    text.length === 10 && day.test(text) ? "D" : shapes.find(([, shape]) => shape.test(text))?.[0];
  if (found === "D" && Number(text.slice(8)) > daysOfMonth(text)) return undefined;
  return found as Exclude<Frequency, "I"> | undefined;
}

/** The frequency that a period's own shape tells, or undefined where the text is no period. */
export function frequencyOf(period: string): Frequency | undefined {
  const [from, to, more] = period.split("/");
  if (to === undefined) return plainFrequency(period);
  if (more !== undefined || from === undefined) return undefined;
  const a = plainFrequency(from);
  if (a === undefined || a !== plainFrequency(to)) return undefined;
  return from <= to ? "I" : undefined;
}

/** `2024`, `2024-Q1`, `2024-03`, `2024-03-16`, or an interval of two like periods `2022-01/2022-05`. */
export const Period = z.string().refine((text) => frequencyOf(text) !== undefined, {
  message: "is not a period: write 2024, 2024-Q1, 2024-03, 2024-03-16 or 2022-01/2022-05",
});
export type Period = string;

/** A calendar day `YYYY-MM-DD`. */
export const Day = z
  .string()
  .refine((text) => frequencyOf(text) === "D", { message: "is not a day: write 2024-03-16" });

function dayOf(text: string): UTCDate {
  const [y, m, d] = text.split("-").map(Number);
  return new UTCDate(y as number, (m as number) - 1, d as number);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** First day of the period as `YYYY-MM-DD`. */
export function firstDay(period: Period): string {
  const start = period.split("/")[0] as string;
  switch (plainFrequency(start)) {
    case "A":
      return `${start}-01-01`;
    case "Q":
      return `${start.slice(0, 4)}-${String(Number(start[6]) * 3 - 2).padStart(2, "0")}-01`;
    case "M":
      return `${start}-01`;
    default:
      return start;
  }
}

/** Last day of the period as `YYYY-MM-DD`. */
export function lastDay(period: Period): string {
  const end = period.split("/").at(-1) as string;
  const first = firstDay(end);
  switch (plainFrequency(end)) {
    case "A":
      return `${end}-12-31`;
    case "Q":
      return isoDay(lastDayOfMonth(addMonths(dayOf(first), 2)));
    case "M":
      return `${end}-${daysOfMonth(end)}`;
    default:
      return first;
  }
}

/** Of as many periods as a page of daily series has: drawing asks for each of them again and again. */
const positions = new Map<Period, number>();
const positionsAtMost = 50_000;

/** Milliseconds of the first day at midnight UTC: a position on a time axis, not an instant. */
export function position(period: Period): number {
  const known = positions.get(period);
  if (known !== undefined) return known;
  if (positions.size >= positionsAtMost) positions.clear();
  const found = positionOf(period);
  positions.set(period, found);
  return found;
}

function positionOf(period: Period): number {
  const [year = 0, month = 1, day = 1] = firstDay(period).split("-").map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The period of frequency `frequency` in which the day `YYYY-MM-DD` lies. */
export function periodOf(day: string, frequency: Exclude<Frequency, "I">): Period {
  if (frequency === "A") return day.slice(0, 4);
  if (frequency === "M") return day.slice(0, 7);
  if (frequency === "Q") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return day;
}

/** The period `count` steps later (negative: earlier), in the period's own frequency; days are calendar days. */
export function shift(period: Period, count: number): Period {
  const first = dayOf(firstDay(period));
  switch (frequencyOf(period)) {
    case "A":
      return isoDay(addMonths(first, 12 * count)).slice(0, 4);
    case "Q":
      return periodOf(isoDay(addMonths(first, 3 * count)), "Q");
    case "M":
      return isoDay(addMonths(first, count)).slice(0, 7);
    case "D":
      return isoDay(addDays(first, count));
    default:
      throw new RangeError(`An interval has no next period: ${period}`);
  }
}

/** Steps from `from` to `to` in their common frequency; days are calendar days. */
export function stepsBetween(from: Period, to: Period): number {
  const frequency = frequencyOf(from);
  if (frequency !== frequencyOf(to)) throw new RangeError(`Unlike frequencies: ${from}, ${to}`);
  if (frequency === "D") return (position(to) - position(from)) / 86_400_000;
  const [a, b] = [dayOf(firstDay(from)), dayOf(firstDay(to))];
  const months = differenceInCalendarMonths(b, a);
  return frequency === "A" ? months / 12 : frequency === "Q" ? months / 3 : months;
}

/** Sort order: by first day, then by last day, so an interval follows the month that it starts with. */
export function comparePeriods(a: Period, b: Period): number {
  // Days order as their texts do.
  if (a.length === 10 && b.length === 10) return a < b ? -1 : a > b ? 1 : 0;
  const byStart = firstDay(a).localeCompare(firstDay(b));
  return byStart !== 0 ? byStart : lastDay(a).localeCompare(lastDay(b));
}
