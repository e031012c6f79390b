import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawFile } from "../adapter";
import { long, newestFirst, sheet, wide } from "./tables";

const file = (text: string): RawFile => ({ path: "table.csv", bytes: new TextEncoder().encode(text) });
const columns = { area: "Country Code", year: "Year", value: "Value" };

function workbook(rows: unknown[][], name = "hcpi_a"): RawFile {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return { path: "table.xlsx", bytes: write(book, { type: "buffer", bookType: "xlsx" }) };
}

describe("a misshapen table is refused with its place", () => {
  it.each([
    ["a column is missing", "Country Code,Year\nKAZ,2020\n", /table.csv: no column "Value"/],
    [
      "text stands for a number",
      "Country Code,Year,Value\nKAZ,2020,n/a\n",
      /table.csv, line 2, column "Value": "n\/a" is not a number/,
    ],
    [
      "a year is none",
      "Country Code,Year,Value\nKAZ,2020-21,5\n",
      /table.csv, line 2: "2020-21" is not a year/,
    ],
    [
      "a year comes twice",
      "Country Code,Year,Value\nKAZ,2020,5\nRUS,2020,5\nKAZ,2020,6\n",
      /table.csv, line 4: 2020 of referenceArea=KAZ stands already in table.csv, line 2/,
    ],
    ["no economy is known", "Country Code,Year,Value\nABW,2020,5\n", /table.csv: no value for any economy/],
  ])("long: %s", (_, text, message) => {
    expect(() => long(file(text), columns)).toThrow(message);
  });

  it.each([
    ["a column is missing", "Country Code,2020\nKAZ,5\n", /no column "Indicator Code"/],
    [
      "it is another indicator",
      "Country Code,Indicator Code,2020\nKAZ,SP.POP.TOTL,5\n",
      /line 2: the indicator is SP.POP.TOTL, not FP.CPI.TOTL.ZG/,
    ],
    [
      "text stands for a number",
      "Country Code,Indicator Code,2020\nKAZ,FP.CPI.TOTL.ZG,5 %\n",
      /line 2, column "2020": "5 %" is not a number/,
    ],
    [
      "an economy comes twice",
      "Country Code,Indicator Code,2020\nKAZ,FP.CPI.TOTL.ZG,5\nKAZ,FP.CPI.TOTL.ZG,5\n",
      /line 3: 2020 of referenceArea=KAZ stands already/,
    ],
  ])("wide: %s", (_, text, message) => {
    expect(() => wide(file(text), "FP.CPI.TOTL.ZG", 0)).toThrow(message);
  });

  it("sheet: no such sheet, another first column, text for a number, no workbook at all", () => {
    const good = [
      ["Country Code", "Country", "2020"],
      ["KAZ", "Kazakhstan", 6.7],
    ];
    expect(() => sheet(workbook(good, "other"), "hcpi_a")).toThrow(/there is no sheet "hcpi_a"/);
    expect(() => sheet(workbook([["Country", "2020"]]), "hcpi_a")).toThrow(
      /is "Country", not "Country Code"/,
    );
    const bad = [good[0] ?? [], ["KAZ", "Kazakhstan", "about 7"]];
    expect(() => sheet(workbook(bad), "hcpi_a")).toThrow(/row 2, column C: "about 7" is not a number/);
    expect(() => sheet(file("Country Code,2020\nKAZ,5\n"), "hcpi_a")).toThrow(/is no Excel workbook/);
  });

  it("newest first: too few years, text for a number", () => {
    expect(() => newestFirst(file("KAZ 3 2\n"), 2022, 2020)).toThrow(/line 1: 2 values; 2020 to 2022 are 3/);
    expect(() => newestFirst(file("# remark\nKAZ 3 - 1\n"), 2022, 2020)).toThrow(/line 2, 2021: "-" is not/);
  });
});

describe("whatever the values and the order of lines", () => {
  const areas = ["KAZ", "RUS", "WLD"] as const;
  const key = fc.tuple(fc.constantFrom(...areas), fc.integer({ min: 1960, max: 2030 }));
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  const table = fc.uniqueArray(fc.tuple(key, value), { minLength: 1, selector: ([id]) => id.join() });

  const pairs = (readings: ReturnType<typeof long>) =>
    readings
      .flatMap(({ dimensions, values }) =>
        values.map((one) => `${dimensions.referenceArea} ${one.period} ${one.value}`),
      )
      .sort();
  const expected = (cells: [[string, number], number][]) =>
    cells.map(([[area, year], one]) => `${area} ${year} ${one}`).sort();

  it("a long table gives back exactly its cells, years in order", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const lines = cells.map(([[area, year], one]) => `${area},${year},${one}`);
        const readings = long(file(["Country Code,Year,Value", ...lines].join("\n")), columns);
        expect(pairs(readings)).toEqual(expected(cells));
        for (const { values } of readings) {
          const years = values.map((one) => one.period);
          expect(years).toEqual([...years].sort());
        }
      }),
    );
  });

  it("a wide table gives back exactly its cells", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const years = [...new Set(cells.map(([[, year]]) => year))];
        const found = new Map(cells.map(([id, one]) => [id.join(), one]));
        const lines = [...new Set(cells.map(([[area]]) => area))].map((area) =>
          [area, "SP.POP.TOTL", ...years.map((year) => found.get(`${area},${year}`) ?? "")].join(","),
        );
        const text = [["Country Code", "Indicator Code", ...years].join(","), ...lines].join("\n");
        expect(pairs(wide(file(text), "SP.POP.TOTL", 0))).toEqual(expected(cells));
      }),
    );
  });
});
