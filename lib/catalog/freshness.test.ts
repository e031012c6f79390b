import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shift } from "../model";
import { expectedOn, freshness, timeliness } from "./freshness";

const prices = { release: { every: "month", day: 2 }, lag: 5, patience: 10 } as const;
const rates = { release: { every: "weekday" }, lag: 0, patience: 3 } as const;
const partners = { release: { every: "year", days: ["07-26"] }, lag: 210, patience: 30 } as {
  release: { every: "year"; days: string[] };
  lag: number;
  patience: number;
};

describe("the day on which a figure is expected", () => {
  it.each([
    ["2026-10", prices, "2026-11-02"],
    ["2025", partners, "2026-07-26"],
    ["2026-10-05", rates, "2026-10-05"],
  ] as const)("of %s is the release day nearest to the usual lag", (period, calendar, day) => {
    expect(expectedOn(period, calendar)).toBe(day);
  });

  it("never lies before the end of the period", () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(60), fc.nat(60), (count, lag, patience) => {
        const day = shift("2015-01-01", count);
        expect(expectedOn(day, { ...rates, lag, patience }) >= day).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("data are late", () => {
  it("only when the next period is out beyond lag and patience", () => {
    expect(timeliness("2026-09", prices, "2026-11-14")).toEqual({ next: "2026-12-02" });
    expect(timeliness("2026-09", prices, "2026-11-16")).toEqual({
      next: "2026-12-02",
      missing: { period: "2026-10", since: "2026-11-02" },
    });
    expect(timeliness("2026-10", prices, "2026-11-16").missing).toBeUndefined();
  });

  it("over a weekend only when Monday's figure is missing", () => {
    expect(timeliness("2026-10-02", rates, "2026-10-08").missing).toBeUndefined(); // a Friday's
    expect(timeliness("2026-10-02", rates, "2026-10-09").missing?.period).toBe("2026-10-05");
  });

  it("never where a period is an interval, which has no next one", () => {
    expect(timeliness("2025-01/2025-08", prices, "2030-01-01").missing).toBeUndefined();
  });

  it("on every later day too, until something comes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 46, max: 3000 }), (count) => {
        expect(timeliness("2026-09", prices, shift("2026-10-01", count)).missing?.period).toBe("2026-10");
      }),
      { numRuns: 50 },
    );
  });
});

describe("the freshness of our own data", () => {
  it("is told of every dataset once, and of those awaited", () => {
    const all = freshness("2026-10-06");
    expect(new Set(all.map(({ source, code }) => `${source}/${code}`)).size).toBe(all.length);
    expect(all.find(({ source, code }) => `${source}/${code}` === "nbk/official-daily")).toMatchObject({
      next: "2026-10-07",
    });
    expect(all.filter(({ state }) => state === "unreadable")).toEqual([]);
    for (const one of all) expect(one.state === "late").toBe(one.missing !== undefined);
  });
});
