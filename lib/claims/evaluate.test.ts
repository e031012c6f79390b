import { describe, expect, it } from "vitest";
import type { ClaimFormula } from "../model";
import { evaluate, inputsOf, type Surroundings } from "./evaluate";
import { lookupOf } from "./held.fixture";
import { printedFigure } from "./printed";

const day = "2024-01-01";
const lookup = lookupOf({
  "test/year": { editions: { [day]: { "2019": 2, "2020": 4, "2021": 9 } } },
  "test/hole": { editions: { [day]: { "2019": 2, "2020": null, "2021": 9 } } },
  "test/month": {
    editions: {
      [day]: Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`2021-${String(i + 1).padStart(2, "0")}`, i + 1]),
      ),
    },
    frequency: "M",
  },
  "test/day": {
    editions: { [day]: { "2022-03-10": 510, "2022-03-11": 509.8, "2022-03-14": 510.79 } },
    frequency: "D",
    unit: "KZT_PER_USD",
  },
  "test/span": { editions: { [day]: { "2022-01/2022-05": 1500 } }, frequency: "I", unit: "T" },
  "test/index": { editions: { [day]: { "2021": 114.5 } }, unit: "IX" },
  "test/percent": { editions: { [day]: { "2021": 26.1, "2020": 19.4 } }, unit: "PT" },
});
const around: Surroundings = {
  lookup,
  printed: new Map([["half", printedFigure({ value: "0.5" })]]),
};

function resultOf(formula: ClaimFormula, more: Partial<Surroundings> = {}): number {
  const outcome = evaluate(formula, { ...around, ...more });
  if ("missing" in outcome) throw new Error(JSON.stringify(outcome.missing));
  return outcome.node.value;
}
const missingOf = (formula: ClaimFormula) => {
  const outcome = evaluate(formula, around);
  return "missing" in outcome ? outcome.missing : [];
};
const value = (series: string, at: string): ClaimFormula => ({ op: "value", series, at });

describe("spans", () => {
  it("take every figure of the span, of years and of months within years", () => {
    expect(resultOf({ op: "mean", series: "test/year", from: "2019", to: "2021" })).toBe(5);
    expect(resultOf({ op: "sum", series: "test/month", from: "2021", to: "2021" })).toBe(78);
    expect(resultOf({ op: "sum", series: "test/month", from: "2021-02", to: "2021-03" })).toBe(5);
  });

  it("give no mean and no sum where a figure is missing, whether published so or absent", () => {
    const mean: ClaimFormula = { op: "mean", series: "test/hole", from: "2019", to: "2021" };
    expect(missingOf(mean)).toEqual([{ series: "test/hole", periods: ["2019", "2021"] }]);
    expect(missingOf({ op: "sum", series: "test/year", from: "2018", to: "2021" })).toHaveLength(1);
    expect(resultOf({ op: "max", series: "test/hole", from: "2018", to: "2021" })).toBe(9);
    expect(resultOf({ op: "min", series: "test/hole", from: "2018", to: "2021" })).toBe(2);
    expect(missingOf({ op: "max", series: "test/hole", from: "2000", to: "2010" })).toHaveLength(1);
  });

  it("speak of the claim's own periods", () => {
    const own: ClaimFormula = { op: "sum", series: "test/month", from: "claim", to: "claim" };
    expect(resultOf(own, { claim: "2021" })).toBe(78);
    expect(resultOf(value("test/year", "before"), { claim: "2021", before: "2020" })).toBe(4);
  });
});

describe("a figure of one period", () => {
  it("is that period's, and of an interval that interval's", () => {
    expect(resultOf(value("test/span", "2022-01/2022-05"))).toBe(1500);
    expect(missingOf(value("test/span", "2022-01/2022-04"))).toHaveLength(1);
    expect(missingOf(value("test/hole", "2020"))).toEqual([
      { series: "test/hole", periods: ["2020", "2020"] },
    ]);
  });

  it("of a day without a rate is missing, unless the last one is held", () => {
    expect(missingOf(value("test/day", "2022-03-12"))).toHaveLength(1);
    const outcome = evaluate({ op: "value", series: "test/day", at: "2022-03-12", hold: true }, around);
    expect(outcome).toMatchObject({ node: { value: 509.8, period: "2022-03-11" } });
    expect(missingOf({ op: "value", series: "test/day", at: "2022-03-31", hold: true })).toHaveLength(1);
    expect(missingOf({ op: "value", series: "test/day", at: "2022-03-01", hold: true })).toHaveLength(1);
  });
});

describe("operations", () => {
  const [a, b] = [value("test/year", "2021"), value("test/year", "2020")];
  it.each<[string, ClaimFormula, number, string | undefined]>([
    ["a sum", { op: "add", of: [a, b, b] }, 17, "USD"],
    ["a difference", { op: "subtract", of: [a, b] }, 5, "USD"],
    [
      "a difference of per cent",
      { op: "subtract", of: [value("test/percent", "2021"), value("test/percent", "2020")] },
      6.7,
      "PP",
    ],
    ["a ratio", { op: "divide", of: [a, b] }, 2.25, "RATIO"],
    ["a part of a whole", { op: "percentOf", of: [b, a] }, 44.4444, "PT"],
    ["a rise", { op: "percentChange", of: [a, b] }, 125, "PT"],
    ["a loss of value", { op: "percentLost", of: [a, b] }, 55.5556, "PT"],
    ["a size", { op: "size", of: [{ op: "subtract", of: [b, a] }] }, 5, "USD"],
    [
      "an index read as per cent",
      { op: "subtract", of: [value("test/index", "2021"), { op: "number", value: 100 }], unit: "PT" },
      14.5,
      "PT",
    ],
    ["a product with a number", { op: "multiply", of: [{ op: "number", value: 2 }, a] }, 18, "USD"],
  ])("%s", (_, formula, result, unit) => {
    const outcome = evaluate(formula, around);
    if ("missing" in outcome) throw new Error("missing");
    expect(outcome.node.value).toBeCloseTo(result, 3);
    expect(outcome.node.unit?.measure).toBe(unit);
    expect(outcome.node.parts).toHaveLength("of" in formula ? formula.of.length : 0);
  });

  it("refuse unlike units and results that are no number", () => {
    expect(() => resultOf({ op: "subtract", of: [a, value("test/index", "2021")] })).toThrow(
      /not USD and IX/,
    );
    expect(() => resultOf({ op: "divide", of: [a, { op: "number", value: 0 }] })).toThrow(/no finite number/);
  });

  it("carry the bounds that rounding leaves, and keep every figure that went in", () => {
    const outcome = evaluate({ op: "divide", of: [a, { op: "printed", claim: "half" }] }, around);
    if ("missing" in outcome) throw new Error("missing");
    expect(outcome.node.low).toBeCloseTo(9 / 0.55);
    expect(outcome.node.high).toBeCloseTo(9 / 0.45);
    expect(inputsOf(outcome.node)).toMatchObject([{ series: "test/year", period: "2021", value: 9 }]);
    expect(inputsOf(outcome.node)[0]?.origins[0]?.vintage).toBe(day);
  });

  it("name everything that is missing, not only the first", () => {
    const both: ClaimFormula = { op: "add", of: [value("test/none", "2021"), value("test/year", "1990")] };
    expect(missingOf(both)).toEqual([
      { series: "test/none" },
      { series: "test/year", periods: ["1990", "1990"] },
    ]);
  });
});
