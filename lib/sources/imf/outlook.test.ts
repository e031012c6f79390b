import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "../build";
import { folder } from "../retrieve";
import { recipes as outlook, parseDollars, parseMacro } from "./outlook";
import { parseQuarters, recipes as quarterly } from "./quarterly";

const read = folder("tests/fixtures/sources/imf");
const file = (text: string) => ({ path: "t.txt", bytes: new TextEncoder().encode(text) });

function rowsOf(code: string) {
  const recipe = [...outlook, ...quarterly].find((one) => one.code === code);
  if (recipe === undefined) throw new Error(`no recipe ${code}`);
  return buildDataset(recipe, read).series[0]?.rows ?? [];
}

describe("the World Economic Outlook", () => {
  it.each([
    ["NGDPD", "2025", 302745769000],
    ["NGDP", "2025", 157741141500000],
    ["NGDP_RPCH", "2025", 6.485254],
    ["NGDP_D", "2025", 870.288185],
    ["LP", "2025", 20380366],
    ["PPPGDP", "2025", 923432902000],
  ])("%s of Kazakhstan in %s is %d, an estimate", (code, year, value) => {
    expect(rowsOf(code).find((row) => row[0] === year)).toEqual([year, value, "E", "2026-08-30"]);
  });

  it("tells outturn, estimate and projection apart", () => {
    expect(rowsOf("NGDPD").map((row) => row[2])).toEqual([..."AAA", ..."AA", "E", ..."FFFFFF"]);
    expect(rowsOf("NGDPD").at(-1)?.[0]).toBe("2031");
  });

  it("has no row where the edition has no value", () => {
    expect(rowsOf("NGDP_RPCH")[0]?.[0]).toBe("1993");
    expect(rowsOf("NGDP")[0]?.[0]).toBe("1992");
  });

  it("is refused where a line is short, a number is text or a day is none", () => {
    expect(() => parseMacro([file("2024 1 2 3 4\n")], 1)).toThrow(/line 1: a year and five values/);
    expect(() => parseMacro([file("2024 1 2 3 4 five\n")], 5)).toThrow(/line 1: "five" is not a number/);
    expect(() => parseMacro([file("2024 1 2 3 4 5\n2024 1 2 3 4 5\n")], 1)).toThrow(
      /line 2: 2024 of .* stands already/,
    );
    const dollars = (line: string) => () =>
      parseDollars([file(`# copy\ndate,value,transformation\n${line}`)]);
    expect(dollars("2024-12-31,5,level")).toThrow(/"2024-12-31" is not the first day of a year/);
    expect(dollars("2024-01-01,5,growth")).toThrow(/line 3: not a level/);
  });
});

describe("quarterly GDP of Russia", () => {
  it("dates each quarter by its first day", () => {
    const rows = rowsOf("QNEA");
    expect(rows[0]).toEqual(["2014-Q1", 28173674600000, "A", "2026-09-25"]);
    expect(rows.at(-1)?.[0]).toBe("2026-Q1");
    expect(() => parseQuarters([file("date,value\n2014-02-01,5\n")])).toThrow(
      /not the first day of a year or/,
    );
  });

  it("gives back any run of quarters", () => {
    const run = fc.array(fc.integer({ min: 1, max: 1e14 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(run, fc.integer({ min: 1990, max: 2020 }), (values, start) => {
        const day = (index: number) =>
          `${start + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, "0")}-01`;
        const lines = values.map((value, index) => `${day(index)},${value}`).reverse();
        const [reading] = parseQuarters([file(["date,value", ...lines].join("\n"))]);
        expect(reading?.values.map((one) => one.value)).toEqual(values);
        expect(reading?.values[0]?.period).toBe(`${start}-Q1`);
      }),
    );
  });
});
