import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeriods, type Observation, type Period, type Series, shift, stepsBetween } from "../model";
import { judgeAlert } from "./judge";
import type { AlertRule } from "./rule";

const text = (en: string) => ({ en, zh: en, ru: en, kk: en });

function series(
  observations: [Period, number | null, Observation["status"]?][],
  more: Partial<Series> = {},
): Series {
  return {
    id: "x",
    name: text("x"),
    frequency: "M",
    unit: { measure: "PT" },
    observations: observations.map(([period, value, status = "A"]) => ({ period, value, status })),
    provenance: [],
    formula: { op: "input", name: text("x") },
    ...more,
  };
}

const above = (level: number): AlertRule => ({ series: "x", kind: "above", level });
const below = (level: number): AlertRule => ({ series: "x", kind: "below", level });
const moves = (by: number, within: number, more: object = {}): AlertRule => ({
  series: "x",
  kind: "moves",
  by,
  within,
  in: "percent",
  direction: "any",
  ...more,
});

describe("a level", () => {
  const rising = series([
    ["2026-01", 11],
    ["2026-02", 12.5],
    ["2026-03", 12.2],
  ]);

  it("fires beyond it and says since when", () => {
    expect(judgeAlert(above(12), rising)).toEqual({
      state: "fired",
      value: 12.2,
      period: "2026-03",
      since: "2026-02",
    });
    expect(judgeAlert(below(20), rising)).toMatchObject({ state: "fired", since: "2026-01" });
  });

  it("is quiet exactly at it", () => {
    expect(judgeAlert(above(12.2), rising)).toEqual({ state: "quiet", value: 12.2, period: "2026-03" });
    expect(judgeAlert(below(12.2), rising).state).toBe("quiet");
    expect(judgeAlert(above(0.3), series([["2026", 0.1 + 0.2]])).state).toBe("quiet");
  });

  it("takes a missing value for no zero: the last published one counts", () => {
    const open = series([
      ["2026-01", 13],
      ["2026-02", null, "M"],
      ["2026-03", 14],
      ["2026-04", null, "M"],
    ]);
    expect(judgeAlert(below(5), open)).toEqual({ state: "quiet", value: 14, period: "2026-03" });
    expect(judgeAlert(above(12), open)).toMatchObject({ since: "2026-01", period: "2026-03" });
  });

  it("never fires on a forecast", () => {
    const ahead = series([
      ["2025", 10],
      ["2026", 20, "F"],
    ]);
    expect(judgeAlert(above(15), ahead)).toEqual({ state: "quiet", value: 10, period: "2025" });
    expect(judgeAlert(above(15), series([["2026", 20, "F"]]))).toEqual({ state: "unknown", why: "empty" });
  });

  it("says nothing of a value that is known to be wrong", () => {
    const wrong = series([
      ["2026-01", 10],
      ["2026-02", 99, "S"],
    ]);
    expect(judgeAlert(above(15), wrong)).toMatchObject({ state: "unknown", why: "suspect" });
  });

  it("is known of intervals too", () => {
    expect(judgeAlert(above(1), series([["2022/2025", 2]], { frequency: "I" })).state).toBe("fired");
  });
});

describe("a move", () => {
  const daily = (rows: [Period, number | null, Observation["status"]?][], more: Partial<Series> = {}) =>
    series(rows, { frequency: "D", unit: { measure: "KZT_PER_USD" }, ...more });
  const week: [Period, number][] = [
    ["2026-03-06", 500],
    ["2026-03-10", 510],
    ["2026-03-12", 520],
  ];

  it("is measured from the value of the window that lies furthest away", () => {
    expect(judgeAlert(moves(3, 6), daily(week))).toEqual({
      state: "fired",
      value: 520,
      period: "2026-03-12",
      reference: { value: 500, period: "2026-03-06" },
      move: expect.closeTo(4, 10),
    });
  });

  it("counts a rate that still stood on the first day, and none that had lapsed", () => {
    expect(judgeAlert(moves(3, 5), daily(week)).reference?.period).toBe("2026-03-06");
    expect(
      judgeAlert(moves(3, 5), daily([["2026-02-20", 400], ["2026-02-21", 400], ...week.slice(1)])),
    ).toMatchObject({ state: "quiet", reference: { period: "2026-03-10" } });
  });

  it("is quiet exactly at the threshold, and tells how far it came", () => {
    const exact = daily([
      ["2026-03-01", 500],
      ["2026-03-06", 515],
    ]);
    expect(judgeAlert(moves(3, 5), exact)).toMatchObject({ state: "quiet", move: expect.closeTo(3, 10) });
    expect(judgeAlert(moves(2.999, 5), exact).state).toBe("fired");
  });

  it("knows directions", () => {
    const fell = daily([
      ["2026-03-01", 500],
      ["2026-03-03", 480],
    ]);
    expect(judgeAlert(moves(3, 2, { direction: "up" }), fell)).toMatchObject({
      state: "quiet",
      move: expect.closeTo(-4, 10),
    });
    expect(judgeAlert(moves(3, 2, { direction: "down" }), fell).state).toBe("fired");
  });

  it("is measured in points or units where that was asked", () => {
    const points = series([
      ["2026-01", 10],
      ["2026-02", 11.5],
    ]);
    expect(judgeAlert(moves(1, 1, { in: "units" }), points)).toMatchObject({ state: "fired", move: 1.5 });
  });

  it("is not measured across a break", () => {
    const rows: [Period, number][] = [
      ["2026-01-01", 100],
      ["2026-01-03", 200],
      ["2026-01-04", 201],
    ];
    const seams = [{ period: "2026-01-03", before: text("a"), after: text("b") }];
    expect(judgeAlert(moves(3, 3), daily(rows, { seams }))).toEqual({
      state: "unknown",
      why: "break",
      broken: "2026-01-03",
      value: 201,
      period: "2026-01-04",
    });
    const marked: [Period, number, Observation["status"]][] = rows.map(([p, v], i) => [
      p,
      v,
      i === 1 ? "B" : "A",
    ]);
    expect(judgeAlert(moves(3, 3), daily(marked)).why).toBe("break");
    // After the break all is comparable again.
    expect(judgeAlert(moves(0.4, 1), daily(rows, { seams })).state).toBe("fired");
  });

  it("says why it cannot be measured", () => {
    expect(judgeAlert(moves(3, 5), daily([["2026-03-01", 500]])).why).toBe("short");
    const young = daily([
      ["2026-03-01", 500],
      ["2026-03-02", 501],
    ]);
    expect(judgeAlert(moves(3, 5), young).why).toBe("short");
    expect(judgeAlert(moves(0.1, 5), young).state).toBe("fired");
    const open = series([
      ["2025-01", 10],
      ["2026-02", null, "M"],
      ["2026-03", 20],
    ]);
    expect(judgeAlert(moves(3, 1), open)).toMatchObject({ why: "gap", period: "2026-03" });
    const balance = series([
      ["2024", -5],
      ["2025", 5],
    ]);
    expect(judgeAlert(moves(3, 1), balance).why).toBe("percent");
    expect(judgeAlert(moves(3, 1, { in: "units" }), balance).state).toBe("fired");
    expect(judgeAlert(moves(3, 1), series([["2022/2025", 2]], { frequency: "I" })).why).toBe("intervals");
  });

  it("takes no forecast and no wrong value as its beginning", () => {
    const odd = daily([
      ["2026-03-01", 500],
      ["2026-03-03", 50, "S"],
      ["2026-03-04", 501],
      ["2026-03-05", 900, "F"],
    ]);
    expect(judgeAlert(moves(3, 3), odd)).toMatchObject({ state: "quiet", period: "2026-03-04" });
  });
});

describe("any series and any rule", () => {
  const status = fc.constantFrom<Observation["status"]>("A", "A", "A", "P", "E", "B", "M", "F", "S");
  const cell = fc.tuple(fc.option(fc.double({ min: -50, max: 500, noNaN: true }), { freq: 6 }), status);
  const any = fc.record({
    cells: fc.array(cell, { maxLength: 30 }),
    daily: fc.boolean(),
    by: fc.double({ min: 0.01, max: 80, noNaN: true }),
    within: fc.integer({ min: 1, max: 20 }),
    inPercent: fc.boolean(),
    direction: fc.constantFrom("any", "up", "down"),
  });
  const made = ({ cells, daily }: { cells: [number | null, Observation["status"]][]; daily: boolean }) =>
    series(
      cells.map(([value, state], index) => [shift(daily ? "2026-01-01" : "2020-01", index), value, state]),
      { frequency: daily ? "D" : "M" },
    );

  it("fires only on a move that is there: strictly over, within the time, across no break, from published values", () => {
    fc.assert(
      fc.property(any, (one) => {
        const all = made(one);
        const { by, within, direction, inPercent } = one;
        const rule = moves(by, within, { direction, in: inPercent ? "percent" : "units" });
        const verdict = judgeAlert(rule, all);
        const { state, value = Number.NaN, period = "", reference, move = Number.NaN } = verdict;
        const published = all.observations.filter(
          (o) => o.value !== null && o.status !== "F" && o.status !== "M",
        );
        expect(verdict.period).toBe(published.at(-1)?.period);
        if (state === "unknown") expect(verdict.why).toBeDefined();
        if (state !== "fired" || !reference) return;
        const from = all.observations.find((o) => o.period === reference.period);
        expect(from?.value).toBe(reference.value);
        expect(["F", "S", "M"]).not.toContain(from?.status);
        expect(stepsBetween(reference.period, period)).toBeLessThanOrEqual(within + (one.daily ? 7 : 0));
        const moved = inPercent ? 100 * (value / reference.value - 1) : value - reference.value;
        expect(move).toBeCloseTo(moved, 8);
        expect(direction === "down" ? -move : direction === "up" ? move : Math.abs(move)).toBeGreaterThan(by);
        const crossed = all.observations.some(
          (o) =>
            o.status === "B" &&
            comparePeriods(o.period, reference.period) > 0 &&
            comparePeriods(o.period, period) <= 0,
        );
        expect(crossed).toBe(false);
      }),
    );
  });

  it("is judged alike whatever is forecast or missing after it, and a level fires on one side at most", () => {
    fc.assert(
      fc.property(any, fc.double({ min: -60, max: 510, noNaN: true }), (one, level) => {
        const all = made(one);
        const longer = made({
          ...one,
          cells: [...one.cells, [400, "F"], [null, "M"]],
        });
        for (const rule of [above(level), below(level), moves(one.by, one.within)]) {
          expect(judgeAlert(rule, longer)).toEqual(judgeAlert(rule, all));
        }
        const states = [above(level), below(level)].map((rule) => judgeAlert(rule, all).state);
        expect(states.filter((state) => state === "fired").length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
