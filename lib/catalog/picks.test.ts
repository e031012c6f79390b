import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesOf } from "../derive/series.fixture";
import type { Pick } from "../model";
import { direction, figureOf, observationAt, before as valueBefore } from "./picks";

const annual = seriesOf(
  "a",
  [
    ["2018", 4],
    ["2019", 9],
    ["2020", 1],
    ["2022", 9],
    ["2023", null],
    ["2024", 6],
    ["2025", 99, "F"],
    ["2026", -5, "F"],
  ],
  { unit: { measure: "PT" } },
);
const at = (where: Pick["at"]) => observationAt(annual, where)?.period;

describe("an observation picked", () => {
  it.each<[Pick["at"], string | undefined]>([
    ["latest", "2024"],
    ["previous", "2022"],
    ["first", "2018"],
    ["max", "2019"],
    ["min", "2020"],
    ["2019", "2019"],
    ["2023", undefined],
    ["2017", undefined],
    [{ lag: 2 }, "2022"],
    [{ lag: 1 }, undefined],
    [{ lag: 3 }, undefined],
    [{ lag: 4 }, "2020"],
  ])("at %j is that of %s", (where, wanted) => {
    expect(at(where)).toBe(wanted);
  });

  it("is never a forecast, whatever the pick", () => {
    const picks: Pick["at"][] = ["latest", "previous", "first", "max", "min", "2025", "2026", { lag: 1 }];
    for (const where of picks) expect(observationAt(annual, where)?.status).not.toBe("F");
    expect(observationAt(seriesOf("f", [["2026", 1, "F"]]), "latest")).toBeUndefined();
  });

  it("is none where the series is empty", () => {
    for (const where of ["latest", "previous", "first", "max", "min", "2020", { lag: 1 }] as const) {
      expect(observationAt(seriesOf("none", []), where)).toBeUndefined();
    }
  });

  it("lies within the extremes", () => {
    const entries = fc
      .array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 1, maxLength: 20 })
      .map((all) => all.map((value, index): [string, number | null] => [String(2000 + index), value]));
    fc.assert(
      fc.property(entries, (entries) => {
        const series = seriesOf("s", entries);
        const [low, high, last] = (["min", "max", "latest"] as const).map((w) => observationAt(series, w));
        const values = entries.flatMap(([, value]) => value ?? []);
        expect(low?.value).toBe(values.length > 0 ? Math.min(...values) : undefined);
        expect(high?.value).toBe(values.length > 0 ? Math.max(...values) : undefined);
        expect(last?.value).toBe(values.at(-1));
      }),
    );
  });
});

describe("the observation before another", () => {
  const lastOf = (series: Parameters<typeof valueBefore>[0]) => {
    const last = observationAt(series, "latest");
    if (!last) throw new Error("No value");
    return last;
  };

  it("is found by calendar for months and quarters", () => {
    const monthly = seriesOf(
      "m",
      [
        ["2024-09", 5],
        ["2025-07", 6],
        ["2025-09", 7],
      ],
      { frequency: "M" },
    );
    expect(valueBefore(monthly, lastOf(monthly), 12)?.period).toBe("2024-09");
    expect(valueBefore(monthly, lastOf(monthly), 1)).toBeUndefined();
    const quarterly = seriesOf(
      "q",
      [
        ["2024-Q4", 5],
        ["2025-Q1", 6],
      ],
      { frequency: "Q" },
    );
    expect(valueBefore(quarterly, lastOf(quarterly), 1)?.period).toBe("2024-Q4");
  });

  it("is found by trading days for daily rates", () => {
    const daily = seriesOf(
      "d",
      [
        ["2025-09-30", 540],
        ["2025-10-03", 545],
        ["2025-10-06", 548],
      ],
      { frequency: "D" },
    );
    expect(valueBefore(daily, lastOf(daily), 1)?.period).toBe("2025-10-03");
    expect(valueBefore(daily, lastOf(daily), 2)?.period).toBe("2025-09-30");
    expect(valueBefore(daily, lastOf(daily), 3)).toBeUndefined();
  });

  it("is the one quoted before, where spans have no next one", () => {
    const spans = seriesOf(
      "i",
      [
        ["2022-01/2022-05", 1],
        ["2023-01/2023-03", 2],
      ],
      { frequency: "I" },
    );
    expect(valueBefore(spans, lastOf(spans), 1)?.period).toBe("2022-01/2022-05");
  });
});

describe("a picked figure", () => {
  it("is the value in the series' unit, with its period and status", () => {
    expect(figureOf(annual, { series: "a", at: "max" })).toEqual({
      value: 9,
      unit: { measure: "PT" },
      period: "2019",
      status: "A",
    });
  });

  it("is the latest value's change on it, per cent becoming points", () => {
    expect(figureOf(annual, { series: "a", at: "min", as: "change" })).toMatchObject({
      value: 5,
      unit: { measure: "PP" },
      period: "2020",
    });
    const dollars = seriesOf("u", [
      ["2020", 4],
      ["2021", 5],
    ]);
    expect(figureOf(dollars, { series: "u", at: "first", as: "change" })?.unit).toEqual({ measure: "USD" });
    expect(figureOf(dollars, { series: "u", at: "first", as: "growth" })).toMatchObject({
      value: 25,
      unit: { measure: "PT" },
    });
  });

  it("is none where the pick finds nothing", () => {
    expect(figureOf(annual, { series: "a", at: "1990" })).toBeUndefined();
    expect(figureOf(seriesOf("none", []), { series: "none", at: "latest" })).toBeUndefined();
  });

  it("moves in one of three ways", () => {
    expect([0.1, -0.1, 0, -0].map(direction)).toEqual(["rose", "fell", "other", "other"]);
  });
});
