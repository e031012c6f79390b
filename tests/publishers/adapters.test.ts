import { describe, expect, it } from "vitest";
import { adapter as cbr } from "@/lib/sources/cbr/rates-api";
import { adapter as nbk } from "@/lib/sources/nbk/rates-api";
import { adapter as worldbank } from "@/lib/sources/worldbank/indicators-api";
import { recordedReply, replyOf } from "./reply";

const place = { base: "https://publisher.test", key: undefined };
const everything = { since: undefined, until: "2026-11-24" };

describe("World Bank indicators", () => {
  const ask = { indicator: "NY.GDP.MKTP.CD", areas: ["USA"], from: 1990 };
  const url =
    "https://publisher.test/country/USA/indicator/NY.GDP.MKTP.CD?format=json&date=1990:2026&per_page=1000";
  const page = (head: object, rows: unknown) => replyOf(JSON.stringify([head, rows]), url, "json");
  const row = (date: string, value: number | null) => ({
    indicator: { id: "NY.GDP.MKTP.CD" },
    countryiso3code: "USA",
    date,
    value,
  });

  it("asks for a stretch of years", () => {
    expect(worldbank.requests(ask, everything, place)[0]?.url).toContain("date=1990%3A2026&per_page=1000");
    expect(worldbank.requests(ask, { since: "2020", until: "2026-11-24" }, place)[0]?.url).toContain(
      "2020%3A2026",
    );
  });

  it("reads the recorded reply, and a year without a value as missing", () => {
    const [reading] = worldbank.parse(
      ask,
      [recordedReply("worldbank/NY.GDP.MKTP.CD-USA-2024.json", url, "json")],
      everything,
    ).readings;
    expect(reading?.values).toEqual([{ period: "2024", value: 29298013000000, status: "A", unstated: true }]);
    const answer = () =>
      worldbank.parse(ask, [recordedReply("worldbank/null-value.json", url, "json")], everything);
    expect(answer).toThrow("2 rows came of the 66 announced");
    const both = page({ page: "1", pages: "1", total: 2 }, [row("2025", null), row("2024", 5)]);
    expect(worldbank.parse(ask, [both], everything).readings[0]?.values[1]).toEqual({
      period: "2025",
      value: null,
      status: "M",
    });
  });

  it("follows the pages, whether their numbers are numbers or text", () => {
    const first = page({ page: 1, pages: "2", total: 2 }, [row("2025", 6)]);
    expect(worldbank.next?.(ask, [first], place)?.url).toMatch(/page=2$/);
    const second = page({ page: "2", pages: 2, total: "2" }, [row("2024", 5)]);
    expect(worldbank.next?.(ask, [first, second], place)).toBeUndefined();
    expect(worldbank.parse(ask, [first, second], everything).readings[0]?.values).toHaveLength(2);
  });

  it.each([
    [
      "a refusal with status 200",
      [{ message: [{ id: "120", key: "Invalid value", value: "not valid" }] }],
      /refuses the request \(Invalid value: not valid\)/,
    ],
    ["no rows", [{ page: 0, pages: 0, total: 3 }, null], /0 rows came of the 3 announced/],
    [
      "another indicator",
      [{ page: 1, pages: 1, total: 1 }, [{ ...row("2024", 5), indicator: { id: "SP.POP.TOTL" } }]],
      /row 1: this is SP.POP.TOTL/,
    ],
    [
      "an economy not asked for",
      [{ page: 1, pages: 1, total: 1 }, [{ ...row("2024", 5), countryiso3code: "FRA" }]],
      /"FRA" was not asked for/,
    ],
    [
      "text for a number",
      [{ page: 1, pages: 1, total: 1 }, [{ ...row("2024", 5), value: "5" }]],
      /publisher.test.*\[1\]\[0\].value: /,
    ],
  ])("refuses %s", (_, content, message) => {
    const reply = replyOf(JSON.stringify(content), url, "json");
    expect(() => worldbank.parse(ask, [reply], everything)).toThrow(message);
  });

  it("refuses pages of two editions", () => {
    const pages = ["2026-07-13", "2026-07-14"].map((lastupdated) =>
      page({ page: 1, pages: 2, total: 2, lastupdated }, []),
    );
    expect(() => worldbank.parse(ask, pages, everything)).toThrow("was updated while it was read");
  });
});

describe("National Bank of Kazakhstan", () => {
  const ask = {
    currencies: {
      USD: { unitMeasure: "KZT_PER_USD" as const, exportNumber: 5 },
      RUB: { unitMeasure: "KZT_PER_RUB" as const, exportNumber: 16 },
    },
    from: "1999-01-01",
    dailyFrom: "2021-05-03",
    dailyAtMost: 5,
  };
  const url = (day: string) => `https://publisher.test/rss/get_rates.cfm?fdate=${day}`;

  it("asks day by day for a few days, and for a workbook where they are many or early", () => {
    const few = nbk.requests(ask, { since: "2026-04-01", until: "2026-04-06" }, place);
    expect(few.map((one) => one.url)).toEqual(
      ["01.04.2026", "02.04.2026", "03.04.2026", "06.04.2026"].map(url),
    );
    const many = nbk.requests(ask, { since: "2026-03-01", until: "2026-04-06" }, place);
    expect(many.map((one) => one.expect)).toEqual(["workbook"]);
    expect(many[0]?.url).toContain("rates%5B%5D=5&rates%5B%5D=16&beginDate=01.03.2026&endDate=06.04.2026");
    expect(nbk.requests(ask, { since: "2020-01-01", until: "2020-01-03" }, place)[0]?.expect).toBe(
      "workbook",
    );
    expect(nbk.requests(ask, { since: "2026-04-04", until: "2026-04-05" }, place)).toEqual([]);
  });

  it("reads the recorded days", () => {
    const replies = ["01", "02", "03"].map((day) =>
      recordedReply(`nbk/get_rates-2026-04-${day}.xml`, url(`${day}.04.2026`), "xml", "text/xml"),
    );
    const { readings } = nbk.parse(ask, replies, everything);
    const dollar = readings.find((one) => one.dimensions.currency === "USD");
    expect(dollar?.unitMeasure).toBe("KZT_PER_USD");
    expect(dollar?.values.map((one) => one.value)).toEqual([478.77, 475.09, 472.31]);
  });

  const item = (title: string, rate: string, quant: string) =>
    `<item><title>${title}</title><description>${rate}</description><quant>${quant}</quant></item>`;
  const day = (items: string, date = "01.04.2026") =>
    replyOf(`<rates><date>${date}</date>${items}</rates>`, url("01.04.2026"), "xml");

  it("divides by the quantity, and takes an empty list for a day without rates", () => {
    const { readings } = nbk.parse(
      ask,
      [day(item("USD", "478.77", "1") + item("RUB", "587", "100"))],
      everything,
    );
    expect(readings[1]?.values[0]).toMatchObject({ value: 5.87, within: 0.005 });
    expect(nbk.parse(ask, [day("")], everything).readings).toEqual([]);
  });

  it.each([
    ["another day", day("", "31.03.2026"), /the rates of 31.03.2026 came instead of those of 01.04.2026/],
    ["a currency that is gone", day(item("USD", "478.77", "1")), /RUB: the currency is not among the rates/],
    ["text for a rate", day(item("USD", "n/a", "1")), /"n\/a" is not a number/],
    ["a decimal comma", day(item("USD", "478,77", "1")), /not a number with a decimal point/],
    ["no quantity", day(item("USD", "478.77", "")), /0 units makes no sense/],
    [
      "a torn element",
      replyOf("<rates><date>01.04.2026</date><item>", url("01.04.2026"), "xml"),
      /not well-formed XML/,
    ],
    ["another document", replyOf("<rss/>", url("01.04.2026"), "xml"), /<rates> was expected, not <rss>/],
  ])("refuses %s", (_, reply, message) => {
    expect(() => nbk.parse(ask, [reply], everything)).toThrow(message);
  });
});

describe("Bank of Russia", () => {
  const ask = {
    currencies: { KZT: { id: "R01335", unitMeasure: "RUB_PER_KZT" as const } },
    from: "1998-01-01",
  };
  const url =
    "https://publisher.test/scripts/XML_dynamic.asp?date_req1=01/03/2026&date_req2=05/03/2026&VAL_NM_RQ=R01335";

  it("asks for one currency over a stretch of days", () => {
    expect(cbr.requests(ask, { since: "2026-03-01", until: "2026-03-05" }, place)).toEqual([
      { url, expect: "xml" },
    ]);
  });

  it("reads the recorded reply: windows-1251, decimal comma, a nominal of one hundred", () => {
    const reply = recordedReply(
      "cbr/XML_dynamic-R01335.xml",
      url,
      "xml",
      "application/xml; charset=windows-1251",
    );
    expect(cbr.parse(ask, [reply], everything).readings[0]?.values).toEqual([
      { period: "2026-03-03", value: 0.155104, status: "A", within: 5e-7 },
      { period: "2026-03-04", value: 0.154416, status: "A", within: 5e-7 },
      { period: "2026-03-05", value: 0.156198, status: "A", within: 5e-7 },
    ]);
  });

  it.each([
    ["another currency", `<ValCurs ID="R01235"/>`, /those of R01235, not of R01335/],
    [
      "a decimal point",
      `<ValCurs ID="R01335"><Record Date="03.03.2026"><Nominal>100</Nominal><Value>15.5</Value></Record></ValCurs>`,
      /record 1: "15.5" is not a number with a decimal comma/,
    ],
    [
      "no day",
      `<ValCurs ID="R01335"><Record><Nominal>100</Nominal><Value>15,5</Value></Record></ValCurs>`,
      /record 1: "" is not a day/,
    ],
  ])("refuses %s", (_, body, message) => {
    expect(() => cbr.parse(ask, [replyOf(body, url, "xml")], everything)).toThrow(message);
  });
});
