import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAlerts, writeAlerts } from "./document";
import { type AlertRule, directions, readRule, withinAtMost, writeRule } from "./rule";

const number = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);
const id = fc.constantFrom(
  "tenge/usd-kzt",
  "nbk/official-daily/USD",
  "press/kaz-rus-trade/KAZ.RUS.https://example.org/a~b?c=d:5",
);
const rule: fc.Arbitrary<AlertRule> = fc.oneof(
  fc.record({ series: id, kind: fc.constantFrom("above" as const, "below" as const), level: number }),
  fc.record({
    series: id,
    kind: fc.constant("moves" as const),
    by: number.map(Math.abs).filter((by) => by > 0),
    in: fc.constantFrom("percent" as const, "units" as const),
    within: fc.integer({ min: 1, max: withinAtMost }),
    direction: fc.constantFrom(...directions),
  }),
);

describe("a rule in an address", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(rule, (one) => {
        expect(readRule(writeRule(one))).toEqual(one);
      }),
    );
    expect(readRule("tenge/usd-kzt~moves:3%:5")).toEqual({
      series: "tenge/usd-kzt",
      kind: "moves",
      by: 3,
      in: "percent",
      within: 5,
      direction: "any",
    });
    expect(writeRule({ series: "a", kind: "below", level: 1e-7 })).toBe("a~below:0.0000001");
    expect(writeRule({ series: "a", kind: "above", level: 5e11 })).toBe("a~above:500000000000");
  });

  it.each([
    "",
    "tenge/usd-kzt",
    "~above:12",
    "tenge/usd-kzt~above:",
    "tenge/usd-kzt~above:1e5",
    "tenge/usd-kzt~above:12%",
    "tenge/usd-kzt~moves:0%:5",
    "tenge/usd-kzt~moves:-3%:5",
    "tenge/usd-kzt~moves:3%",
    "tenge/usd-kzt~moves:3%:0",
    "tenge/usd-kzt~moves:3%:401",
    "tenge/usd-kzt~moves:3%:5:any",
    "tenge/usd-kzt~over:12",
  ])("%j is none", (text) => expect(readRule(text)).toBeUndefined());
});

describe("a list of rules", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: writeRule, maxLength: 8 }), (alerts) => {
        expect(readAlerts(writeAlerts(alerts))).toEqual({ alerts, faults: [] });
      }),
    );
  });

  it("names place, series and field of what it cannot read, and keeps the rest", () => {
    const good = { series: "inflation/kazakhstan", kind: "above", level: 12 };
    const alerts = [
      { ...good, level: "12" },
      good,
      { ...good, limit: 3 },
      { series: "x", kind: "moves", by: -3, in: "percent", within: 5 },
      { series: "x", kind: "sideways" },
      good,
      7,
    ];
    const text = `\uFEFF${JSON.stringify({ format: "steppe-monitor-alerts", version: 1, alerts })}`;
    const { alerts: read, faults } = readAlerts(text);
    expect(read).toEqual([good]);
    const entry = (place: number, series: string, field: string) => ({
      reason: "entry",
      place,
      series,
      field,
    });
    expect(faults).toEqual([
      entry(1, "inflation/kazakhstan", "level"),
      entry(3, "inflation/kazakhstan", "limit"),
      entry(4, "x", "by"),
      entry(5, "x", "kind"),
      entry(6, "inflation/kazakhstan", "entry"),
      entry(7, "", "entry"),
    ]);
  });

  it.each([
    ["{", "notJson"],
    ["[]", "notAlerts"],
    ['{"format":"steppe-monitor-alerts","version":2,"alerts":[]}', "newer"],
  ])("says of %j: %s", (text, reason) => expect(readAlerts(text).faults).toEqual([{ reason }]));

  it("stops at fifty", () => {
    const alerts = Array.from({ length: 51 }, (_, level) => ({ series: "x", kind: "above" as const, level }));
    const read = readAlerts(writeAlerts(alerts));
    expect([read.alerts.length, read.faults]).toEqual([50, [{ reason: "tooMany" }]]);
  });
});
