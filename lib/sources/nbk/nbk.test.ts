import { describe, expect, it } from "vitest";
import type { RawFile, Reading } from "../adapter";
import { buildDataset } from "../build";
import { folder } from "../retrieve";
import { recipes as baseRate, parseDecisions } from "./base-rate";
import { parseDirectInvestment, parseRemittances } from "./flows";
import { recipes as officialDaily, parseExport, parsePages } from "./official-daily";
import { recipes as officialMonthly, parseMeans, parseMeansAndEnds } from "./official-monthly";

const read = folder("tests/fixtures/sources/nbk");
const text = (content: string): RawFile => ({ path: "raw.txt", bytes: new TextEncoder().encode(content) });
const at = (reading: Reading | undefined, period: string) =>
  reading?.values.find((one) => one.period === period);
const pages = ["usd-pages.txt", "rub-pages-2018-2021.txt", "rub-pages.txt"];

describe("official daily rates", () => {
  it("keeps the weekdays of the bank's export, dated by the day on which the rate is in force", () => {
    const [dollar] = parseExport([read("usd-export.csv")]);
    expect(dollar?.dimensions).toEqual({ currency: "USD" });
    expect(dollar?.unitMeasure).toBe("KZT_PER_USD");
    expect(at(dollar, "2015-04-03")?.value).toBe(185.65);
    expect(at(dollar, "2015-04-04")).toBeUndefined();
    expect(at(dollar, "2015-08-20")?.value).toBe(188.38);
    expect(at(dollar, "2015-08-21")?.value).toBe(255.26);
  });

  it.each([
    ["Date,USD_quant,USD\n30.03.2015,1,185.5\n", /line 2: "30.03.2015" is not a day/],
    ["Date,USD_quant,USD\n2015-03-30,100,185.5\n", /a rate for one dollar is expected/],
    ["Date,USD_quant,USD\n2015-03-30,1,\n", /a rate for one dollar is expected/],
    ["Date,USD_quant,USD\n2015-03-30,1,many\n", /"many" is not a number/],
    ["Date,USD\n2015-03-30,185.5\n", /no column "USD_quant"/],
  ])("refuses the export %j", (content, message) => {
    expect(() => parseExport([text(content)])).toThrow(message);
  });

  it("reads the pages of dollar and rouble, and leaves the days without a rate open", () => {
    const [dollar, rouble] = parsePages(pages.map(read));
    expect(at(dollar, "2020-03-31")?.value).toBe(448.01);
    expect(at(dollar, "2022-12-19")?.value).toBe(468.56);
    expect(at(dollar, "2022-12-20")).toBeUndefined();
    const august = dollar?.values.filter(({ period }) => period.startsWith("2023-08"));
    expect(august?.map(({ period }) => period.slice(8))).toEqual(["22", "29", "30", "31"]);
    expect(dollar?.values.at(-1)).toEqual({ period: "2026-10-02", value: 441.91, status: "A" });
    expect(rouble?.unitMeasure).toBe("KZT_PER_RUB");
    const seam = rouble?.values.filter(({ period }) => period >= "2021-04-30" && period < "2021-05-07");
    expect(seam?.map(({ period, value }) => [period, value])).toEqual([
      ["2021-04-30", 5.76],
      ["2021-05-03", 5.72],
      ["2021-05-04", 5.72],
      ["2021-05-05", 5.71],
      ["2021-05-06", 5.71],
    ]);
  });

  it("names the file and line of a bad page", () => {
    expect(() => parsePages([text("# pages\n2021-02 5.5\n"), text("")])).toThrow(/raw.txt, line 2: 2021-02/);
  });

  it("makes one dataset that is never revised", () => {
    const [recipe] = officialDaily;
    if (recipe === undefined) throw new Error("no recipe");
    const renamed = recipe.editions.map((edition, index) => ({
      ...edition,
      files: index === 0 ? ["usd-export.csv"] : pages,
    }));
    const dataset = buildDataset({ ...recipe, editions: renamed }, read);
    expect(dataset.neverRevised).toBe(true);
    expect(dataset.series.map((one) => one.unitMeasure)).toEqual(["KZT_PER_RUB", "KZT_PER_USD"]);
  });
});

describe("official rates by month", () => {
  it("reads lines of a year and lines of a month", () => {
    const [euro, yuan] = parseMeans([read("eur-monthly.txt"), read("cny-monthly.txt")]);
    expect(euro?.dimensions).toEqual({ currency: "EUR", item: "mean" });
    expect(at(euro, "2017-12")?.value).toBe(394.584286);
    expect(at(euro, "2018-01")?.value).toBe(398.208696);
    expect(yuan?.values.at(0)).toEqual({ period: "2006-05", value: 15.314348, status: "A" });
  });

  it("marks the months whose days are not all known, with a note that the recipe spells out", () => {
    const [euro] = parseMeans([read("eur-monthly.txt"), read("cny-monthly.txt")]);
    expect(at(euro, "2026-10")).toEqual({
      period: "2026-10",
      value: 499.91,
      status: "P",
      note: "month-incomplete",
    });
    expect(at(euro, "2023-08")?.note).toBe("days-missing");
    expect(at(euro, "2023-09")?.note).toBeUndefined();
    const noted = euro?.values.flatMap(({ note }) => note ?? []) ?? [];
    for (const note of noted) expect(Object.keys(officialMonthly[0]?.notes ?? {})).toContain(note);
  });

  it("reads mean and month end of the dollar", () => {
    const [mean, end] = parseMeansAndEnds([read("usd-monthly.txt")]);
    expect(at(mean, "1999-04")?.value).toBe(111.05);
    expect(at(end, "1999-04")?.value).toBe(114.5);
    expect(() => parseMeansAndEnds([text("1999-04 111.05\n")])).toThrow(
      /line 1: a month, its mean and its last/,
    );
    expect(() => parseMeansAndEnds([text("1999-04 111,05 114.5\n")])).toThrow(/"111,05" is not a number/);
  });
});

describe("base rate", () => {
  it("has a row for each decision", () => {
    const [rate] = parseDecisions([read("base-rate.csv")]);
    expect(rate?.values.at(0)).toEqual({ period: "2015-09-02", value: 12, status: "A" });
    expect(rate?.values.at(-1)).toEqual({ period: "2026-09-07", value: 16.25, status: "A" });
    expect(baseRate[0]?.neverRevised).toBe(true);
  });

  it.each([
    ["date,value,transformation\n2 September 2015,12.0,level\n", /"2 September 2015" is not a day/],
    ["date,value,transformation\n2015-09-02,,level\n", /a decision without a rate/],
    ["date,value,transformation\n2015-09-02,12.0,change\n", /"level"/],
  ])("refuses %j", (content, message) => {
    expect(() => parseDecisions([text(content)])).toThrow(message);
  });
});

describe("money coming in", () => {
  it("reads remittances by month, from the first that there is", () => {
    const [reading] = parseRemittances([read("flows.txt")]);
    expect(reading?.values.at(0)).toEqual({ period: "2021-09", value: 24101.7, status: "A" });
    expect(at(reading, "2022-05")?.value).toBe(69177.5);
    expect(reading?.values.at(-1)?.period).toBe("2026-06");
  });

  it("dates direct investment by the quarter before the reporting day", () => {
    const [reading] = parseDirectInvestment([read("flows.txt")]);
    expect(reading?.values.at(0)).toEqual({ period: "2005-Q1", value: 687.62, status: "A" });
    expect(reading?.values.at(-1)).toEqual({ period: "2026-Q1", value: 3069.96, status: "A" });
    expect(at(reading, "2022-Q4")?.value).toBe(-301.46);
  });

  it("refuses a file without the table", () => {
    expect(() => parseRemittances([text("= something_else M\n2021 1\n")])).toThrow(/remittances_received/);
  });
});
