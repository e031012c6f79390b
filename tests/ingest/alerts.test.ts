import { createHmac } from "node:crypto";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/model";
import { type Publishers, startPublishers } from "../publishers/server";
import { type WorldBank, worldbank } from "../publishers/worldbank";
import { dataFolder, ingest, renewOnly } from "./run";

const gdp = "worldbank/NY.GDP.MKTP.CD";
const series = `${gdp}/KAZ`;

interface Heard {
  body: string;
  headers: Record<string, unknown>;
}

/** A receiver of webhooks that answers with the statuses given, then with 200. */
interface Hook {
  url: string;
  heard: Heard[];
  statuses: number[];
  /** Never answers. */
  hangs: boolean;
  close(): Promise<unknown>;
}

async function startHook(): Promise<Hook> {
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      hook.heard.push({ body: Buffer.concat(parts).toString(), headers: request.headers });
      if (!hook.hangs) response.writeHead(hook.statuses.shift() ?? 200).end("ok");
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const hook: Hook = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/secret-path`,
    heard: [],
    statuses: [],
    hangs: false,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
  return hook;
}

let data: string;
let bank: WorldBank;
let publishers: Publishers;
let hook: Hook;

beforeEach(async () => {
  data = dataFolder([gdp]);
  cpSync("data/groups.json", join(data, "groups.json"));
  renewOnly(data, [gdp]);
  bank = { lastupdated: "2026-11-20", indicators: { "NY.GDP.MKTP.CD": asPublished() } };
  publishers = await startPublishers({ worldbank: worldbank(bank) });
  hook = await startHook();
});
afterEach(async () => {
  await publishers.close();
  await hook.close();
  rmSync(data, { recursive: true });
});

function asPublished() {
  const all = (JSON.parse(readFileSync(`data/observations/${gdp}.json`, "utf8")) as Dataset).series;
  return Object.fromEntries(
    all.map(({ dimensions, rows }) => [
      dimensions.referenceArea ?? "",
      Object.fromEntries(rows.filter((row) => row[4] == null).map((row) => [row[0], row[1]])),
    ]),
  );
}

const kazakhstan = () => bank.indicators["NY.GDP.MKTP.CD"]?.KAZ ?? {};
const newest = () => Math.max(...Object.values(kazakhstan()).map(Number));
const file = () => join(data, "alerts.json");
const report = () => JSON.parse(readFileSync(join(data, "report.json"), "utf8"));
const told = () => JSON.parse(readFileSync(join(data, "asked", "alerts.json"), "utf8")).told;

function watch(...alerts: unknown[]): void {
  writeFileSync(file(), JSON.stringify({ format: "steppe-monitor-alerts", version: 1, alerts }));
}

function run(args: string[] = [], environment: Record<string, string> = {}) {
  const all = { STEPPE_ALERTS: file(), STEPPE_WEBHOOK_URL: hook.url, ...environment };
  const always = ["--only", gdp, "--today", "2026-11-24", "--report", join(data, "report.json")];
  return ingest(data, publishers, [...always, ...args], all);
}

/** Nothing published so far lies above; the next year will. */
const nextYear = () => {
  watch({ series, kind: "above", level: newest() + 1e9 });
  kazakhstan()["2026"] = newest() + 5e9;
};

describe("alerts of a deployment", () => {
  it("are nothing where none are set", async () => {
    const { status, stdout } = await run([], { STEPPE_ALERTS: "" });
    expect([status, hook.heard, stdout.includes("Alerts")]).toEqual([0, [], false]);
    expect(report()).not.toHaveProperty("alerts");
  });

  it("are told once when a new figure makes them fire, signed, with value, period and edition", async () => {
    watch({ series, kind: "above", level: newest() + 1e9 });
    expect((await run()).status).toBe(0);
    expect(hook.heard).toEqual([]);
    nextYear();
    watch({ series, kind: "above", level: newest() - 1e9 }, { series, kind: "below", level: 1 });
    const secret = "kept between two machines";
    const more = { STEPPE_WEBHOOK_SECRET: secret, STEPPE_SITE: "https://monitor.example/" };
    const first = await run([], more);
    expect([first.status, hook.heard.length]).toEqual([0, 1]);
    expect(first.stdout).toMatch(/Alerts\n {2}.+ is above US\$.+ in 2026.* \(sent\)/);
    const { body, headers } = hook.heard[0] ?? { body: "", headers: {} };
    const said = JSON.parse(body);
    expect(said).toMatchObject({ event: "alerts.fired", day: "2026-11-24", lang: "en" });
    expect(said.text).toMatch(
      / is above US\$[\d.]+\sbillion: US\$[\d.]+\sbillion in 2026\nhttps:\/\/monitor.example\/en\//,
    );
    expect(said.alerts).toEqual([
      expect.objectContaining({
        state: "fired",
        rule: expect.stringContaining(`${series}~above:`),
        period: "2026",
        value: kazakhstan()["2026"],
        unit: "USD",
        sources: [expect.objectContaining({ source: "worldbank", vintage: "2026-11-24" })],
      }),
    ]);
    expect(headers["content-type"]).toBe("application/json");
    const sum = createHmac("sha256", secret).update(body).digest("hex");
    expect(headers["x-steppe-signature"]).toBe(`sha256=${sum}`);
    expect(report().alerts).toMatchObject({ delivery: "sent", faults: [], fired: [{ period: "2026" }] });
    await run();
    await run();
    expect(hook.heard.length).toBe(1);
  });

  it("fire anew once they have been quiet", async () => {
    nextYear();
    await run();
    const high = kazakhstan()["2026"] ?? null;
    kazakhstan()["2026"] = 250e9;
    await run();
    expect(told()).toEqual([]);
    kazakhstan()["2026"] = high;
    await run();
    expect(hook.heard.length).toBe(2);
    expect(hook.heard[0]?.headers).not.toHaveProperty("x-steppe-signature");
  });

  it("are tried again at once, and by the next run where the receiver stays away", async () => {
    nextYear();
    hook.statuses = [503, 503, 503, 503];
    const failed = await run();
    expect([failed.status, hook.heard.length]).toEqual([3, 4]);
    expect(failed.stdout).toMatch(
      /127\.0\.0\.1:\d+\/…: the receiver answers with status 503. Asked 4 times./,
    );
    expect(failed.stdout + failed.stderr + JSON.stringify(report())).not.toContain("secret-path");
    expect(failed.stdout).toMatch(/NY.GDP.MKTP.CD +renewed: 1 new value/);
    expect(existsSync(join(data, "asked", "alerts.json"))).toBe(false);
    hook.statuses = [500];
    expect((await run()).status).toBe(0);
    expect(hook.heard.length).toBe(6);
    expect(new Set(hook.heard.map(({ body }) => JSON.parse(body).id)).size).toBe(1);
    expect((await run()).stdout).not.toContain("Alerts");
    expect(hook.heard.length).toBe(6);
  });

  it("wait no longer than the time-out, and do not repeat what is refused", async () => {
    nextYear();
    hook.hangs = true;
    const slow = await run([], { STEPPE_TIMEOUT: "0.4" });
    expect([slow.status, report().alerts.faults[0]]).toEqual([3, expect.stringMatching(/within 0.4 s/)]);
    hook.hangs = false;
    hook.heard.length = 0;
    hook.statuses = [410];
    expect([(await run()).status, hook.heard.length]).toEqual([3, 1]);
    const odd = await run([], { STEPPE_WEBHOOK_URL: "ftp://somewhere" });
    expect([odd.status, odd.stdout]).toEqual([3, expect.stringContaining("STEPPE_WEBHOOK_URL is no http")]);
  });

  it("say what would be sent, in the language asked for, and what is not sent without an address", async () => {
    nextYear();
    const without = await run([], { STEPPE_WEBHOOK_URL: "" });
    expect([without.status, without.stdout]).toEqual([
      0,
      expect.stringMatching(/STEPPE_WEBHOOK_URL is not set/),
    ]);
    const dry = await run(["--dry-run"], { STEPPE_WEBHOOK_LANG: "ru" });
    expect(dry.stdout).toMatch(/ выше .+2026\sгоду.* \(would be sent\)/);
    expect([dry.status, hook.heard, existsSync(join(data, "asked", "alerts.json"))]).toEqual([0, [], false]);
    expect((await run([], { STEPPE_WEBHOOK_LANG: "de" })).stdout).toContain("de: there are en, zh, ru, kk");
  });

  it("name file, entry and field of what cannot be read, tell the others, and harm no data", async () => {
    nextYear();
    const good = { series, kind: "above", level: 1e9 };
    watch({ series, kind: "above", limit: 3 }, good, { series: "worldbank/none", kind: "below", level: 3 });
    const { status, stdout } = await run();
    expect(status).toBe(3);
    expect(stdout).toMatch(/renewed: 1 new value/);
    expect(stdout).toContain(
      `${file()}: alerts[0] (${series}): "level" is missing or wrong: it has to be a number`,
    );
    expect(stdout).toContain('there is no series "worldbank/none" in the catalogue');
    expect(JSON.parse(hook.heard[0]?.body ?? "").alerts.length).toBe(1);
    writeFileSync(file(), "{");
    const broken = await run();
    expect([broken.status, broken.stdout]).toEqual([
      3,
      expect.stringContaining(`${file()}: this is no JSON text.`),
    ]);
    const gone = await run([], { STEPPE_ALERTS: join(data, "nowhere.json") });
    expect([gone.status, gone.stdout]).toEqual([3, expect.stringMatching(/nowhere.json.*ENOENT/)]);
    expect(report().alerts.faults.length).toBe(1);
  });
});
