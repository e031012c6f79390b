/** The days on which a release calendar expects new figures. */
import { UTCDate } from "@date-fns/utc";
import { addDays, getISODay } from "date-fns";
import { shift } from "./period";
import type { Release } from "./renewal";

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
