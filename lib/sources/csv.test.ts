import { describe, expect, it } from "vitest";
import { numberAt, readCsv } from "./csv";
import { folder } from "./retrieve";
import { readSections, readYears, section } from "./transcript";

const file = (text: string) => ({ path: "t.csv", bytes: new TextEncoder().encode(text) });

describe("readCsv", () => {
  it("knows each cell by column and each record by line, past remarks, blanks and quotes", () => {
    const text = '\uFEFF"name ",value\r\n\r\n"Congo, Rep.",1.5\r\nKazakhstan\r\n';
    const records = readCsv(file(text), { columns: ["name"] });
    expect(records.map((one) => [one.cell("name"), one.number("value")])).toEqual([
      ["Congo, Rep.", 1.5],
      ["Kazakhstan", null],
    ]);
    expect(records[1]?.place).toBe("t.csv, line 4");
    expect(records[0]?.columns).toEqual(["name", "value"]);
    expect(() => records[0]?.cell("year")).toThrow(/t.csv: no column "year"/);
  });

  it("takes what the caller calls missing for missing, and nothing else", () => {
    const [record] = readCsv(file("# note\na,b\nNA,..\n"), { columns: ["a"], skip: 1, missing: ["NA"] });
    expect(record?.number("a")).toBeNull();
    expect(() => record?.number("b")).toThrow(/t.csv, line 3, column "b": ".." is not a number/);
  });
});

describe("numberAt", () => {
  it.each(["1", "-1.5", "+2", ".5", "3.", "1E+12", "1.5e-3"])("reads %s", (text) => {
    expect(numberAt(text, "here")).toBe(Number(text));
  });
  it.each(["1,5", "1 000", "0x10", "NaN", "Infinity", "", "5%", "--1"])("refuses %j", (text) => {
    expect(() => numberAt(text, "here")).toThrow(/^here: /);
  });
});

describe("typed tables", () => {
  it("have sections by name, months by place", () => {
    const table = file("# remark\n= tea T\n2020 1 - 3\n= bread T\n2021 4\n");
    expect(readYears(section(table, "tea"), 12)).toEqual([
      { period: "2020-01", value: 1 },
      { period: "2020-03", value: 3 },
    ]);
    expect(readSections(table, "=").map(({ title }) => title.text)).toEqual(["= tea T", "= bread T"]);
    expect(() => section(table, "salt")).toThrow(/one section "salt" is expected; the file has tea, bread/);
    expect(() => readSections(file("2020 1\n= tea\n"), "=")).toThrow(
      /line 1: figures stand before any section/,
    );
  });
});

describe("the folder of raw files", () => {
  it("is not left, and names what it lacks", () => {
    const read = folder("tests/fixtures/sources/eec");
    expect(() => read("../imf/gdp.csv")).toThrow(/named by its path inside the folder/);
    expect(() => read("/etc/hosts")).toThrow(/named by its path inside the folder/);
    expect(() => read("nothing.csv")).toThrow(/The raw file nothing.csv cannot be read/);
  });
});
