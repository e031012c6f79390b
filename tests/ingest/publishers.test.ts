import { readFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { DatasetHead, Row } from "@/lib/model";
import { geoOf } from "@/lib/sources/eurostat-areas";
import { type TaldauRow, tables, taldau } from "../publishers/bns";
import { type Row as ComtradeRow, comtrade } from "../publishers/comtrade";
import { type EiaRow, eia } from "../publishers/eia";
import { type Cube, eurostat } from "../publishers/eurostat";
import { type Imf, imf } from "../publishers/imf";
import { pinkSheet } from "../publishers/pink-sheet";
import { type Publisher, type Publishers, startPublishers } from "../publishers/server";
import { dataFolder, editSource, ingest, readData, renewOnly } from "./run";

let data: string;
let publishers: Publishers;
afterEach(async () => {
  await publishers.close();
  rmSync(data, { recursive: true });
});

const today = "2026-11-24";

async function begin(names: string[], held: string[], servers: Record<string, Publisher>): Promise<void> {
  data = dataFolder(held);
  renewOnly(data, names);
  publishers = await startPublishers(servers);
}

const run = (name: string, environment: Record<string, string> = {}) =>
  ingest(data, publishers, ["--today", today, "--only", name], {
    EIA_API_KEY: "",
    COMTRADE_API_KEY: "",
    ...environment,
  });

/** Open values of a dataset as it is shipped, by series. */
function open(name: string) {
  return readData("data", name).series.map(({ dimensions, rows }) => ({
    dimensions,
    rows: rows.filter((row): row is Row => row[4] == null),
  }));
}

/** A dataset that is begun anew, for tests whose recorded file holds only a part of the table. */
function begunAnew(source: string, code: string, dataset: DatasetHead): void {
  editSource(data, source, (one) => {
    const renewal = one.datasets[code]?.renewal;
    if (renewal !== undefined) renewal.dataset = dataset;
  });
}

describe("what publishers state as we hold it changes nothing; what they add is added", {
  timeout: 60_000,
}, () => {
  const [outlook] = open("imf/NGDPD");
  const [tenge] = open("imf/NGDP");

  it("International Monetary Fund, DataMapper: billions with three digits", async () => {
    const years = Object.fromEntries(
      (outlook?.rows ?? []).map(([year, value]) => [year, Number(((value ?? 0) / 1e9).toFixed(3))]),
    );
    const fund: Imf = { datamapper: { NGDPD: { KAZ: years, RUS: { "2020": 1 } } }, tables: {} };
    await begin(["imf/NGDPD"], ["imf/NGDPD"], { imf: imf(fund) });
    expect((await run("imf/NGDPD")).stdout).toMatch(/imf\/NGDPD +unchanged/);
    years["2027"] = 400.5;
    const { stdout } = await run("imf/NGDPD");
    expect(stdout).toMatch(/0 new values, 1 revision/);
    expect(
      readData(data, "imf/NGDPD")
        .series[0]?.rows.filter((row) => row[0] === "2027")
        .at(-1),
    ).toEqual(["2027", 400500000000, "F", today]);
    fund.datamapper = { NGDPD: { RUS: { "2020": 1 } } };
    expect((await run("imf/NGDPD")).stdout).toMatch(/values.NGDPD.KAZ is not there/);
  });

  it("International Monetary Fund, SDMX: the last actual year says what is projected", async () => {
    const header = [
      "DATAFLOW",
      "COUNTRY",
      "INDICATOR",
      "FREQUENCY",
      "TIME_PERIOD",
      "OBS_VALUE",
      "LATEST_ACTUAL_ANNUAL_DATA",
    ];
    const lines = (tenge?.rows ?? []).map(([year, value]) => [
      "IMF.RES:WEO(9.0.0)",
      "KAZ",
      "NGDP",
      "A",
      year,
      value ?? "",
      "2024",
    ]);
    const fund: Imf = { datamapper: {}, tables: { "IMF.RES/WEO/KAZ.NGDP.A": { header, lines } } };
    await begin(["imf/NGDP"], ["imf/NGDP"], { imf: imf(fund) });
    expect((await run("imf/NGDP")).stdout).toMatch(/imf\/NGDP +unchanged/);
    fund.tables = {};
    expect((await run("imf/NGDP")).stdout).toMatch(
      /the table is empty; the key KAZ.NGDP.A may be out of order/,
    );
  });

  it("International Monetary Fund, SDMX: bilateral trade begins with the first answer, and a wrong scale is noticed", async () => {
    const header = ["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "FREQUENCY", "TIME_PERIOD", "OBS_VALUE"];
    const line = (area: string, indicator: string, other: string, value: number) => [
      area,
      indicator,
      other,
      "M",
      "2026-M06",
      value,
    ];
    const lines = [line("KAZ", "XG_FOB_USD", "RUS", 610e6), line("RUS", "MG_CIF_USD", "KAZ", 650e6)];
    const key = "IMF.STA/IMTS/KAZ+RUS.XG_FOB_USD+MG_CIF_USD.KAZ+RUS.M";
    const fund: Imf = {
      datamapper: {},
      tables: { [key]: { header, lines: lines.map((one) => [...one.slice(0, 5), Number(one[5]) / 1e6]) } },
    };
    await begin(["imf/IMTS-KAZ-RUS"], [], { imf: imf(fund) });
    expect((await run("imf/IMTS-KAZ-RUS")).stdout).toMatch(
      /gives 610 for 2026-06 .*1000000 to 10000000000 is plausible/,
    );
    fund.tables = { [key]: { header, lines } };
    expect((await run("imf/IMTS-KAZ-RUS")).stdout).toMatch(/renewed: 2 new values/);
    expect(readData(data, "imf/IMTS-KAZ-RUS").series.map((one) => one.dimensions)).toEqual([
      { referenceArea: "KAZ", counterpartArea: "RUS", tradeFlow: "X" },
      { referenceArea: "RUS", counterpartArea: "KAZ", tradeFlow: "M" },
    ]);
  });

  it("Eurostat: a cube with its own codes of economies", async () => {
    const cube: Cube = {
      TOTAL: {},
      "2701": { KZ: { EL: { "2025-01": 12345 }, EU27_2020: { "2025-01": 22345, "2025-02": 5 } } },
    };
    for (const { dimensions, rows } of open("eurostat/comext-exports")) {
      const [partner, reporter] = [
        geoOf(dimensions.counterpartArea ?? ""),
        geoOf(dimensions.referenceArea ?? ""),
      ];
      const values = Object.fromEntries(rows.map((row) => [row[0], row[1] ?? 0]));
      cube.TOTAL = { ...cube.TOTAL, [partner]: { ...cube.TOTAL?.[partner], [reporter]: values } };
    }
    await begin(["eurostat/comext-exports", "eurostat/coal-imports"], ["eurostat/comext-exports"], {
      eurostat: eurostat(cube),
    });
    const { stdout, status } = await run("eurostat");
    expect(stdout).toMatch(/comext-exports +unchanged/);
    expect(stdout).toMatch(/coal-imports +renewed: 3 new values/);
    expect(status).toBe(0);
    const [union, greece] = readData(data, "eurostat/coal-imports").series;
    expect([union?.dimensions.referenceArea, union?.rows[0]?.[1]]).toEqual(["EU27", 2234.5]);
    expect([greece?.dimensions.referenceArea, greece?.rows]).toEqual([
      "GRC",
      [["2025-01", 1234.5, "A", today]],
    ]);
    expect(publishers.log).toHaveLength(7);
    publishers.mishaps.push({
      match: /2701/,
      said: { body: '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE"}}', type: "application/json" },
    });
    expect((await run("eurostat/coal-imports")).stdout).toMatch(
      /does not answer at once \(ASYNCHRONOUS_RESPONSE\)/,
    );
  });

  const coal = (rows: Partial<ComtradeRow>[]) =>
    rows.map(
      (row): ComtradeRow => ({
        period: "2024",
        partnerCode: 643,
        flowCode: "X",
        cmdCode: "2701",
        netWgt: 1000,
        primaryValue: 9,
        ...row,
      }),
    );

  it("Comtrade: the preview without a key, numbers of partners of its own, weights that were not reported", async () => {
    const rows = coal([
      { netWgt: 17_500_000 },
      { partnerCode: 757, netWgt: 2000 },
      { partnerCode: 899 },
      { partnerCode: 156, netWgt: 0 },
      { partnerCode: 860, motCode: 2100 },
      { partnerCode: 0, netWgt: 17_502_000 },
    ]);
    await begin(["comtrade/HS2701-KAZ"], [], { comtrade: comtrade(rows) });
    const { stdout } = await run("comtrade/HS2701-KAZ");
    expect(stdout).toMatch(/renewed: 3 new values/);
    const { series } = readData(data, "comtrade/HS2701-KAZ");
    expect(series.map((one) => [one.dimensions.counterpartArea, one.rows[0]?.[1]])).toEqual([
      ["CHE", 2],
      ["RUS", 17_500],
      ["WLD", 17_502],
    ]);
    expect(publishers.log.every((line) => line.includes("/public/v1/preview/"))).toBe(true);
  }, 120_000);

  it("Comtrade: the whole with a key, chapters of both flows", async () => {
    const chapters = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, "0"));
    const rows = chapters.flatMap((cmdCode) =>
      coal([
        { cmdCode, primaryValue: 5 },
        { cmdCode, flowCode: "M", primaryValue: 7 },
      ]),
    );
    await begin(["comtrade/KAZ-RUS-chapters"], [], { comtrade: comtrade(rows) });
    const key = { COMTRADE_API_KEY: "good-key" };
    expect((await run("comtrade", key)).stdout).toMatch(/renewed: 194 new values/);
    expect(publishers.log.every((line) => line.includes("/data/v1/get/"))).toBe(true);
    expect((await run("comtrade", { COMTRADE_API_KEY: "bad-key" })).stdout).toMatch(
      /401 \(refused: is the key missing, wrong or used up\?\)/,
    );
  }, 120_000);

  const short = (row: Row) => String(Number(((row[1] ?? 0) / 0.90718474).toPrecision(14)));
  const international = (): EiaRow[] =>
    open("eia/INTL.7-1").flatMap(({ dimensions, rows }) =>
      rows.map((row) => ({
        period: row[0],
        activityId: "1",
        productId: "7",
        countryRegionId: dimensions.referenceArea === "WLD" ? "WORL" : (dimensions.referenceArea ?? ""),
        unit: "TST",
        value: short(row),
      })),
    );

  it("Energy Information Administration: short tons, pages, and nothing without a key", async () => {
    const rows = international();
    await begin(["eia/INTL.7-1"], ["eia/INTL.7-1"], { eia: eia({ international: rows }, 100) });
    const without = await run("eia/INTL.7-1");
    expect(without.stdout).toMatch(
      /skipped\n {2}.*needs a key: set EIA_API_KEY; it is free at https:\/\/www.eia.gov\/opendata\/register.php/,
    );
    expect([without.status, publishers.log]).toEqual([0, []]);
    const key = { EIA_API_KEY: "good-key" };
    expect((await run("eia/INTL.7-1", key)).stdout).toMatch(/INTL.7-1 +unchanged/);
    expect(publishers.log.length).toBe(Math.ceil(rows.length / 100));
    const wrong = await run("eia/INTL.7-1", { EIA_API_KEY: "bad-key" });
    expect(wrong.stdout).toMatch(/status 403/);
    expect(wrong.stdout).not.toContain("bad-key");
    for (const row of rows) row.unit = "MT";
    expect((await run("eia/INTL.7-1", key)).stdout).not.toMatch(/renewed:/);
  });

  it("Energy Information Administration: the price of Brent from the newest known day on", async () => {
    const [brent] = open("eia/RBRTE-D");
    const rows = (brent?.rows ?? [])
      .slice(-60)
      .map((row): EiaRow => ({ period: row[0], series: "RBRTE", units: "$/BBL", value: String(row[1]) }));
    rows.push({ period: "2026-08-19", series: "RBRTE", units: "$/BBL", value: rows.at(-1)?.value ?? "" });
    await begin(["eia/RBRTE-D"], ["eia/RBRTE-D"], { eia: eia({ "petroleum/pri/spt": rows }) });
    expect((await run("eia/RBRTE-D", { EIA_API_KEY: "good-key" })).stdout).toMatch(
      /renewed: 1 new value, 0 revisions/,
    );
  });

  it("Kazakhstan's Bureau, Taldau: an index by the names of its terms", async () => {
    const names = {
      all: "Товары и услуги",
      food: "Продовольственные товары",
      nonfood: "Непродовольственные товары",
      services: "Платные услуги",
    };
    const last = (month: string) =>
      new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
    const relation = "отчетный период к соответствующему периоду прошлого года";
    const rows = open("bns/CPI").map(
      ({ dimensions, rows }): TaldauRow => ({
        terms: [741880, 2695732, 1],
        termNames: ["РЕСПУБЛИКА КАЗАХСТАН", relation, names[dimensions.item as keyof typeof names]],
        periods: [
          ...rows.map((row) => ({
            name: "",
            date: last(row[0]).split("-").reverse().join("."),
            value: String(row[1]),
          })),
          { name: "", date: "31.10.2026", value: "x" },
        ],
      }),
    );
    const others = rows.map((row) => ({ ...row, termNames: ["Г.АЛМАТЫ", ...row.termNames.slice(1)] }));
    await begin(["bns/CPI"], ["bns/CPI"], { taldau: taldau({ "703076": [...others, ...rows] }) });
    expect((await run("bns/CPI")).stdout).toMatch(/bns\/CPI +unchanged/);
    for (const row of rows) row.periods.push({ name: "", date: "31.10.2026", value: "109" });
    for (const row of rows) row.periods.splice(-2, 1);
    expect((await run("bns/CPI")).stdout).toMatch(/renewed: 4 new values, 0 revisions/);
    for (const row of rows) row.termNames = [...row.termNames.slice(0, 2), "Что-то другое"];
    expect((await run("bns/CPI")).stdout).toMatch(/0 rows are named "/);
  });

  it("Kazakhstan's Bureau: the workbook of trade by partner", async () => {
    const body = readFileSync("tests/fixtures/sources/bns/partners-2023.xls");
    await begin(["bns/312101"], [], { bns: tables({ "347386": body, "347387": body }) });
    begunAnew("bns", "312101", { frequency: "A", unitMeasure: "USD", unitMultiplier: 3 });
    expect((await run("bns/312101")).stdout).toMatch(/renewed: \d+ new values/);
    const toRussia = (
      rows: {
        dimensions: { counterpartArea?: string | undefined; tradeFlow?: string | undefined };
        rows: Row[];
      }[],
    ) =>
      rows
        .find(({ dimensions }) => dimensions.counterpartArea === "RUS" && dimensions.tradeFlow === "X")
        ?.rows.find((row) => row[0] === "2023")?.[1];
    expect(toRussia(readData(data, "bns/312101").series)).toBe(toRussia(open("bns/312101")));
  });

  it("World Bank: the Pink Sheet behind the link of its page", async () => {
    const names = ["worldbank/PINKSHEET", "worldbank/PINKSHEET-INDICES"];
    await begin(names, [], {
      pink: pinkSheet(readFileSync("tests/fixtures/sources/worldbank/pink-sheet.xlsx"), "pink"),
    });
    begunAnew("worldbank", "PINKSHEET", { frequency: "M", unitMeasure: "USD_PER_T", unitMultiplier: 0 });
    begunAnew("worldbank", "PINKSHEET-INDICES", {
      frequency: "M",
      unitMeasure: "IX",
      unitMultiplier: 0,
      unitBase: "2010 = 100",
    });
    const { stdout, status } = await run("worldbank");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/PINKSHEET +renewed: \d+ new values/)]);
    expect(readData(data, "worldbank/PINKSHEET").retrievals[0]?.edition).toBe("Pink Sheet, June 02, 2026");
    publishers.mishaps.push({
      match: /commodity-markets/,
      said: { body: "<html><body>moved</body></html>", type: "text/html" },
    });
    expect((await run("worldbank/PINKSHEET")).stdout).toMatch(
      /the page has no link to CMO-Historical-Data-Monthly.xlsx/,
    );
  });
});
