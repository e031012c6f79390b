/** One month of official rates as it was typed out: `2020-04 447.67 448.52 …`, a value for each weekday. */
import { UTCDate } from "@date-fns/utc";
import { eachDayOfInterval, isWeekend, lastDayOfMonth } from "date-fns";
import { numberAt } from "../csv";
import type { Cell, TranscriptLine } from "../transcript";

/** The weekdays (Monday to Friday) of a month `2020-04` as `YYYY-MM-DD`; holidays are weekdays too. */
export function weekdaysOf(month: string): string[] {
  const [year, number] = month.split("-").map(Number);
  const start = new UTCDate(year ?? 0, (number ?? 1) - 1, 1);
  return eachDayOfInterval({ start, end: lastDayOfMonth(start) })
    .filter((day) => !isWeekend(day))
    .map((day) => day.toISOString().slice(0, 10));
}

/** Reads a line; where not every weekday has a rate the days are listed: `2023-08 @22,29,30,31 452.34 …`. */
export function parseMonthLine({ words, place }: TranscriptLine): Cell[] {
  const [month = "", second = "", ...rest] = words;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error(`${place}: "${month}" is not a month.`);
  const weekdays = weekdaysOf(month);
  const listed = second.startsWith("@");
  const days = listed ? listedDays(second.slice(1), month, weekdays, place) : weekdays;
  const values = listed ? rest : words.slice(1);
  if (values.length !== days.length) {
    const wanted = listed ? `the line lists ${days.length} days` : `${month} has ${days.length} weekdays`;
    throw new Error(
      `${place}: ${wanted} but ${values.length} values; list the days after "@" where some are missing.`,
    );
  }
  return days.map((period, index) => {
    const value = numberAt(values[index] ?? "", place);
    if (value <= 0) throw new Error(`${place}: the rate of ${period} is ${value}; a rate is above zero.`);
    return { period, value };
  });
}

function listedDays(text: string, month: string, weekdays: string[], place: string): string[] {
  const days = text.split(",").map((day) => `${month}-${day.padStart(2, "0")}`);
  days.forEach((day, index) => {
    if (!weekdays.includes(day)) throw new Error(`${place}: ${day} is not a weekday of ${month}.`);
    const before = days[index - 1];
    if (before !== undefined && before >= day) throw new Error(`${place}: ${day} follows ${before}.`);
  });
  return days;
}
