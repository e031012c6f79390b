import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, ratio } from "./arithmetic";
import { chain, log, product } from "./logarithm";
import { change } from "./over-time";
import { seriesOf, text, values } from "./series.fixture";

const naming = { id: "made", name: text("made") };
const rate = (id: string, all: number[]) =>
  seriesOf(
    id,
    all.map((value, i) => [String(2000 + i), value]),
  );
const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

describe("log", () => {
  it("is 100 times the natural logarithm, missing where there is none", () => {
    const made = log(naming, rate("a", [Math.E, 1, 0, -3]));
    expect(values(made)).toEqual([
      ["2000", 100],
      ["2001", 0],
      ["2002", null],
      ["2003", null],
    ]);
    expect(made.unit).toEqual({ measure: "LP" });
  });

  it("makes the move of a product the sum of its factors’ moves, to the last digit that counts", () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, c, d) => {
        const [x, y] = [rate("x", [a, b]), rate("y", [c, d])];
        const whole = change(naming, log(naming, product(naming, x, y, "RATIO")), 1).observations[0]?.value;
        const parts = [x, y].map((one) => change(naming, log(naming, one), 1).observations[0]?.value ?? 0);
        const sum = (parts[0] ?? 0) + (parts[1] ?? 0);
        const size = Math.max(1, Math.abs(sum), ...parts.map(Math.abs), 100 * Math.log(1e24));
        expect(Math.abs((whole ?? 0) - sum) / size).toBeLessThan(1e-12);
      }),
    );
  });

  it("makes a quotient a difference", () => {
    const [x, y] = [rate("x", [3, 8]), rate("y", [7, 5])];
    const direct = log(naming, ratio(naming, x, y)).observations.map((o) => o.value ?? 0);
    const parts = difference(naming, log(naming, x), log(naming, y)).observations.map((o) => o.value ?? 1);
    for (const [index, value] of direct.entries()) expect(value).toBeCloseTo(parts[index] ?? Number.NaN, 12);
  });
});

describe("product", () => {
  it("covers periods of both, takes the unit named and the weaker status", () => {
    const dollars = seriesOf("d", [
      ["2020", 2, "P"],
      ["2021", null],
      ["2022", 5],
    ]);
    const price = seriesOf(
      "p",
      [
        ["2020", 70],
        ["2021", 71],
      ],
      { unit: { measure: "RUB_PER_USD" } },
    );
    const made = product(naming, dollars, price, "RUB");
    expect(made.unit).toEqual({ measure: "RUB" });
    expect(made.observations).toEqual([
      { period: "2020", value: 140, status: "P" },
      { period: "2021", value: null, status: "M" },
    ]);
  });

  it("refuses unlike frequencies", () => {
    const monthly = seriesOf("m", [["2020-01", 1]], { frequency: "M" });
    expect(() => product(naming, rate("a", [1]), monthly, "RUB")).toThrow(/m is M; aggregate first/);
  });
});

describe("chain", () => {
  const growth = (entries: [string, number | null, ("A" | "E")?][]) =>
    seriesOf("g", entries, { unit: { measure: "PT" } });

  it("gives back the growth that it was made of", () => {
    const rates = fc.array(fc.double({ min: -90, max: 900, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rates, (all) => {
        const made = chain(naming, growth(all.map((value, i) => [String(1980 + i), value])));
        expect(made.observations[0]).toEqual({ period: "1979", value: 0, status: "A" });
        const whole = all.reduce((level, value) => level * (1 + value / 100), 1);
        expect(made.observations.at(-1)?.value).toBeCloseTo(100 * Math.log(whole), 8);
      }),
    );
  });

  it("ends at a missing step or a hole: what lies beyond cannot be compared", () => {
    const periods = (entries: [string, number | null][]) =>
      chain(naming, growth(entries)).observations.map((o) => o.period);
    expect(
      periods([
        ["2000", null],
        ["2001", 1],
        ["2002", null],
        ["2003", 1],
      ]),
    ).toEqual(["2000", "2001"]);
    expect(
      periods([
        ["2001", 1],
        ["2003", 1],
      ]),
    ).toEqual(["2000", "2001"]);
    expect(periods([["2001", -100]])).toEqual(["2000"]);
  });

  it("is no firmer than any step on the way", () => {
    const made = chain(
      naming,
      growth([
        ["2001", 1],
        ["2002", 1, "E"],
        ["2003", 1],
      ]),
    );
    expect(made.observations.map((o) => o.status)).toEqual(["A", "A", "E", "E"]);
  });

  it("refuses what is no growth", () => {
    expect(() => chain(naming, rate("a", [1]))).toThrow(/no growth per period/);
  });
});
