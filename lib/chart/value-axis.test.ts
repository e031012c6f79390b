import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseScale } from "../format";
import type { Axis, Unit } from "../model";
import { valueAxis } from "./ticks";

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
    [[-0.6, 2500], false, ["0", "500", "1,000", "1,500", "2,000", "2,500"]],
    [[-2500, 0.6], false, ["−2,500", "−2,000", "−1,500", "−1,000", "−500", "0"]],
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

  it("has equal steps where fewer than two of those lie inside", () => {
    const few = axisOf([8.2, 9.3], { measure: "RATIO" }, true);
    expect(few.kind).toBe("log");
    expect(texts(few).length).toBeGreaterThan(1);
    expect(texts(few)[0]).toMatch(/^\d\.\d$/);
  });

  it("holds all values above zero", () => {
    fc.assert(
      fc.property(positive, (values) => {
        const { kind, domain, ticks } = axisOf(values, { measure: "RATIO" }, true);
        expect(kind).toBe("log");
        expect(domain[0]).toBeGreaterThan(0);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        const steps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? Number.NaN));
        const even = steps.every((step) => Math.abs(step - (steps[0] ?? step)) <= 1e-9 * domain[1]);
        const round = ticks.every(({ at }) => /^[125]\.0+e/.test(at.toExponential(9)));
        expect(even || round).toBe(true);
      }),
    );
  });

  it("gives way to a linear one where a value is not above zero", () => {
    expect(axisOf([5, 0], { measure: "RATIO" }, true).kind).toBe("linear");
    expect(axisOf([5, -1], { measure: "RATIO" }, true).kind).toBe("linear");
  });
});
