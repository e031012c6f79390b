import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseScale, textWidth } from "../format";
import { type Axis, frequencyOf, locales, type Period, periodOf, position, shift, type Unit } from "../model";
import { axisTextSize } from "./sizes";
import { bandAxis, thinTicks, timeAxis, valueAxis } from "./ticks";

const locale = fc.constantFrom(...locales);
const unit = fc.constantFrom<Unit>({ measure: "USD" }, { measure: "PT" }, { measure: "KZT_PER_USD" });
/** Sizes from hundredths of a per cent to trillions of dollars, both signs. */
const value = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -2, max: 10 }))
  .map(([digits, power]) => digits * 10 ** power);
const values = fc.array(value, { minLength: 1, maxLength: 30 });

function axisOf(values: number[], unit: Unit, log: boolean, fromZero = false, length = 320): Axis {
  const scale = chooseScale(values, unit, "en");
  return valueAxis({ values, unit, scale, locale: "en", fromZero, log, length, spacing: 48 });
}

const texts = (axis: Axis) => axis.ticks.map(({ text }) => text);

describe("a value axis", () => {
  it.each<[number[], boolean, string[]]>([
    [[12, 97], true, ["0", "20", "40", "60", "80", "100"]],
    [[-3.1, 5.9], false, ["−4", "−2", "0", "2", "4", "6"]],
    [[0.2, 0.9], true, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]],
    [[0], true, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]],
  ])("of %j has round ticks", (values, fromZero, wanted) => {
    expect(texts(axisOf(values, { measure: "PT" }, false, fromZero))).toEqual(wanted);
  });

  it("tells large values in one scale", () => {
    expect(texts(axisOf([4e9, 28.1e9], { measure: "USD" }, false, true))).toEqual([
      "0",
      "5",
      "10",
      "15",
      "20",
      "25",
      "30",
    ]);
  });

  it("holds all values, and zero where it starts there", () => {
    fc.assert(
      fc.property(values, unit, fc.boolean(), (values, unit, fromZero) => {
        const { domain } = axisOf(values, unit, false, fromZero);
        expect(domain[0]).toBeLessThan(domain[1]);
        for (const one of fromZero ? [...values, 0] : values) {
          expect(one).toBeGreaterThanOrEqual(domain[0]);
          expect(one).toBeLessThanOrEqual(domain[1]);
        }
      }),
    );
  });

  it("has evenly spaced ticks of 1, 2 or 5 inside its domain, each with a text of its own", () => {
    fc.assert(
      fc.property(values, unit, fc.integer({ min: 100, max: 900 }), (values, unit, length) => {
        const axis = axisOf(values, unit, false, false, length);
        const ats = axis.ticks.map(({ at }) => at);
        expect(ats.length).toBeGreaterThan(1);
        expect(new Set(texts(axis)).size).toBe(ats.length);
        const step = (ats[1] ?? 0) - (ats[0] ?? 0);
        expect(["1", "2", "5"]).toContain(step.toExponential(6).charAt(0));
        expect(step.toExponential(6)).toMatch(/^\d\.0+e/);
        ats.forEach((at, index) => {
          expect(at).toBeGreaterThanOrEqual(axis.domain[0]);
          expect(at).toBeLessThanOrEqual(axis.domain[1]);
          if (index > 0) expect((at - (ats[index - 1] ?? 0)) / step).toBeCloseTo(1, 6);
        });
      }),
    );
  });
});

describe("a logarithmic axis", () => {
  const positive = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -2, max: 9 })).map(([a, b]) => a * 10 ** b),
    { minLength: 1, maxLength: 20 },
  );

  it("has 1, 2 and 5 of every power of ten, or the powers alone over a wide span", () => {
    expect(texts(axisOf([12, 900], { measure: "RATIO" }, true))).toEqual(["20", "50", "100", "200", "500"]);
    expect(texts(axisOf([0.5, 2e6], { measure: "RATIO" }, true))).toEqual([
      "1",
      "10",
      "100",
      "1,000",
      "10,000",
      "100,000",
      "1,000,000",
    ]);
  });

  it("holds all values above zero", () => {
    fc.assert(
      fc.property(positive, (values) => {
        const { kind, domain, ticks } = axisOf(values, { measure: "RATIO" }, true);
        expect(kind).toBe("log");
        expect(domain[0]).toBeGreaterThan(0);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        for (const { at } of ticks) expect(at.toExponential(9)).toMatch(/^[125]\.0+e/);
      }),
    );
  });

  it("gives way to a linear one where a value is not above zero", () => {
    expect(axisOf([5, 0], { measure: "RATIO" }, true).kind).toBe("linear");
    expect(axisOf([5, -1], { measure: "RATIO" }, true).kind).toBe("linear");
  });
});

/** Texts centred on their ticks, from left to right, with the pixels that they fill. */
function boxes(axis: Axis, length: number): { left: number; right: number }[] {
  const [low, high] = axis.domain;
  return axis.ticks.map(({ at, text }) => {
    const middle = ((at - low) / (high - low)) * length;
    const half = textWidth(text, axisTextSize) / 2;
    return { left: middle - half, right: middle + half };
  });
}

function expectApart(axis: Axis, length: number, edges: { left: number; right: number }): void {
  const all = boxes(axis, length);
  all.forEach((box, index) => {
    expect(box.left).toBeGreaterThanOrEqual(-edges.left);
    expect(box.right).toBeLessThanOrEqual(length + edges.right);
    const next = all[index + 1];
    if (next) expect(next.left - box.right).toBeGreaterThanOrEqual(8);
  });
}

const room = fc.record({
  length: fc.integer({ min: 60, max: 2300 }),
  edges: fc.record({ left: fc.integer({ min: 14, max: 80 }), right: fc.integer({ min: 12, max: 200 }) }),
});
const span = fc
  .constantFrom(["2025-12-31", 12_000], ["2026-09", 480], ["2026-Q3", 160], ["2031", 60])
  .chain(
    ([last, most]): fc.Arbitrary<[Period, Period]> =>
      fc
        .integer({ min: 0, max: most as number })
        .map((back) => [shift(last as Period, -back), last as Period]),
  );

describe("a time axis", () => {
  it.each<[Period, Period, string[]]>([
    ["2000", "2025", ["2000", "2005", "2010", "2015", "2020", "2025"]],
    ["2025-01", "2025-12", ["Jan 2025", "Apr 2025", "Jul 2025", "Oct 2025"]],
    ["2024", "2025", ["2024", "2025"]],
    ["2026-07", "2026-09", ["Jul 2026", "Aug 2026", "Sep 2026"]],
    ["2026-10-01", "2026-10-02", ["1 Oct", "2 Oct"]],
    ["2026-10-02", "2026-10-02", ["2 Oct"]],
    ["2026-09-02", "2026-10-02", ["6 Sep", "13 Sep", "20 Sep", "27 Sep"]],
  ])("from %s to %s has ticks where a calendar turns", (first, last, wanted) => {
    expect(texts(timeAxis(first, last, "en", 480, { left: 30, right: 30 }))).toEqual(wanted);
  });

  it("also spans series of unlike frequencies", () => {
    const axis = timeAxis("2005-11", "2026-10-02", "en", 480, { left: 30, right: 30 });
    expect(texts(axis)).toEqual(["2010", "2015", "2020", "2025"]);
  });

  it("never lets texts touch or leave the frame, whatever its width and span", () => {
    fc.assert(
      fc.property(span, room, locale, ([first, last], { length, edges }, locale) => {
        const axis = timeAxis(first, last, locale, length, edges);
        expect(axis.domain[0]).toBe(position(first));
        expect(axis.domain[1]).toBeGreaterThanOrEqual(position(last));
        expectApart(axis, length, edges);
        expect(new Set(texts(axis)).size).toBe(axis.ticks.length);
        const frequency = frequencyOf(first) as "A" | "Q" | "M" | "D";
        for (const { at } of axis.ticks) {
          const day = new Date(at).toISOString().slice(0, 10);
          expect(position(periodOf(day, frequency))).toBe(at);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps at least two ticks on a phone, for every button over a chart", () => {
    for (const [first, last] of [
      ["2026-09-02", "2026-10-02"],
      ["2026-07-02", "2026-10-02"],
      ["2025-10-02", "2026-10-02"],
      ["2021-10-04", "2026-10-02"],
      ["2005-11-28", "2026-10-02"],
      ["1994-01", "2026-09"],
      ["2018", "2025"],
    ] as const) {
      for (const locale of locales) {
        const { ticks } = timeAxis(first, last, locale, 290, { left: 40, right: 22 });
        expect([first, locale, ticks.length > 1]).toEqual([first, locale, true]);
      }
    }
  });
});

describe("an axis of bands", () => {
  it("never lets texts touch or leave the frame, whatever its width and number of periods", () => {
    fc.assert(
      fc.property(span, room, locale, ([first, last], { length, edges }, locale) => {
        const periods = [first];
        while (periods.length < 200 && (periods.at(-1) as Period) < last)
          periods.push(shift(periods.at(-1) as Period, 1));
        const axis = bandAxis(periods, locale, length, edges);
        expect(axis.domain).toEqual([-0.5, periods.length - 0.5]);
        expectApart(axis, length, edges);
      }),
    );
  });

  it("names years once where months are many", () => {
    const months = Array.from({ length: 36 }, (_, index) => shift("2023-01", index));
    const { ticks } = bandAxis(months, "en", 700, { left: 30, right: 12 });
    expect(ticks).toEqual([
      { at: 0, text: "2023" },
      { at: 12, text: "2024" },
      { at: 24, text: "2025" },
    ]);
  });
});

describe("thinTicks", () => {
  const ticks = Array.from({ length: 12 }, (_, at) => ({ at, text: "2025" }));

  it("keeps all where they fit and every second, third … where they do not", () => {
    expect(thinTicks(ticks, (at) => at * 60)).toEqual(ticks);
    expect(thinTicks(ticks, (at) => at * 25).map(({ at }) => at)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(thinTicks(ticks, (at) => at * 2).map(({ at }) => at)).toEqual([0]);
    expect(thinTicks([], (at) => at)).toEqual([]);
  });
});
