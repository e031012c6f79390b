import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "./arithmetic";
import { change, compound, contribution, growth, minus100, rebase } from "./over-time";
import { seriesOf, text, values } from "./series.fixture";

const naming = { id: "made", name: text("made") };

describe("growth", () => {
  it("compares with the same calendar step, not with the neighbour in the list", () => {
    const gappy = seriesOf("g", [
      ["2019", 100],
      ["2020", 110],
      ["2022", 220],
      ["2023", 110],
    ]);
    expect(values(growth(naming, gappy, 1)).map(([p, v]) => [p, Math.round(v ?? 0)])).toEqual([
      ["2020", 10],
      ["2023", -50],
    ]);
  });

  it("counts twelve months back in monthly series and is missing beside a missing value", () => {
    const monthly = seriesOf(
      "m",
      [
        ["2021-03", 50],
        ["2021-04", null],
        ["2022-03", 60],
        ["2022-04", 70],
      ],
      {
        frequency: "M",
      },
    );
    const made = growth(naming, monthly, 12);
    expect(made.unit.measure).toBe("PT");
    expect(made.observations[0]?.value).toBeCloseTo(20, 10);
    expect(made.observations[1]).toMatchObject({ period: "2022-04", value: null, status: "M" });
  });

  it("refuses spans of unlike length", () => {
    const spans = seriesOf("s", [["2022-01/2022-05", 1]], { frequency: "I" });
    expect(() => growth(naming, spans, 1)).toThrow(/unlike spans/);
  });
});

describe("change", () => {
  it("of percentages is in points", () => {
    const p = seriesOf(
      "p",
      [
        ["2020", 10],
        ["2021", 12.5],
      ],
      { unit: { measure: "PT" } },
    );
    expect(change(naming, p, 1)).toMatchObject({ unit: { measure: "PP" }, observations: [{ value: 2.5 }] });
  });
});

describe("rebase", () => {
  it("makes the base 100 and keeps proportions", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1e12, noNaN: true }), { minLength: 2, maxLength: 20 }),
        (all) => {
          const series = seriesOf(
            "s",
            all.map((value, i) => [String(2000 + i), value]),
          );
          const made = rebase(naming, series, "2001");
          expect(made.observations[1]?.value).toBeCloseTo(100, 9);
          const back = (made.observations[0]?.value ?? 0) / 100;
          const exact = (all[0] ?? 0) / (all[1] ?? 1);
          expect(Math.abs(back / exact - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it("is missing throughout where the base has no value", () => {
    const made = rebase(
      naming,
      seriesOf("s", [
        ["2020", 1],
        ["2021", null],
      ]),
      "2019",
    );
    expect(made.observations).toEqual([
      { period: "2020", value: null, status: "M" },
      { period: "2021", value: null, status: "M" },
    ]);
    expect(made.unit).toEqual({ measure: "IX", base: "2019 = 100" });
    expect(rebase(naming, seriesOf("s", []), "2019").observations).toEqual([]);
  });
});

describe("minus100", () => {
  it("reads an index as per cent to the digits published", () => {
    const index = seriesOf(
      "i",
      [
        ["2024-08", 108.4],
        ["2024-09", null],
        ["2024-10", 99.99999999],
      ],
      { frequency: "M", unit: { measure: "IX" } },
    );
    expect(values(minus100(naming, index))).toEqual([
      ["2024-08", 8.4],
      ["2024-09", null],
      ["2024-10", 0],
    ]);
  });
});

describe("compound", () => {
  const yearly = seriesOf(
    "cpi",
    [
      ["2020-01", 10],
      ["2021-01", 20],
      ["2022-01", null],
      ["2022-02", 5],
      ["2023-01", 50],
    ],
    { frequency: "M", unit: { measure: "PT" } },
  );

  it("is exactly the change on the same month two years before, and never guesses a missing year", () => {
    const made = compound(naming, yearly, 12, 2);
    expect(
      made.observations.map((o) => [o.period, o.value === null ? null : Number(o.value.toFixed(9))]),
    ).toEqual([
      ["2021-01", 32],
      ["2022-01", null],
      ["2023-01", null],
    ]);
  });

  it("refuses what is no per cent change", () => {
    expect(() => compound(naming, seriesOf("a", [["2020", 1]]), 1, 2)).toThrow(/no per cent change/);
  });
});

describe("contribution", () => {
  const part = seriesOf("part", [
    ["2020", 10],
    ["2021", 30],
    ["2022", null],
  ]);
  const rest = seriesOf("rest", [
    ["2020", 90],
    ["2021", 90],
    ["2022", 80],
  ]);

  it("adds up to the growth of the whole", () => {
    const whole = sum(naming, [part, rest]);
    const points = [part, rest].map((one) => contribution(naming, one, whole, 1).observations[0]?.value);
    expect(points).toEqual([20, 0]);
    expect(growth(naming, whole, 1).observations[0]?.value).toBeCloseTo(20, 12);
    expect(contribution(naming, part, whole, 1).unit).toEqual({ measure: "PP" });
  });

  it("is missing where a value is, and has no period without an earlier one", () => {
    const whole = sum(naming, [part, rest]);
    expect(values(contribution(naming, part, whole, 1))).toEqual([
      ["2021", 20],
      ["2022", null],
    ]);
  });

  it("refuses another unit", () => {
    const tonnes = seriesOf("t", [["2020", 1]], { unit: { measure: "T" } });
    expect(() => contribution(naming, part, tonnes, 1)).toThrow(/another unit/);
  });
});
