import { read, utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { RawFile } from "../adapter";
import { folder } from "../retrieve";
import { parseIndices, parsePrices } from "./commodities";

const file = folder("tests/fixtures/sources/worldbank")("pink-sheet.xlsx");

/** The recorded workbook with one cell of a sheet written anew. */
function altered(sheetName: string, cell: string, content: string): RawFile {
  const book = utils.book_new();
  for (const name of ["Monthly Prices", "Monthly Indices"]) {
    const rows = rowsOf(name);
    if (name === sheetName) {
      const { r, c } = utils.decode_cell(cell);
      const row = rows[r];
      if (row !== undefined) row[c] = content;
    }
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return { path: "altered.xlsx", bytes: new Uint8Array(write(book, { type: "array", bookType: "xlsx" })) };
}

describe("commodity prices", () => {
  const readings = parsePrices([file]);
  const of = (commodity: string) => readings.find((one) => one.dimensions.commodity === commodity);

  it("reads sixteen prices, each in its own unit", () => {
    expect(readings).toHaveLength(16);
    expect(of("COAL_AUS")?.unitMeasure).toBe("USD_PER_T");
    expect(of("CRUDE_BRENT")?.unitMeasure).toBe("USD_PER_BBL");
    expect(of("NGAS_EUR")?.unitMeasure).toBe("USD_PER_MMBTU");
    expect(of("SUGAR_WLD")?.unitMeasure).toBe("USD_PER_KG");
    expect(of("GOLD")?.unitMeasure).toBe("USD_PER_OZT");
    expect(of("CRUDE_BRENT")?.values.at(-1)).toEqual({ period: "2026-05", value: 107.54, status: "A" });
  });

  it("starts a series where its first value stands", () => {
    expect(of("COAL_AUS")?.values.at(0)).toEqual({ period: "1970-01", value: 7.8, status: "A" });
    expect(of("COAL_SAFRICA")?.values.at(0)).toEqual({ period: "1984-01", value: 29.34, status: "A" });
  });

  it("keeps an ellipsis between values as published missing", () => {
    const values = of("SUNFLOWER_OIL")?.values;
    expect(values?.find(({ period }) => period === "2002-07")).toEqual({
      period: "2002-07",
      value: null,
      status: "M",
    });
    expect(values?.at(0)?.period).toBe("2002-02");
  });

  it("refuses another edition, a lost column, a changed unit and a word for a number", () => {
    const sheet = "Monthly Prices";
    expect(() => parsePrices([altered(sheet, "A4", "Updated on July 02, 2026")])).toThrow(
      /sheet "Monthly Prices": "Updated on June 02, 2026" is expected, not "Updated on July 02, 2026"/,
    );
    expect(() => parsePrices([altered(sheet, "F5", "Coal, Colombian")])).toThrow(
      /no column "Coal, Australian"/,
    );
    expect(() => parsePrices([altered(sheet, "F6", "($/st)")])).toThrow(
      /unit "\(\$\/st\)" of "Coal, Australian"/,
    );
    expect(() => parsePrices([altered(sheet, "C8", "about 2")])).toThrow(
      /row 8, column C: "about 2" is not a number/,
    );
    expect(() => parsePrices([{ path: "a.xlsx", bytes: new Uint8Array([1, 2, 3]) }])).toThrow(
      /no Excel workbook/,
    );
  });
});

describe("price indices", () => {
  it("finds the headings on their four rows", () => {
    const readings = parseIndices([file]);
    const first = readings.map(({ dimensions, values }) => [dimensions.commodity, values.at(0)?.value]);
    expect(first).toEqual([
      ["TOTAL", 7.64],
      ["ENERGY", 2.13],
      ["NONENERGY", 18.82],
      ["AGRICULTURE", 22.03],
      ["FOOD", 21.19],
      ["GRAINS", 23.58],
    ]);
  });

  it("does not take one heading for another", () => {
    expect(() => parseIndices([altered("Monthly Indices", "G8", "Foodstuffs")])).toThrow(/no column "Food"/);
  });
});

function rowsOf(name: string): (string | number | null)[][] {
  const sheet = read(file.bytes, { type: "array" }).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null });
}
