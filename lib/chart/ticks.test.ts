import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../format";
import { type Axis, frequencyOf, locales, type Period, periodOf, position, shift } from "../model";
import { axisTextSize } from "./sizes";
import { bandAxis, thinTicks, timeAxis } from "./ticks";

const locale = fc.constantFrom(...locales);
const texts = (axis: Axis) => axis.ticks.map(({ text }) => text);

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
