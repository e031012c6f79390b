/** Whether a publisher is to be asked today: after each of its release days, and daily until something new has come. */
import { UTCDate } from "@date-fns/utc";
import { addDays, getISODay } from "date-fns";
import { type Release, shift, stepsBetween } from "../../model";

export interface AskedBefore {
  askedOn: string;
  /** The last day on which an answer changed something. */
  changedOn?: string;
}

export function isDue(
  release: Release,
  patience: number,
  before: AskedBefore | undefined,
  today: string,
): boolean {
  if (before === undefined) return true;
  const newest = lastRelease(release, today);
  if (before.askedOn < newest) return true;
  const answered = before.changedOn !== undefined && before.changedOn >= newest;
  return !answered && before.askedOn < today && stepsBetween(newest, today) <= patience;
}

/** The newest release day that is not after the day given. */
export function lastRelease(release: Release, day: string): string {
  return found(release, day, -1);
}

/** The first release day after the day given. */
export function nextRelease(release: Release, day: string): string {
  return found(release, shift(day, 1), 1);
}

function found(release: Release, start: string, step: 1 | -1): string {
  for (let day = start, count = 0; count < 400; count++, day = shift(day, step))
    if (isRelease(release, day)) return day;
  throw new Error("A release calendar names no day in a whole year.");
}

function isRelease(release: Release, day: string): boolean {
  switch (release.every) {
    case "weekday":
      return isoWeekday(day) <= 5;
    case "week":
      return isoWeekday(day) === release.weekday;
    case "month":
      return Number(day.slice(8)) === release.day;
    case "year":
      return release.days.some(
        (one) => day.slice(5) === one || (one === "02-29" && isMarchOfCommonYear(day)),
      );
  }
}

/** 29 February is kept on 1 March in a common year. */
function isMarchOfCommonYear(day: string): boolean {
  return day.slice(5) === "03-01" && addDays(new UTCDate(day), -1).toISOString().slice(5, 10) === "02-28";
}

function isoWeekday(day: string): number {
  return getISODay(new UTCDate(day));
}
