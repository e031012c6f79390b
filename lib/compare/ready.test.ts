import { describe, expect, it } from "vitest";
import { readComparison, type Series } from "../model";
import { laidComparison } from "./charts";
import { comparisonFigures } from "./figures";
import { faultText, queryFault, readyComparison, ruleTexts } from "./ready";
import { type Shelf, shelfOf } from "./shelf";

const text = (name: string) => ({ en: name, zh: name, ru: name, kk: name });

function months(id: string, values: (number | null)[], more: Partial<Series> = {}): Series {
  return {
    id,
    name: text(id),
    frequency: "M",
    unit: { measure: "USD" },
    observations: values.map((value, index) => ({
      period: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
      value,
      status: value === null ? "M" : "A",
    })),
    provenance: [],
    formula: { op: "input", name: text(id) },
    ...more,
  };
}

const year = Array.from({ length: 12 }, (_, index) => index + 1);
const held = [
  months("exports", [...year, ...year]),
  months("holed", [1, null, ...year.slice(2)]),
  months("rate", year, { unit: { measure: "PT" } }),
  months("yearly", [], { frequency: "A", observations: [{ period: "2020", value: 5, status: "A" }] }),
];

const shelf: Shelf = shelfOf(held.map((series) => ({ ...series, home: text("tests") })));
const ready = (query: string) =>
  readyComparison(readComparison(new URLSearchParams(query)).comparison, shelf);
const values = (query: string) => ready(query).compared.map(({ series }) => series.observations);

describe("what is wrong with an address", () => {
  it("is said without an English phrase to readers of other languages", () => {
    const many = Array.from({ length: 9 }, (_, index) => `s=a${index}`).join("&");
    const query = `${many}&s=x~sum&from=x&lag=900&shocks=1&asOf=x&scale=log&scale=log`;
    const { faults } = readComparison(new URLSearchParams(query));
    expect(faults.length).toBeGreaterThanOrEqual(6);
    for (const fault of faults) {
      for (const locale of ["zh", "ru", "kk"] as const) {
        const said = faultText(queryFault(fault), locale);
        expect(said).not.toMatch(/such as|number|value|series of|at most|one of/);
      }
    }
  });
});

describe("a comparison of series that no disk holds", () => {
  it("brings unequal frequencies to the lowest; a sum without a part is missing", () => {
    const { compared } = ready("s=exports&s=holed&s=yearly");
    expect(ruleTexts(compared, "en")).toEqual([
      expect.stringMatching(/^Brought to annual .*exports and holed/),
    ]);
    const [exports, holed] = values("s=exports&s=holed&s=yearly");
    expect(exports?.map(({ value }) => value)).toEqual([78, 78]);
    expect(holed?.[0]).toMatchObject({ period: "2020", value: null });
  });

  it("puts each unit in a panel of its own, and each series in small multiples", () => {
    expect(laidComparison(ready("s=exports&s=holed&s=rate"), "en").panels).toHaveLength(2);
    expect(laidComparison(ready("s=exports&s=holed&s=rate&view=panels"), "en").panels).toHaveLength(3);
  });

  it("leaves out a step that does not fit, and says which", () => {
    const { compared, faults } = ready("s=rate~perhead~index&s=exports~perhead");
    expect(compared.map(({ chosen }) => chosen)).toEqual([{ id: "rate", move: "index" }, { id: "exports" }]);
    expect(faults.map(({ key }) => key)).toEqual(["compare.fault.population", "compare.fault.population"]);
  });

  it("takes as base the first period that all indices share", () => {
    const [a, b] = values("s=exports~index&s=holed~mean:2~index");
    expect(b?.[0]).toMatchObject({ period: "2020-04", value: 100 });
    expect(a?.find(({ period }) => period === "2020-04")?.value).toBe(100);
  });

  it("draws figures without asking anything but the shelf", () => {
    const comparison = ready("s=exports&s=rate");
    const figures = comparisonFigures(laidComparison(comparison, "en"), comparison.comparison, "en", shelf);
    const spans = figures.map((figure) => figure?.wide.x.domain);
    expect(spans[0]).toEqual(spans[1]);
  });

  it("names what the shelf does not hold", () => {
    expect(ready("s=nothing").faults).toMatchObject([
      { key: "compare.fault.unknown", values: { id: "nothing" } },
    ]);
  });
});
