/** Trade by partner: the recorded workbooks and transcript read right, and misshapen ones are refused by place. */
import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawFile, Reading } from "../adapter";
import { isPartner, partnerCode } from "./partner-codes";
import { parsePartnerTranscript } from "./partner-transcript";
import { parsePartnerWorkbook } from "./partner-workbook";
import { recipes } from "./partners";

const recorded = (name: string): RawFile => ({
  path: name,
  bytes: readFileSync(`tests/fixtures/sources/bns/${name}`),
});
const typed = (text: string): RawFile => ({ path: "typed.txt", bytes: new TextEncoder().encode(text) });

function valuesOf(readings: Reading[], partner: string, flow: string): Record<string, number | null> {
  const found = readings.find(
    ({ dimensions }) => dimensions.counterpartArea === partner && dimensions.tradeFlow === flow,
  );
  return Object.fromEntries((found?.values ?? []).map(({ period, value }) => [period, value]));
}

type Cells = (string | number | null)[][];
const title = ["за январь-декабрь 2019 года"];
const unit = [null, null, null, null, "тыс. долларов США"];
const headings = ["Наименование", "Товарооборот", null, "Экспорт", null, "Импорт", null];
const second = [null, "Всего", "%", "Всего", "%", "Всего", "%"];

function workbook(rows: Cells): RawFile {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "12_2019");
  return { path: "made.xls", bytes: write(book, { type: "buffer", bookType: "biff8" }) };
}

describe("the annual workbook", () => {
  it("reads both years of the edition of 2023, past its cover and explanations", () => {
    const readings = parsePartnerWorkbook(recorded("partners-2023.xls"));
    expect(valuesOf(readings, "RUS", "X")).toEqual({ "2022": 9091390.9169, "2023": 10207415.70534 });
    expect(valuesOf(readings, "RUS", "M")).toEqual({ "2022": 17880630.52827, "2023": 16847033.9314 });
    expect(valuesOf(readings, "WLD", "M")).toEqual({ "2022": 50934360.72379, "2023": 60412283.33494 });
  });

  it.each(["2019", "2020", "2021", "2022"])("reads the edition of %s and the year before", (year) => {
    const readings = parsePartnerWorkbook(recorded(`partners-${year}.xls`));
    const years = [String(Number(year) - 1), year];
    for (const partner of ["WLD", "CIS", "EAEU", "CIS_NON_EAEU", "EUROPE", "EU", "EUROPE_NON_EU", "ASIA"]) {
      expect(Object.keys(valuesOf(readings, partner, "X")), partner).toEqual(years);
      expect(Object.keys(valuesOf(readings, partner, "M")), partner).toEqual(years);
    }
  });

  it("keeps the printed digits and leaves out what is blank", () => {
    const readings = parsePartnerWorkbook(recorded("partners-2019.xls"));
    expect(valuesOf(readings, "WLD", "X")["2018"]).toBe(61111221.4);
    expect(valuesOf(readings, "ATF", "X")).toEqual({});
    expect(valuesOf(readings, "ATF", "M")["2018"]).toBeGreaterThan(0);
  });

  it("adds up: the Union's members make its printed sum", () => {
    const readings = parsePartnerWorkbook(recorded("partners-2023.xls"));
    for (const flow of ["X", "M"]) {
      const members = ["ARM", "BLR", "KGZ", "RUS"].map((one) => valuesOf(readings, one, flow)["2023"] ?? 0);
      const sum = members.reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(valuesOf(readings, "EAEU", flow)["2023"] ?? Number.NaN, 3);
    }
  });

  it("names file, sheet and row of a partner that the table does not know", () => {
    const made = workbook([
      title,
      unit,
      headings,
      second,
      ["Россия", 3, 1, 1, 1, 2, 1],
      ["Атлантида", 1, 0, 1],
    ]);
    expect(() => parsePartnerWorkbook(made)).toThrow(
      /made\.xls, sheet "12_2019", row 6: "Атлантида" is no partner/,
    );
  });

  it.each([
    [
      "a turnover that is not the sum",
      [["Россия", 4, 1, 1, 1, 2, 1]],
      /row 5: exports and imports of Россия/,
    ],
    [
      "the same partner twice",
      [
        ["Россия", 3, 1, 1, 1, 2, 1],
        ["россия ", 3, 1, 1, 1, 2, 1],
      ],
      /row 6: 2019 of .*RUS/,
    ],
    ["a figure without a partner", [[null, 3, 1, 1, 1, 2, 1]], /row 5: "" is no partner/],
    ["a word among the figures", [["Россия", "много", 1, 1, 1, 2, 1]], /row 5, column B: "много"/],
  ])("refuses %s", (_, rows, message) => {
    expect(() => parsePartnerWorkbook(workbook([title, unit, headings, second, ...rows]))).toThrow(message);
  });

  it("refuses a part of a year, another unit, a sheet without a year and a file that is no workbook", () => {
    const row = ["Россия", 3, 1, 1, 1, 2, 1];
    const made = (top: Cells) => () => parsePartnerWorkbook(workbook([...top, headings, second, row]));
    expect(made([["за январь-июнь 2019 года"], unit])).toThrow(/a part of 2019/);
    expect(made([title, ["млн долларов США"]])).toThrow(/тыс\. долларов США/);
    expect(made([["за год"], unit])).toThrow(/names no year/);
    expect(() => parsePartnerWorkbook(workbook([title, unit]))).toThrow(/no sheet has the columns/);
    expect(() => parsePartnerWorkbook(typed("Товарооборот;Экспорт;Импорт"))).toThrow(/is no Excel workbook/);
  });
});

describe("the transcript", () => {
  it("gives one year at a time, to the last digit", () => {
    const file = recorded("partners-2024-2025.txt");
    expect(valuesOf(parsePartnerTranscript(file, "2024"), "RUS", "X")).toEqual({ "2024": 9551856.18063 });
    expect(valuesOf(parsePartnerTranscript(file, "2025"), "RUS", "M")).toEqual({ "2025": 19539141.60582 });
  });

  it("reads whatever partners stand in it, however the lines are broken", () => {
    const figures = fc.dictionary(
      fc.constantFrom("ARM", "BLR", "CHN", "RUS", "UZB"),
      fc.integer({ min: 1, max: 1e12 }).map((units) => units / 1e5),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(figures, fc.constantFrom(" ", "  ", "\n", "\r\n", "\n# remark\n"), (exported, gap) => {
        const pairs = Object.entries(exported).map(([code, value]) => `${code} ${value}`);
        const readings = parsePartnerTranscript(typed(`# head\n[export 2024]\n${pairs.join(gap)}\n`), "2024");
        const read = readings.map(({ dimensions, values }) => [dimensions.counterpartArea, values[0]?.value]);
        expect(Object.fromEntries(read)).toEqual({ ...exported });
      }),
    );
  });

  it("never takes a broken line for figures", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }), (text) => {
        fc.pre(!/^\s*(#.*)?$/.test(text) && !/^\s*\[/.test(text));
        fc.pre(!/^\s*([A-Z]{3}\s+[+-]?[\d.]+([eE][+-]?\d+)?\s*)+$/.test(text));
        expect(() => parsePartnerTranscript(typed(`[export 2024]\nRUS 1\n${text}`), "2024")).toThrow(
          /typed\.txt, line 3/,
        );
      }),
    );
  });

  it.each([
    ["RUS 1", /line 1: figures stand before any section/],
    ["[exports 2024]\nRUS 1", /line 1: .*opens no section/],
    ["[export 2024]\nRUS", /line 2: a partner or its figure is missing/],
    ["[export 2024]\nWLD 1", /line 2: "WLD" is no partner/],
    ["[export 2024]\nRUS 1,5", /line 2, RUS: "1,5" is not a number/],
    ["[export 2024]\nRUS 1 RUS 2", /line 2: 2024 of .*RUS/],
    ["[export 2025]\nRUS 1", /no section states 2024/],
  ])("refuses %j", (text, message) => {
    expect(() => parsePartnerTranscript(typed(text), "2024")).toThrow(message);
  });
});

describe("the table of names", () => {
  it("knows a name in whatever capitals, and a sum from a partner", () => {
    expect(partnerCode(" Страны  ЕАЭС ")).toBe("EAEU");
    expect(partnerCode("Гуам (Сша)")).toBe("GUM");
    expect(partnerCode("Корея, народно-Демократическая Республика")).toBe("PRK");
    expect(partnerCode("Швейцария")).toBe("CHE");
    expect(partnerCode("Швеция")).toBe("SWE");
    expect(partnerCode("Пруссия")).toBeUndefined();
    expect(["RUS", "CHN", "TKL"].every(isPartner)).toBe(true);
    expect(["WLD", "CIS", "EU", "ASIA", "XXX"].some(isPartner)).toBe(false);
  });
});

describe("the editions", () => {
  it("become known one after the other, each once", () => {
    const vintages = recipes.flatMap(({ editions }) => editions.map(({ vintage }) => vintage));
    expect(vintages).toEqual([...new Set(vintages)].sort());
    expect(vintages).toHaveLength(7);
  });
});
