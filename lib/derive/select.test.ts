import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../model";
import { inPlainUnits, inputId, selectInput, selectSeries } from "./select";

const copy = { obtained: "published" as const, retrieved: "2026-11-23" };
const files = [{ path: "a.csv", sha256: "0".repeat(64) }];
const trade: Dataset = {
  source: "bns",
  code: "312101",
  frequency: "A",
  unitMeasure: "USD",
  unitMultiplier: 3,
  notes: { outlier: { en: "Outlier.", zh: "异常值。", ru: "Выброс.", kk: "Ауытқу." } },
  retrievals: [
    { vintage: "2023-07-25", edition: "2022 edition", url: "https://stat.gov.kz/2022", ...copy, files },
    { vintage: "2024-07-25", edition: "2023 edition", url: "https://stat.gov.kz/2023", ...copy, files },
  ],
  series: [
    {
      dimensions: { referenceArea: "KAZ", counterpartArea: "RUS", tradeFlow: "X" },
      rows: [
        ["2021", 7033.1, "A", "2023-07-25", "2024-07-25"],
        ["2021", 7033.4, "A", "2024-07-25"],
        ["2022", 8782.3, "P", "2023-07-25", null, "outlier"],
      ],
    },
    {
      dimensions: { referenceArea: "KAZ", counterpartArea: "KGZ", tradeFlow: "X" },
      rows: [["2022", null, "M", "2024-07-25"]],
    },
    {
      dimensions: { referenceArea: "KAZ", counterpartArea: "DEU", tradeFlow: "M" },
      unitMultiplier: 6,
      rows: [["2022", 1.5, "A", "2023-07-25"]],
    },
  ],
};
const groups = { EAEU: { members: ["RUS", "KGZ"] } };
const ids = (found: { id: string }[]) => found.map((one) => one.id);

describe("selectSeries", () => {
  it("matches one value, any of several, or the members of a group", () => {
    expect(ids(selectSeries(trade, { counterpartArea: "RUS" }, {}))).toEqual(["bns/312101/KAZ.RUS.X"]);
    expect(ids(selectSeries(trade, { counterpartArea: ["DEU", "KGZ"] }, {}))).toEqual([
      "bns/312101/KAZ.DEU.M",
      "bns/312101/KAZ.KGZ.X",
    ]);
    expect(ids(selectSeries(trade, { counterpartArea: "@EAEU", tradeFlow: "X" }, groups))).toEqual([
      "bns/312101/KAZ.KGZ.X",
      "bns/312101/KAZ.RUS.X",
    ]);
    expect(selectSeries(trade, { commodity: "HS2701" }, groups)).toEqual([]);
    expect(() => selectSeries(trade, { counterpartArea: "@CIS" }, groups)).toThrow(
      /no group "CIS"; the groups are EAEU/,
    );
  });

  it("gives plain units, the note in words and the newest edition that contributed", () => {
    const [russia] = selectSeries(trade, { counterpartArea: "RUS" }, groups);
    expect(russia?.observations).toEqual([
      { period: "2021", value: 7033400, status: "A" },
      { period: "2022", value: 8782300, status: "P", note: trade.notes?.outlier },
    ]);
    expect(russia?.provenance).toEqual([
      {
        source: "bns",
        code: "312101",
        edition: "2023 edition",
        vintage: "2024-07-25",
        obtained: "published",
        url: "https://stat.gov.kz/2023",
      },
    ]);
    expect(selectSeries(trade, { counterpartArea: "DEU" }, groups)[0]?.observations[0]?.value).toBe(1500000);
  });

  it("answers what was known on a day, to the day", () => {
    const on = (asOf: string) =>
      selectSeries(trade, { counterpartArea: "@EAEU" }, groups, asOf).map((one) => [
        one.id.slice(15, 18),
        one.observations[0]?.value,
        one.provenance[0]?.edition,
      ]);
    expect(on("2023-07-24")).toEqual([]);
    expect(on("2023-07-25")).toEqual([["RUS", 7033100, "2022 edition"]]);
    expect(on("2024-07-24")).toEqual([["RUS", 7033100, "2022 edition"]]);
    expect(on("2024-07-25")).toEqual([
      ["KGZ", null, "2023 edition"],
      ["RUS", 7033400, "2023 edition"],
    ]);
  });

  it("takes an official rate as known from the end of its own period", () => {
    const rates: Dataset = {
      ...trade,
      frequency: "M",
      unitMultiplier: 0,
      neverRevised: true,
      series: [
        {
          dimensions: { currency: "EUR" },
          rows: [
            ["2023-05", 480, "A", "2026-10-02"],
            ["2023-06", 490, "A", "2026-10-02"],
          ],
        },
      ],
    };
    const known = (asOf: string) => selectSeries(rates, {}, {}, asOf)[0]?.observations.length;
    expect(known("2023-05-30")).toBeUndefined();
    expect(known("2023-05-31")).toBe(1);
    expect(known("2023-06-30")).toBe(2);
  });
});

describe("selectInput", () => {
  it("names the series and colours it as the definition says", () => {
    const name = { en: "Exports", zh: "出口", ru: "Экспорт", kk: "Экспорт" };
    const input = { dataset: "bns/312101", where: { counterpartArea: "RUS" }, name, entity: "RUS" };
    expect(selectInput(trade, input, groups)[0]).toMatchObject({
      name,
      entity: "RUS",
      formula: { op: "input", name },
    });
  });
});

describe("an input read through its editions", () => {
  const name = { en: "Exports", zh: "出口", ru: "Экспорт", kk: "Экспорт" };
  const input = { dataset: "bns/312101", where: { counterpartArea: "RUS" }, name };
  const read = (how: "firstReleases" | "releases" | "editions" | { target: string }, asOf?: string) =>
    selectInput(trade, { ...input, read: how }, groups, asOf).map((one) => [
      inputId("exports", one),
      one.frequency,
      ...one.observations.map(({ period, value, status }) => `${period} ${value} ${status}`),
    ]);

  it("takes first releases as one series, with the edition of the newest of them as its origin", () => {
    expect(read("firstReleases")).toEqual([["exports", "A", "2021 7033100 A", "2022 8782300 P"]]);
    const [one] = selectInput(trade, { ...input, read: "firstReleases" }, groups);
    expect(one?.provenance.map(({ vintage }) => vintage)).toEqual(["2023-07-25"]);
    expect(read("firstReleases", "2023-07-24")).toEqual([]);
  });

  it("makes groups of states and of editions, and follows one period", () => {
    expect(read("releases")).toEqual([
      ["exports.2023-07-25", "A", "2021 7033100 A", "2022 8782300 P"],
      ["exports.2024-07-25", "A", "2021 7033400 A", "2022 8782300 P"],
    ]);
    expect(read("releases", "2024-01-01")).toHaveLength(1);
    expect(read("editions")).toEqual([
      ["exports.2023-07", "A", "2021 7033100 A", "2022 8782300 P"],
      ["exports.2024-07", "A", "2021 7033400 A"],
    ]);
    expect(read({ target: "2021" })).toEqual([["exports", "M", "2023-07 7033100 A", "2024-07 7033400 A"]]);
  });
});

describe("inPlainUnits", () => {
  it("moves the decimal point and nothing else", () => {
    expect(inPlainUnits(8247.8123, 3)).toBe(8247812.3);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (n, places) => {
        expect(inPlainUnits(n / 10 ** places, places)).toBe(n);
      }),
    );
  });
});
