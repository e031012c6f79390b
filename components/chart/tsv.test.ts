import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tsvOf } from "./tsv";

const series = [
  {
    name: "Exports\tto Russia",
    unit: { measure: "USD" },
    observations: [
      { period: "2020", value: 1.5 },
      { period: "2021", value: null },
      { period: "2022", value: -2 },
    ],
  },
  {
    name: "Index",
    unit: { measure: "IX", base: "2010 = 100" },
    observations: [{ period: "2019", value: 0.25 }],
  },
];

describe("a copied table", () => {
  it("has a row a period, a column a series, and empty cells where there is no figure", () => {
    expect(tsvOf(series, "en")).toBe(
      [
        "TIME_PERIOD\tExports to Russia (USD)\tIndex (IX, 2010 = 100)",
        "2019\t\t0.25",
        "2020\t1.5\t",
        "2021\t\t",
        "2022\t-2\t",
      ].join("\n"),
    );
  });

  it("writes decimals as spreadsheets of the language read them", () => {
    expect(tsvOf(series, "ru")).toContain("0,25");
    expect(tsvOf(series, "zh")).toContain("0.25");
  });

  it("gives back every value exactly, whatever the names", () => {
    const observation = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.option(fc.double({ noNaN: true })));
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(observation, { selector: ([year]) => year }), (name, all) => {
        const observations = all.map(([year, value]) => ({ period: String(year), value }));
        const lines = tsvOf([{ name, unit: { measure: "USD" }, observations }], "en").split("\n");
        expect(lines).toHaveLength(all.length + 1);
        const read = new Map(lines.slice(1).map((line) => line.split("\t") as [string, string]));
        for (const { period, value } of observations) {
          expect(read.get(period)).toBe(value === null ? "" : String(value));
        }
      }),
    );
  });
});
