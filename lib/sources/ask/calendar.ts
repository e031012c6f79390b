/** Days as publishers write them, and the weekdays of a window. */
import { UTCDate } from "@date-fns/utc";
import { isWeekend } from "date-fns";
import { frequencyOf, shift } from "../../model";

/** `2026-04-01` as `01.04.2026` or `01/04/2026`. */
export function dayFirst(day: string, separator: string): string {
  return day.split("-").reverse().join(separator);
}

/** `01.04.2026`, `01/04/2026` or `2026-04-01` as `2026-04-01`; anything else is an Error. */
export function isoDay(text: string, place: string): string {
  const [, day, month, year] = /^(\d{2})[./](\d{2})[./](\d{4})$/.exec(text.trim()) ?? [];
  const iso = day === undefined ? text.trim() : `${year}-${month}-${day}`;
  if (frequencyOf(iso) !== "D") throw new Error(`${place}: "${text}" is not a day.`);
  return iso;
}

export function weekdays(since: string, until: string): string[] {
  const days: string[] = [];
  for (let day = since; day <= until; day = shift(day, 1)) if (isWeekday(day)) days.push(day);
  return days;
}

export function isWeekday(day: string): boolean {
  return !isWeekend(new UTCDate(day));
}
