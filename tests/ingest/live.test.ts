import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { selectSeries } from "@/lib/derive";
import type { Dataset } from "@/lib/model";
import { cbr, type Quotes } from "../publishers/cbr";
import { nbk, type Rates } from "../publishers/nbk";
import { type Publishers, startPublishers } from "../publishers/server";
import { type Indicator, type WorldBank, worldbank } from "../publishers/worldbank";
import { dataFolder, ingest, readData, renewOnly } from "./run";

const gdp = "worldbank/NY.GDP.MKTP.CD";
const population = "worldbank/SP.POP.TOTL";
const names = [gdp, population];

let data: string;
let bank: WorldBank;
let rates: Rates;
let quotes: Quotes;
let publishers: Publishers;

beforeEach(async () => {
  data = dataFolder([...names, "nbk/official-daily"]);
  renewOnly(data, names);
  bank = {
    lastupdated: "2026-11-20",
    indicators: { "NY.GDP.MKTP.CD": asPublished(gdp), "SP.POP.TOTL": asPublished(population) },
  };
  rates = {};
  quotes = {};
  publishers = await startPublishers({ worldbank: worldbank(bank), nbk: nbk(rates), cbr: cbr(quotes) });
});
afterEach(async () => {
  await publishers.close();
  rmSync(data, { recursive: true });
});

/** What the World Bank would answer if nothing had changed since. */
function asPublished(name: string): Indicator {
  const { series } = JSON.parse(readFileSync(`data/observations/${name}.json`, "utf8")) as Dataset;
  return Object.fromEntries(
    series.map(({ dimensions, rows }) => [
      dimensions.referenceArea ?? "",
      Object.fromEntries(rows.filter((row) => row[4] == null).map((row) => [row[0], row[1]])),
    ]),
  );
}

const file = (name: string) => readFileSync(join(data, "observations", `${name}.json`), "utf8");
const kazakhstan = () => bank.indicators["NY.GDP.MKTP.CD"]?.KAZ ?? {};
const run = (...args: string[]) => ingest(data, publishers, ["--today", "2026-11-24", ...args]);
const on = (today: string, ...args: string[]) => ingest(data, publishers, ["--today", today, ...args]);
const known = (asOf?: string) =>
  new Map(
    selectSeries(readData(data, gdp), { referenceArea: "KAZ" }, {}, asOf)[0]?.observations.map((one) => [
      one.period,
      one.value,
    ]),
  );

describe("npm run ingest", { timeout: 60_000 }, () => {
  it("finds nothing new, then not due, then that the replies still stand", async () => {
    const before = names.map(file);
    const first = await run();
    expect(first.stderr).toBe("");
    expect(first.stdout).toMatch(/SP.POP.TOTL +unchanged\n/);
    expect([first.status, names.map(file)]).toEqual([0, before]);
    const second = await run();
    expect(second.stdout).toMatch(/NY.GDP.MKTP.CD +not due before 2026-12-02/);
    expect(second.stdout).toMatch(/0 renewed, 0 unchanged, 2 not due/);
    publishers.log.length = 0;
    expect((await on("2026-12-02")).stdout).toMatch(/0 renewed, 2 unchanged/);
    expect(new Set(publishers.log.map((line) => line.slice(-3)))).toEqual(new Set(["304"]));
  });

  it("adds a new year and keeps the old value beside the revised one", async () => {
    const old = known().get("2022");
    kazakhstan()["2024"] = 288e9;
    kazakhstan()["2022"] = 230e9;
    const { status, stdout } = await run("--report", join(data, "report.json"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/renewed: 1 new value, 1 revision/);
    expect(stdout).toMatch(/New periods\n {2}worldbank\/NY.GDP.MKTP.CD: 2024 \(1 value\)/);
    expect(stdout).toMatch(/2022: 225\d+\.?\d* → 230000000000 \(\+2 %\)/);
    expect([known().get("2022"), known("2026-11-23").get("2022"), known("2026-11-23").get("2024")]).toEqual([
      230e9,
      old,
      undefined,
    ]);
    const report = JSON.parse(readFileSync(join(data, "report.json"), "utf8"));
    expect(report).toMatchObject({ today: "2026-11-24", exitCode: 0, counts: { renewed: 1, unchanged: 1 } });
  });

  it("writes nothing in a dry run", async () => {
    const before = file(gdp);
    kazakhstan()["2024"] = 288e9;
    const { stdout } = await run("--dry-run");
    expect(stdout).toMatch(/would be renewed: 1 new value/);
    expect([file(gdp), existsSync(join(data, "asked"))]).toEqual([before, false]);
  });

  it("reads a table of many pages to its end, and notices a change on any of them", async () => {
    bank.rowsOnPage = 100;
    await run("--only", gdp);
    const pages = publishers.log.length;
    expect(pages).toBeGreaterThan(5);
    kazakhstan()["2024"] = 288e9;
    expect((await on("2026-12-02", "--only", gdp)).stdout).toMatch(/renewed: 1 new value/);
  });

  it("goes on with the others where one fails, and says so with its code", async () => {
    publishers.mishaps.push(...Array.from({ length: 4 }, () => ({ match: /GDP.MKTP.CD/, status: 500 })));
    const before = file(gdp);
    const { status, stdout } = await run();
    expect(status).toBe(3);
    expect(stdout).toMatch(/NY.GDP.MKTP.CD +failed; left as it was\n.*status 500. Asked 4 times/);
    expect(stdout).toMatch(/1 unchanged, 0 not due, 0 skipped, 0 in quarantine, 1 failed/);
    expect(file(gdp)).toBe(before);
    publishers.mishaps.push(...Array.from({ length: 4 }, () => ({ match: /./, status: 500 })));
    expect((await run("--only", gdp)).status).toBe(1);
  });

  it("asks again from an earlier period where told", async () => {
    await run("--only", gdp, "--since", "2015");
    expect(publishers.log[0]).toContain("date=2015:2026");
  });

  it("is told as a log of JSON lines where the option or the environment says so", async () => {
    kazakhstan()["2024"] = 288e9;
    kazakhstan()["2022"] = 230e9;
    publishers.mishaps.push(...Array.from({ length: 4 }, () => ({ match: /SP.POP.TOTL/, status: 500 })));
    const options = ["--today", "2026-11-24", "--log", "json"];
    const first = await ingest(data, publishers, options, { STEPPE_LOG_LEVEL: "info" });
    const read = ({ stdout }: { stdout: string }) =>
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect([first.status, first.stderr]).toEqual([3, ""]);
    expect(read(first)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: "info", dataset: gdp, outcome: "renewed", added: 1, revised: 1 }),
        expect.objectContaining({
          level: "error",
          dataset: population,
          reason: expect.stringMatching(/500/),
        }),
      ]),
    );
    expect(read(first).at(-1)).toMatchObject({ exitCode: 3, counts: { renewed: 1, failed: 1 }, held: [] });
    const environment = { STEPPE_LOG: "json", STEPPE_LOG_LEVEL: "warn" };
    const second = await ingest(data, publishers, ["--today", "2026-11-24"], environment);
    expect([second.status, second.stdout, second.stderr]).toEqual([0, "", ""]);
  });

  it.each([
    [["--log", "xml"], {}, '--log cannot be "xml". Allowed: human, json.'],
    [[], { STEPPE_LOG: "yes" }, 'STEPPE_LOG cannot be "yes". Allowed: human, json.'],
    [["--log", "json"], { STEPPE_LOG_LEVEL: "loud" }, 'STEPPE_LOG_LEVEL cannot be "loud". Allowed: trace,'],
  ])("refuses a log that there is not: %j %j", async (args, environment, told) => {
    const { status, stderr } = await ingest(data, publishers, args, environment);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });

  it("refuses what it does not know", async () => {
    for (const args of [
      ["--only", "eec"],
      ["--accept", "imf/NOTHING"],
      ["--since", "yesterday"],
      ["--sinse", "2020"],
      ["--offline-from", "nowhere"],
    ]) {
      const { status, stderr } = await ingest(data, publishers, args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).toContain("--dry-run");
    }
  });

  it("takes what was recorded elsewhere, with no network", async () => {
    kazakhstan()["2024"] = 288e9;
    const replies = join(data, "replies");
    const base = { STEPPE_URL_WORLDBANK_INDICATORS: publishers.base("worldbank") };
    await ingest(
      data,
      undefined,
      ["--today", "2026-11-24", "--dry-run", "--only", gdp, "--record", replies],
      base,
    );
    const text = readFileSync(join(replies, "replies.json"), "utf8");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(
      join(replies, "replies.json"),
      text.replaceAll(publishers.base("worldbank"), "https://api.worldbank.org/v2"),
    );
    await publishers.close();
    const { status, stdout } = await ingest(data, undefined, [
      "--only",
      "worldbank",
      "--offline-from",
      replies,
    ]);
    expect(stdout).toMatch(/NY.GDP.MKTP.CD +renewed: 1 new value/);
    expect(stdout).toMatch(/SP.POP.TOTL +failed; left as it was\n.*there is no reply to this address in/);
    expect([status, known().get("2024")]).toEqual([3, 288e9]);
  });
});

describe("an answer that is hard to believe", { timeout: 60_000 }, () => {
  it.each([
    [
      "loses periods",
      (values: Indicator) => delete values.KAZ?.["2010"],
      /lacks 1 periods that are known: 2010 of referenceArea=KAZ/,
    ],
    ["loses an economy", (values: Indicator) => delete values.KAZ, /lacks \d+ periods/],
    ["calls a known value missing", (values: Indicator) => set(values, "2010", null), /lacks 1 periods/],
    ["leaps", (values: Indicator) => set(values, "2024", 900e9), /leaps by \+2\d\d from 2023/],
    [
      "revises by far",
      (values: Indicator) => set(values, "2010", 20e9),
      /revises 2010 of referenceArea=KAZ by -86.5/,
    ],
    [
      "is in another unit",
      (values: Indicator) => thousandth(values),
      /about 0.001 times as large: has the unit changed/,
    ],
    ["is out of range", (values: Indicator) => set(values, "2010", -5), /gives -5 for 2010/],
  ])("that %s is held back until it is accepted", async (_, change, reason) => {
    const before = file(gdp);
    change(bank.indicators["NY.GDP.MKTP.CD"] ?? {});
    const { status, stdout } = await run("--only", gdp);
    expect(stdout).toMatch(/held in quarantine/);
    expect(stdout).toMatch(reason);
    expect([status, file(gdp)]).toEqual([4, before]);
    expect(existsSync(join(data, "quarantine", `${gdp}.json`))).toBe(true);
  });

  const set = (values: Indicator, year: string, value: number | null) => {
    const one = values.KAZ;
    if (one !== undefined) one[year] = value;
  };
  const thousandth = (values: Indicator) => {
    for (const one of Object.values(values)) {
      for (const [year, value] of Object.entries(one)) one[year] = value === null ? null : value / 1000;
    }
  };

  it("is taken when somebody vouches for it, known from that day, and not doubted again", async () => {
    const values = bank.indicators["NY.GDP.MKTP.CD"] ?? {};
    set(values, "2010", 60e9);
    delete values.KAZ?.["1995"];
    const old = known().get("2010");
    expect((await run("--only", gdp)).status).toBe(4);
    expect((await on("2026-11-26", "--accept", gdp)).stdout).toMatch(/renewed: 0 new values, 1 revision/);
    expect([known().get("2010"), known("2026-11-25").get("2010")]).toEqual([60e9, old]);
    expect(known().get("1995")).toBe(known("2026-11-25").get("1995"));
    expect(existsSync(join(data, "quarantine", `${gdp}.json`))).toBe(false);
    expect((await on("2026-12-02", "--only", gdp)).stdout).toMatch(/unchanged/);
    expect((await on("2026-12-02", "--accept", gdp)).stdout).toMatch(
      /no answer of this dataset is held back/,
    );
  });

  it("gives way to a plausible one that comes later", async () => {
    set(bank.indicators["NY.GDP.MKTP.CD"] ?? {}, "2024", 900e9);
    await run("--only", gdp);
    set(bank.indicators["NY.GDP.MKTP.CD"] ?? {}, "2024", 288e9);
    expect((await on("2026-11-25", "--only", gdp)).status).toBe(0);
    expect([known().get("2024"), existsSync(join(data, "quarantine", `${gdp}.json`))]).toEqual([
      288e9,
      false,
    ]);
  });
});

describe("official rates", { timeout: 60_000 }, () => {
  beforeEach(() => {
    data = dataFolder(["nbk/official-daily"]);
    renewOnly(data, ["nbk/official-daily", "cbr/official-daily"]);
  });

  it("of the National Bank are asked day by day from the newest known day on", async () => {
    for (const day of ["2026-09-28", "2026-09-29", "2026-09-30", "2026-10-01", "2026-10-02", "2026-10-05"]) {
      const held = (currency: string) =>
        readData(data, "nbk/official-daily")
          .series.find((one) => one.dimensions.currency === currency)
          ?.rows.find((row) => row[0] === day)?.[1];
      rates[day] = { USD: held("USD") ?? 445, RUB: held("RUB") ?? 5.4, EUR: 510, CNY: 62 };
    }
    const { status, stdout } = await on("2026-10-06", "--only", "nbk");
    expect(stdout).toMatch(/nbk\/official-daily +renewed: \d+ new values, 0 revisions/);
    expect(status).toBe(0);
    expect(publishers.log[0]).toMatch(/fdate=28.09.2026 200$/);
    const dollar = readData(data, "nbk/official-daily").series.find(
      (one) => one.dimensions.currency === "USD",
    );
    expect(dollar?.rows.at(-1)).toEqual(["2026-10-05", 445, "A", "2026-10-06"]);
  });

  it("of the Bank of Russia begin with the first answer", async () => {
    quotes.R01235 = [
      { day: "2026-03-03", nominal: 1, value: "77,1734" },
      { day: "2026-03-04", nominal: 1, value: "77,6093" },
    ];
    quotes.R01335 = [{ day: "2026-03-03", nominal: 100, value: "15,5104" }];
    const { status, stdout } = await on("2026-03-05", "--only", "cbr");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/renewed: 3 new values/)]);
    const { series, retrievals } = readData(data, "cbr/official-daily");
    expect(series.map((one) => [one.unitMeasure, one.rows.length])).toEqual([
      ["RUB_PER_KZT", 1],
      ["RUB_PER_USD", 2],
    ]);
    expect(retrievals[0]?.files).toHaveLength(2);
  });
});
