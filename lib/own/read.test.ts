import { describe, expect, it, vi } from "vitest";
import { readBytes, readText } from "./read";
import { type Answers, rowLimit } from "./reading";

// The largest table takes its time on a machine that has others to serve.
vi.setConfig({ testTimeout: 60_000 });

const utf8 = (text: string) => new TextEncoder().encode(text);
const observed = (text: string, answers?: Answers) =>
  readText(text, answers).series.map((one) => one.observations);
const only = (text: string, answers?: Answers) => observed(text, answers)[0];
const reasons = (text: string) => readText(text).faults.map(({ line, reason }) => [line, reason]);
const notes = (text: string) => readText(text).notes.map(({ reason }) => reason);

/** A file in a one-byte Cyrillic encoding. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
}

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? "\uFEFF" : ""), ...text].forEach((letter, i) => {
    view.setUint16(i * 2, letter.charCodeAt(0), !big);
  });
  return bytes;
}

describe("bytes", () => {
  const text = "месяц;цена\n2024-01;1,5\n2024-02;2,5\n";
  const expected = {
    name: "цена",
    observations: [
      ["2024-01", 1.5],
      ["2024-02", 2.5],
    ],
  };

  it.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", utf8(`\uFEFF${text}`)],
    ["UTF-16, little end first", utf16(text, false, true)],
    ["UTF-16, big end first", utf16(text, true, true)],
    ["UTF-16 without a mark", utf16(text, false, false)],
    ["windows-1251", windows1251(text)],
  ])("reads %s", async (_, bytes) => {
    const { series, faults } = await readBytes(bytes);
    expect(series).toMatchObject([expected]);
    expect(faults).toEqual([]);
  });

  it("says that an encoding is supposed, and takes the reader's word instead", async () => {
    const bytes = windows1251(text);
    expect((await readBytes(bytes)).notes).toContainEqual({
      reason: "encoding",
      values: { encoding: "windows-1251" },
    });
    expect((await readBytes(utf8(text))).notes).toEqual([]);
    const chinese = Uint8Array.from([0xc4, 0xea, 0xb7, 0xdd, ...utf8(",gdp\n2019,1\n2020,2\n")]);
    expect((await readBytes(chinese)).notes).toContainEqual({
      reason: "encoding",
      values: { encoding: "gb18030" },
    });
    expect((await readBytes(chinese, { encoding: "windows-1251" })).series[0]?.observations).toHaveLength(2);
  });

  it.each([
    ["nothing", "", "empty"],
    ["blanks", " \n\n", "empty"],
    ["a PDF", "%PDF-1.7\n", "pdf"],
    ["a page", "<!DOCTYPE html><html>", "markup"],
    ["JSON", '{"a": [1]}', "json"],
    ["zeros", "a\0b\u0001\0c", "binary"],
    ["a false workbook", "PK\u0003\u0004 nothing behind", "workbook"],
    ["a sentence", "no table here", "oneColumn"],
    ["words", "a,b\nc,d\n", "noDates"],
    ["dates alone", "date,word\n2024-01,x\n2024-02,y\n", "noNumbers"],
    ["a quotation mark never closed", 'date,x\n2024-01,"1\n2024-02,2\n', "quotes"],
  ])("refuses %s", async (_, text, refusal) => {
    expect((await readBytes(utf8(text))).refusal).toBe(refusal);
  });

  it("refuses what is too large before it reads", async () => {
    expect((await readBytes(new Uint8Array(64 * 1024 * 1024 + 1))).refusal).toBe("tooLarge");
  });

  it("reads the first sheet of a workbook that holds a table, with its dates", async () => {
    const { utils, write } = await import("@e965/xlsx");
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), "empty");
    const rows = [
      ["date", "rate"],
      [new Date(Date.UTC(2024, 2, 16)), 447.123],
      [new Date(Date.UTC(2024, 2, 17)), 448],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), "Rates");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const { series, notes: told } = await readBytes(bytes);
    expect(series[0]?.observations).toEqual([
      ["2024-03-16", 447.123],
      ["2024-03-17", 448],
    ]);
    expect(told).toContainEqual({ reason: "sheet", values: { sheet: "Rates", others: 0 } });
  });
});

describe("dates", () => {
  it.each([
    ["2024 2025", "A"],
    ["2024-Q1 2024-Q2", "Q"],
    ["Q1 2024|Q2 2024", "Q"],
    ["1Q2024 2Q2024", "Q"],
    ["I квартал 2024|II квартал 2024 г.", "Q"],
    ["2024 ж. 1-тоқсан|2024 ж. 2-тоқсан", "Q"],
    ["2024年第1季度 2024年二季度", "Q"],
    ["2024-03 2024-04", "M"],
    ["03.2024 04.2024", "M"],
    ["2024M03 2024M04", "M"],
    ["202403 202404", "M"],
    ["March 2024|Apr 2024", "M"],
    ["март 2024|апреля 2024 г.", "M"],
    ["2024 жылғы наурыз|2024 ж. сәуірде", "M"],
    ["2024年3月 2024年4月", "M"],
    ["2024-03-16 2024-03-17", "D"],
    ["2024/03/16 2024/3/17", "D"],
    ["16.03.2024 17.03.2024", "D"],
    ["16/03/2024 17/03/2024", "D"],
    ["03/16/2024 03/17/2024", "D"],
    ["16 марта 2024 г.|17 мар. 2024", "D"],
    ["March 16, 2024|17 March 2024", "D"],
    ["16 наурыз 2024|17 наурыз 2024", "D"],
    ["2024年3月16日 2024年3月17日", "D"],
    ["20240316 20240317", "D"],
    ["45367 45368", "D"],
    ["2024-03-16T00:00:00Z 2024-03-17T00:00:00Z", "D"],
    ["2024-03-16 00:00|2024-03-17 10:30", "D"],
  ])("reads %s", (pair, frequency) => {
    const [first, second] = pair.split(pair.includes("|") ? "|" : " ");
    const { series, faults } = readText(`when\tx\n${first}\t1\n${second}\t2\n`);
    const expected = {
      A: ["2024", "2025"],
      Q: ["2024-Q1", "2024-Q2"],
      M: ["2024-03", "2024-04"],
      D: ["2024-03-16", "2024-03-17"],
    }[frequency];
    expect(series[0]?.observations.map(([period]) => period)).toEqual(expected);
    expect(series[0]?.frequency).toBe(frequency);
    expect(faults).toEqual([]);
  });

  it("decides the order of day and month by the whole column, and says so", () => {
    expect(only("d;x\n03/04/2024;1\n16/04/2024;2\n")?.[0]?.[0]).toBe("2024-04-03");
    expect(only("d;x\n03/04/2024;1\n04/16/2024;2\n")?.[0]?.[0]).toBe("2024-03-04");
    expect(notes("d;x\n03/04/2024;1\n04/16/2024;2\n")).toContain("monthFirst");
    expect(reasons("d;x\n16/04/2024;1\n17/04/2024;2\n04/18/2024;3\n")).toEqual([[4, "otherOrder"]]);
  });

  it("asks where every day may be a month, and reads by the answer", () => {
    const text = "d;x\n03/03/2024;1\n03/04/2024;2\n05/04/2024;3\n";
    const { series, questions, refusal } = readText(text);
    expect(refusal).toBeUndefined();
    expect(series).toEqual([]);
    expect(questions).toEqual([
      { about: "dateOrder", text: "03/04/2024", line: 3, readings: { dmy: "2024-04-03", mdy: "2024-03-04" } },
    ]);
    expect(only(text, { dateOrder: "dmy" })?.map(([day]) => day)).toEqual([
      "2024-03-03",
      "2024-04-03",
      "2024-04-05",
    ]);
    expect(only(text, { dateOrder: "mdy" })?.map(([day]) => day)).toEqual([
      "2024-03-03",
      "2024-03-04",
      "2024-05-04",
    ]);
  });

  it("counts Excel's days from 1900 and says so", () => {
    const text = "date,x\n45000,1\n45001,2\n";
    expect(only(text)?.[0]?.[0]).toBe("2023-03-15");
    expect(readText(text).notes).toContainEqual({
      reason: "serialDates",
      values: { text: "45000", day: "2023-03-15", line: 2 },
    });
  });

  it("takes first or last days for their months, quarters, years, and leaves them days where the reader says so", () => {
    const text = "DATE,GDP\n2023-01-01,1\n2023-04-01,2\n2023-07-01,3\n";
    expect(only(text)?.map(([period]) => period)).toEqual(["2023-Q1", "2023-Q2", "2023-Q3"]);
    expect(notes(text)).toContain("firstDays");
    expect(only(text, { asDays: true })?.[1]?.[0]).toBe("2023-04-01");
    expect(only("d,x\n31.01.2023,1\n28.02.2023,2\n31.03.2023,3\n")?.[1]?.[0]).toBe("2023-02");
    expect(only("d,x\n2021-12-31,1\n2022-12-31,2\n2023-12-31,3\n")?.[1]?.[0]).toBe("2022");
    expect(only("d,x\n2023-03-31,1\n2023-06-30,2\n2023-09-30,3\n")?.[1]?.[0]).toBe("2023-Q2");
    expect(only("d,x\n2023-02-01,1\n2023-05-01,2\n2023-08-01,3\n")?.[1]?.[0]).toBe("2023-05");
  });

  it("names what is no date by its line", () => {
    const text = "d;x\n2024-01;1\nSource: own;2\n;3\n2024-13;4\n2024;5\n2024-02;6\n16.03.24;7\n2024-03;8\n";
    expect(reasons(text)).toEqual([
      [3, "notDate"],
      [4, "noDate"],
      [5, "noSuchDay"],
      [6, "otherFrequency"],
      [8, "shortYear"],
    ]);
    expect(only(text)).toEqual([
      ["2024-01", 1],
      ["2024-02", 6],
      ["2024-03", 8],
    ]);
  });
});

describe("figures", () => {
  const column = (...cells: string[]) =>
    `d;x\n${cells.map((cell, i) => `${2000 + i};${cell.includes(";") ? `"${cell}"` : cell}`).join("\n")}\n`;
  const values = (...cells: string[]) => only(column(...cells))?.map(([, value]) => value);

  it.each([
    [
      ["1.5", "1,234.5", "1,234"],
      [1.5, 1234.5, 1234],
    ],
    [
      ["1,5", "1.234,5", "1.234"],
      [1.5, 1234.5, 1234],
    ],
    [
      ["1 234,5", "1\u00a0234", "1\u202f234\u202f567"],
      [1234.5, 1234, 1234567],
    ],
    [
      ["1'234.5", "1’234", "0,5"],
      [1234.5, 1234, 0.5],
    ],
    [
      ["1,234,567", "1,234"],
      [1234567, 1234],
    ],
    [
      ["5%", "-5.5 %"],
      [5, -5.5],
    ],
    [
      ["$5.5", "-$1,000", "($7)", "US$ 3"],
      [5.5, -1000, -7, 3],
    ],
    [
      ["5,5 ₽", "7 руб."],
      [5.5, 7],
    ],
    [
      ["447,5 ₸", "₸448", "449 тг"],
      [447.5, 448, 449],
    ],
    [
      ["1.5e3", "−2", "+3"],
      [1500, -2, 3],
    ],
    [
      ["１，２３４．５", "2"],
      [1234.5, 2],
    ],
    [
      ["0,123", "0,5"],
      [0.123, 0.5],
    ],
    [
      ["1", "n/a", "..", "-", "–", "н/д", "#N/A", "", "2"],
      [1, null, null, null, null, null, null, null, 2],
    ],
  ])("%j", (cells, expected) => {
    expect(values(...cells)).toEqual(expected);
    expect(reasons(column(...cells))).toEqual([]);
  });

  it("asks what 1,234 is where nothing in the column tells", () => {
    const text = column("1,234", "2,345", "7");
    const { series, questions } = readText(text);
    expect(series).toEqual([]);
    expect(questions).toEqual([
      {
        about: "decimal",
        column: 1,
        name: "x",
        text: "1,234",
        line: 2,
        readings: { point: 1234, comma: 1.234 },
      },
    ]);
    expect(only(text, { decimal: { 1: "comma" } })).toEqual([
      ["2000", 1.234],
      ["2001", 2.345],
      ["2002", 7],
    ]);
    expect(only(text, { decimal: { 1: "point" } })?.[0]).toEqual(["2000", 1234]);
  });

  it("decides each column by itself", () => {
    const text = "d;a;b;c\n2020;1,5;1.5;1.234\n2021;2,25;2.25;5.678\n";
    const { series, questions } = readText(text);
    expect(series.map(({ name, observations }) => [name, observations[0]?.[1]])).toEqual([
      ["a", 1.5],
      ["b", 1.5],
    ]);
    expect(questions).toMatchObject([{ about: "decimal", name: "c" }]);
  });

  it("reads a mixed column where each figure can be read in one way, says so, and names the others", () => {
    const text = column("1.5", "1,5", "1,234", "7");
    expect(only(text)).toEqual([
      ["2000", 1.5],
      ["2001", 1.5],
      ["2003", 7],
    ]);
    expect(notes(text)).toContain("mixedDecimals");
    expect(reasons(text)).toEqual([[4, "doubtful"]]);
  });

  it("names what is no figure by line and column", () => {
    expect(readText(column("1", "about 5", "3", "5 bn")).faults).toEqual([
      { reason: "notNumber", line: 3, text: "about 5", column: "x" },
      { reason: "notNumber", line: 5, text: "5 bn", column: "x" },
    ]);
  });

  it("suggests a unit by sign and by name", () => {
    const of = (head: string, cell = "1.5") => readText(`d\t${head}\n2020\t${cell}\n2021\t2.5\n`).series[0];
    expect(of("x", "5.5%")).toMatchObject({ measure: "PT", scale: 1 });
    expect(of("Экспорт, млн долл. США")).toMatchObject({ measure: "USD", scale: 1e6 });
    expect(of("GDP, billion KZT")).toMatchObject({ measure: "KZT", scale: 1e9 });
    expect(of("Official rate (KZT_PER_USD)")).toMatchObject({
      name: "Official rate",
      measure: "KZT_PER_USD",
    });
    expect(of("курс тенге за доллар")).toMatchObject({ measure: "KZT_PER_USD", scale: 1 });
    expect(of("things")).toMatchObject({ measure: undefined, scale: 1 });
  });
});

describe("shapes", () => {
  it("reads a column a series", () => {
    const { series } = readText("date,a,b\n2020,1,\n2021,2,5\n2022,,6\n");
    expect(series.map(({ name, observations }) => ({ name, observations }))).toEqual([
      {
        name: "a",
        observations: [
          ["2020", 1],
          ["2021", 2],
        ],
      },
      {
        name: "b",
        observations: [
          ["2021", 5],
          ["2022", 6],
        ],
      },
    ]);
  });

  it("reads series that stand under each other", () => {
    const long = "date,series,value\n2020,a,1\n2021,a,2\n2020,b,3\n2021,b,4\n";
    expect(readText(long).series.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(observed(long)).toEqual([
      [
        ["2020", 1],
        ["2021", 2],
      ],
      [
        ["2020", 3],
        ["2021", 4],
      ],
    ]);
    const coded = "country,code,year,gdp,cpi\nKazakhstan,KAZ,2020,1,2\nRussia,RUS,2020,3,4\n";
    expect(readText(coded).series.map(({ name }) => name)).toEqual([
      "Kazakhstan, gdp",
      "Russia, gdp",
      "Kazakhstan, cpi",
      "Russia, cpi",
    ]);
    expect(observed("date,series,value\n2020,a,1\n2021,b,2\n")).toEqual([[["2020", 1]], [["2021", 2]]]);
  });

  it("reads dates along the head", () => {
    const text = "Data from somewhere\n\nCountry,Code,2020,2021\nKazakhstan,KAZ,1,2\nRussia,RUS,3,..\n";
    expect(readText(text).series.map(({ name, observations }) => ({ name, observations }))).toEqual([
      {
        name: "Kazakhstan",
        observations: [
          ["2020", 1],
          ["2021", 2],
        ],
      },
      { name: "Russia", observations: [["2020", 3]] },
    ]);
    expect(notes(text)).toEqual(["preamble", "turned"]);
  });

  it("reads a table without a head and says so", () => {
    const text = "2020;1,5\n2021;2,5\n";
    expect(only(text)).toEqual([
      ["2020", 1.5],
      ["2021", 2.5],
    ]);
    expect(readText(text).series[0]).toMatchObject({ name: "", column: 2 });
    expect(notes(text)).toEqual(["noHeader"]);
  });

  it("leaves remarks out and says so", () => {
    const text = "date,x,remark\n2020,1,first\n2021,2,second\n";
    expect(observed(text)).toEqual([
      [
        ["2020", 1],
        ["2021", 2],
      ],
    ]);
    expect(readText(text).notes).toEqual([{ reason: "leftOut", values: { column: "remark" } }]);
  });

  it("names a period that comes twice by both lines and keeps the first", () => {
    const text = "date,x\n2020,1\n2021,2\n2020,3\n2021,2\n";
    expect(only(text)).toEqual([
      ["2020", 1],
      ["2021", 2],
    ]);
    expect(readText(text).faults).toEqual([
      { reason: "duplicate", line: 4, text: "2020: 3", column: "x", other: 2 },
    ]);
    expect(readText(text).notes).toEqual([{ reason: "repeated", values: { count: 1, column: "x" } }]);
  });

  it("names rows with more cells than the head", () => {
    const text = "date,x\n2020,1\n2021,1,5\n2022,3\n";
    expect(reasons(text)).toEqual([[3, "cells"]]);
    expect(only(text)).toEqual([
      ["2020", 1],
      ["2022", 3],
    ]);
  });

  it("reads our own files with their heads", () => {
    const text =
      '\uFEFF# Tenge, "official"\r\n# Source: x, y\r\nTIME_PERIOD,Official rate (KZT_PER_USD)\r\n2024-01,450.5\r\n2024-02,451\r\n';
    expect(readText(text).series).toMatchObject([{ name: "Official rate", measure: "KZT_PER_USD" }]);
    expect(only(text)).toEqual([
      ["2024-01", 450.5],
      ["2024-02", 451],
    ]);
  });

  it("counts lines through blank lines and cells of several lines", () => {
    expect(reasons('date,x,note\n\n2020,1,"a\nb"\n2021,oops,c\n2022,3,d\n2023,4,e\n')).toEqual([
      [5, "notNumber"],
    ]);
  });

  it("reads up to the limit of rows and names the first line beyond", () => {
    const rows = Array.from({ length: rowLimit + 10 }, (_, i) => `2024-01-01,${i}`);
    const { notes: told, rows: count } = readText(`date,x\n${rows.join("\n")}\n`);
    expect(count).toBe(rowLimit - 1);
    expect(told).toContainEqual({ reason: "rowLimit", values: { line: rowLimit + 1 } });
  });
});
