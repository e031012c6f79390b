/** Russia's trade with its main partners: months, gaps and headings of the recorded workbook. */
import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { RawFile } from "./adapter";
import { parseMainPartners, recipes } from "./rosstat";

const recorded: RawFile = {
  path: "96stran.xlsx",
  bytes: readFileSync("tests/fixtures/sources/rosstat/96stran.xlsx"),
};
const readings = parseMainPartners(recorded);
const seriesOf = (partner: string, flow: string) =>
  readings.find(({ dimensions }) => dimensions.counterpartArea === partner && dimensions.tradeFlow === flow)
    ?.values ?? [];
const at = (partner: string, flow: string, period: string) =>
  seriesOf(partner, flow).find((one) => one.period === period);

const names = ["Китaй", "Турция", "Беларусь", "Казахстан", "Гермaния", "Узбекистан", "Азербайджан"];
type Cells = (string | number)[][];
const top = (unit: string): Cells => [["К содержанию"], [unit], ["", ...names]];

function workbook(rows: Cells, sheets = ["Экспорт", "Импорт"]): RawFile {
  const book = utils.book_new();
  for (const name of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return { path: "made.xlsx", bytes: write(book, { type: "buffer", bookType: "xlsx" }) };
}

describe("the workbook of Rosstat", () => {
  it("reads seven partners in both flows, headings with a Latin letter among them", () => {
    expect(readings).toHaveLength(14);
    expect(at("KAZ", "X", "2006-01")).toEqual({ period: "2006-01", value: 374.00699, status: "A" });
    expect(at("KAZ", "M", "2006-01")?.value).toBe(207.54642);
    expect(at("CHN", "X", "2006-01")?.value).toBe(1197.01099);
    expect(at("DEU", "M", "2006-01")?.value).toBe(799.63321);
  });

  it("drops the binary digits behind the fifteenth", () => {
    expect(at("BLR", "X", "2006-01")?.value).toBe(869.1134);
  });

  it("keeps the months that were never published as missing, and says why", () => {
    const missing = seriesOf("KAZ", "X").filter(({ value }) => value === null);
    expect(missing.map(({ period }) => period)).toEqual([
      "2010-07",
      "2010-08",
      "2010-09",
      "2010-10",
      "2010-11",
      "2010-12",
    ]);
    expect(missing.every(({ status, note }) => status === "M" && note === "customs-union")).toBe(true);
    expect(recipes[0]?.notes).toHaveProperty("customs-union");
    expect(at("BLR", "X", "2010-07")?.value).toBeGreaterThan(0);
  });

  it.each([
    [
      "another unit",
      [...top("тыс. долларов"), [2006], ["январь", 1, 1, 1, 1, 1, 1, 1]],
      /millions of US dollars/,
    ],
    ["a month before any year", [...top("млн"), ["январь", 1, 1, 1, 1, 1, 1, 1]], /row 4: a month stands/],
    ["a row of another kind", [...top("млн"), [2006], ["I квартал", 1]], /row 5: "I квартал" is neither/],
    [
      "a word for a figure",
      [...top("млн"), [2006], ["январь", 1, 1, 1, "нет", 1, 1, 1]],
      /row 5, column E: "нет" is not a number/,
    ],
    ["a partner that is gone", [["млн"], ["", "Китaй", "Турция"], [2006]], /row 2: no column "Казахстан"/],
  ])("refuses %s", (_, rows, message) => {
    expect(() => parseMainPartners(workbook(rows))).toThrow(message);
  });

  it("refuses a workbook without the two sheets", () => {
    expect(() => parseMainPartners(workbook(top("млн"), ["Экспорт"]))).toThrow(/Экспорт and Импорт/);
  });
});
