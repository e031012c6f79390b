import { describe, expect, it } from "vitest";
import type { RawFile, Reading } from "../adapter";
import { folder } from "../retrieve";
import { parseDaily, parseMonthly } from "./brent";
import { parseExports, parseProduction, recipes } from "./coal";

const read = folder("tests/fixtures/sources/eia");
const text = (content: string): RawFile => ({ path: "raw.csv", bytes: new TextEncoder().encode(content) });
const at = (reading: Reading | undefined, period: string) =>
  reading?.values.find((one) => one.period === period);

describe("coal output", () => {
  const file = read("coal-production.csv");
  const readings = parseProduction([file]);
  const of = (area: string) => readings.find(({ dimensions }) => dimensions.referenceArea === area);

  it("turns thousand short tons into thousand tonnes", () => {
    expect(readings).toHaveLength(11);
    // 683,587.3665 thousand short tons
    expect(at(of("CHN"), "1980")?.value).toBe(620140.027);
    expect(at(of("WLD"), "2023")?.value).toBe(8694952.174);
  });

  it("starts where an economy first reports", () => {
    expect(of("KAZ")?.values.at(0)?.period).toBe("1992");
    expect(of("DEU")?.values.at(0)?.period).toBe("1991");
  });

  it("marks the Kazakh output of 2021, with a note that the recipe spells out", () => {
    expect(at(of("KAZ"), "2021")).toMatchObject({ status: "S", note: "output-2021" });
    expect(at(of("KAZ"), "2020")?.status).toBe("A");
    expect(at(of("RUS"), "2021")?.status).toBe("A");
    expect(Object.keys(recipes[0]?.notes ?? {})).toEqual(["output-2021"]);
  });

  it("refuses another report, a lost economy, another unit and a word for a number", () => {
    const whole = new TextDecoder().decode(file.bytes);
    const changed = (from: string, to: string) => [text(whole.replace(from, to))];
    expect(() => parseProduction(changed("01-12-2026", "02-12-2026"))).toThrow(/is expected on line 1/);
    expect(() => parseProduction(changed("INTL.7-1-UZB", "INTL.7-1-UZA"))).toThrow(
      /no row "INTL.7-1-UZB-TST.A"/,
    );
    expect(() => parseProduction(changed("Coal (Mst)", "Coal (Mt)"))).toThrow(/"Coal \(Mst\)" is expected/);
    expect(() => parseProduction(changed("683587.3665", "unknown"))).toThrow(
      /column "1980": "unknown" is not a number/,
    );
  });
});

describe("coal exports of Kazakhstan", () => {
  it("turns the unit and marks 2011", () => {
    const [reading] = parseExports([read("kazakhstan-exports.csv")]);
    expect(reading?.values).toHaveLength(19);
    // 30,665.99 thousand short tons
    expect(at(reading, "2003")?.value).toBe(27819.718);
    expect(at(reading, "2011")).toMatchObject({ status: "S", note: "exports-2011" });
    expect(at(reading, "2012")?.status).toBe("A");
  });

  it("refuses a bad year and a bad number", () => {
    const table = (row: string) => [text(`# remark\nyear,value_thousand_short_tons\n${row}\n`)];
    expect(() => parseExports(table("last,1"))).toThrow(/line 3: "last" is not a year/);
    expect(() => parseExports(table("2011,few"))).toThrow(/line 3: "few" is not a number/);
    expect(() => parseExports(table("2011,"))).toThrow(/is not a number/);
  });
});

describe("Brent", () => {
  it("reads days and months", () => {
    const [days] = parseDaily([read("brent-daily.csv")]);
    expect(days?.values.at(0)).toEqual({ period: "1987-05-20", value: 18.63, status: "A" });
    const [months] = parseMonthly([read("brent-monthly.csv")]);
    expect(months?.values.at(-1)).toEqual({ period: "2026-07", value: 83.76, status: "A" });
  });

  it("refuses a daily file for a monthly one, a bad day and an empty price", () => {
    expect(() => parseMonthly([read("brent-daily.csv")])).toThrow(/a month dated by its fifteenth/);
    expect(() => parseDaily([text("Date,Price\n20/05/1987,18.63\n")])).toThrow(/"20\/05\/1987" is not a day/);
    expect(() => parseDaily([text("Date,Price\n1987-05-20,\n")])).toThrow(/no price for 1987-05-20/);
  });
});
