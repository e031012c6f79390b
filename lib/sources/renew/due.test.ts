import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastRelease, nextRelease, type Release, shift } from "../../model";
import { isDue } from "./due";

const weekday: Release = { every: "weekday" };
const monthly: Release = { every: "month", day: 15 };
const yearly: Release = { every: "year", days: ["04-15", "10-15"] };

describe("a release calendar", () => {
  it.each<[string, Release, string, string, string]>([
    ["weekdays", weekday, "2026-11-22", "2026-11-20", "2026-11-23"], // a Sunday
    ["weeks", { every: "week", weekday: 3 }, "2026-11-24", "2026-11-18", "2026-11-25"],
    ["months", monthly, "2026-01-10", "2025-12-15", "2026-01-15"],
    ["years", yearly, "2026-10-15", "2026-10-15", "2027-04-15"],
    ["the leap day", { every: "year", days: ["02-29"] }, "2027-06-01", "2027-03-01", "2028-02-29"],
  ])("of %s names the last day and the next", (_, release, day, last, next) => {
    expect([lastRelease(release, day), nextRelease(release, day)]).toEqual([last, next]);
  });

  it("never names a last day after the day or a next one before it", () => {
    fc.assert(
      fc.property(fc.constantFrom(weekday, monthly, yearly), fc.nat(5000), (release, count) => {
        const day = shift("2015-01-01", count);
        expect(lastRelease(release, day) <= day && nextRelease(release, day) > day).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a dataset is due", () => {
  it.each<[string, { askedOn: string; changedOn?: string } | undefined, string, boolean]>([
    ["when it was never asked for", undefined, "2026-11-20", true],
    [
      "when it was last asked before its release day",
      { askedOn: "2026-11-14", changedOn: "2026-11-14" },
      "2026-11-15",
      true,
    ],
    [
      "not again after it brought something new",
      { askedOn: "2026-11-16", changedOn: "2026-11-16" },
      "2026-11-17",
      false,
    ],
    [
      "daily until it brings something new",
      { askedOn: "2026-11-16", changedOn: "2026-10-16" },
      "2026-11-17",
      true,
    ],
    ["once a day only", { askedOn: "2026-11-17", changedOn: "2026-10-16" }, "2026-11-17", false],
    ["not beyond its patience", { askedOn: "2026-11-20", changedOn: "2026-10-16" }, "2026-11-21", false],
  ])("%s", (_, before, today, due) => {
    expect(isDue(monthly, 5, before, today)).toBe(due);
  });
});
