import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Dataset } from "@/lib/model";
import { answersIn, replayed } from "@/lib/sources/renew/replay";
import { type Publishers, startPublishers } from "../publishers/server";
import { type WorldBank, worldbank } from "../publishers/worldbank";
import { dataFolder, ended, ingest, readData, renewOnly, start } from "./run";

const gdp = "worldbank/NY.GDP.MKTP.CD";
const population = "worldbank/SP.POP.TOTL";
const names = [gdp, population];

let data: string;
let bank: WorldBank;
let publishers: Publishers;

beforeEach(async () => {
  data = dataFolder(names);
  renewOnly(data, names);
  bank = { lastupdated: "2026-11-20", indicators: {} };
  for (const name of names) bank.indicators[name.slice(10)] = known(name);
  publishers = await startPublishers({ worldbank: worldbank(bank) });
});
afterEach(async () => {
  await publishers.close();
  rmSync(data, { recursive: true, force: true });
});

function known(name: string) {
  const values: Record<string, Record<string, number | null>> = {};
  for (const { dimensions, rows } of readData("data", name).series) {
    const open = rows.filter((row) => row[4] == null);
    values[dimensions.referenceArea ?? ""] = Object.fromEntries(open.map((row) => [row[0], row[1]]));
  }
  return values;
}

/** Every value of 2015 a little higher: a large file to write. */
function revised(step: number): void {
  for (const values of Object.values(bank.indicators)) {
    for (const one of Object.values(values)) if (one["2015"] != null) one["2015"] *= 1 + step / 1000;
  }
}

const text = (name: string) => readFileSync(join(data, "observations", `${name}.json`), "utf8");
const whole = (name: string) => Dataset.parse(JSON.parse(text(name)));
const litter = () =>
  readdirSync(join(data, "observations/worldbank")).filter((one) => !one.endsWith(".json"));
const day = (count: number) => `2026-12-${String(count).padStart(2, "0")}`;
const run = (count: number, ...args: string[]) =>
  ingest(data, publishers, ["--today", day(count), "--only", "worldbank", ...args]);

describe("killed at any moment", { timeout: 240_000 }, () => {
  it("leaves every file whole, and the next run goes on", async () => {
    let before = names.map((name) => whole(name).retrievals.length);
    // How long a whole run takes on this machine, so that the blows fall all over it.
    const began = Date.now();
    await ended(start(data, publishers, ["--today", day(1), "--only", "worldbank"]));
    const lasts = Date.now() - began;
    for (let blow = 1; blow <= 6; blow++) {
      revised(blow);
      const child = start(data, publishers, ["--today", day(blow + 1), "--only", "worldbank"]);
      const end = ended(child);
      await new Promise((done) => setTimeout(done, lasts * (0.35 + 0.65 * Math.random())));
      child.kill("SIGKILL");
      await end;
      const now = names.map((name) => whole(name).retrievals.length);
      now.forEach((count, index) => {
        expect(count).toBeGreaterThanOrEqual(before[index] ?? 0);
      });
      before = now;
    }
    revised(20);
    const { status, stdout } = await run(20);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/2 renewed/)]);
    expect(litter()).toEqual([]);
    expect(existsSync(join(data, ".ingest-lock"))).toBe(false);
  });

  it("a process that does nothing but write is never caught with half a file", async () => {
    const small = { ...whole(population), series: whole(population).series.slice(0, 4) };
    const versions = [whole(population), small].map((one) => JSON.stringify(one));
    versions.forEach((one, index) => {
      writeFileSync(join(data, `${index}.json`), one);
    });
    for (let blow = 0; blow < 5; blow++) {
      const child = spawn(process.execPath, ["--import", "tsx", "tests/ingest/writer.ts"], {
        env: { ...process.env, STEPPE_DATA: data },
        stdio: ["ignore", "pipe", "inherit"],
      });
      await new Promise((ready) => child.stdout.once("data", ready));
      await new Promise((done) => setTimeout(done, 100 + 200 * Math.random()));
      child.kill("SIGKILL");
      await new Promise((gone) => child.on("close", gone));
      expect([17, 4]).toContain(whole(population).series.length);
    }
    await run(1);
    expect(litter()).toEqual([]);
  });
});

describe("two at once", { timeout: 60_000 }, () => {
  it("the second says that the first is at work, and touches nothing", async () => {
    revised(1);
    publishers.mishaps.push({ match: /GDP/, delay: 6000 });
    const first = ended(start(data, publishers, ["--today", day(1), "--only", gdp]));
    for (let waited = 0; !existsSync(join(data, ".ingest-lock")) && waited < 20_000; waited += 50) {
      await new Promise((done) => setTimeout(done, 50));
    }
    const second = await run(1);
    expect([second.status, second.stderr]).toEqual([
      5,
      expect.stringMatching(/^Another ingest is at work.*process \d+ on /),
    ]);
    const { status, stdout } = await first;
    expect([status, stdout]).toEqual([0, expect.stringMatching(/1 renewed/)]);
    expect((await run(2)).status).toBe(0);
  });

  it("a lock that a killed run left behind is taken over; one of another machine is not", async () => {
    const lock = join(data, ".ingest-lock");
    const dead = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" });
    writeFileSync(lock, JSON.stringify({ pid: Number(dead), host: hostname(), since: "2026-12-01" }));
    expect((await run(1)).status).toBe(0);
    writeFileSync(lock, JSON.stringify({ pid: 1, host: "elsewhere", since: "2026-12-01" }));
    expect((await run(2)).status).toBe(5);
    expect(readFileSync(lock, "utf8")).toContain("elsewhere");
  });
});

/** A file system of one megabyte, where this machine allows to make one. */
function smallDisk(): string | undefined {
  const at = mkdtempSync(join(tmpdir(), "small-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", at], { stdio: "ignore" });
    return at;
  } catch {
    rmSync(at, { recursive: true });
    return undefined;
  }
}

const disk = process.platform === "linux" ? smallDisk() : undefined;

describe("a full disk", { timeout: 60_000 }, () => {
  it.skipIf(disk === undefined)(
    "costs no value: the files stay as they were, and the message says why",
    async () => {
      const at = disk ?? "";
      try {
        rmSync(data, { recursive: true });
        data = dataFolder(names, at);
        renewOnly(data, names);
        const before = names.map(text);
        revised(1);
        fill(at, 20_000);
        const { status, stdout } = await run(1);
        expect(stdout).toMatch(/GDP.MKTP.CD +failed; left as it was\n.*the disk is full/);
        expect([status, names.map(text), litter()]).toEqual([1, before, []]);
        rmSync(join(at, "ballast"));
        expect((await run(1)).stdout).toMatch(/2 renewed/);
      } finally {
        execFileSync("umount", [at]);
        rmSync(at, { recursive: true, force: true });
      }
    },
  );

  /** All but so many bytes. */
  function fill(at: string, left: number): void {
    const { bavail, bsize } = statfsSync(at);
    writeFileSync(join(at, "ballast"), Buffer.alloc(Math.max(0, bavail * bsize - left)));
  }
});

describe("what no publisher should answer", { timeout: 120_000 }, () => {
  const answer = (body: string | Uint8Array, type = "application/json") => {
    publishers.mishaps.length = 0;
    publishers.mishaps.push(...Array.from({ length: 4 }, () => ({ match: /GDP/, said: { body, type } })));
  };

  it.each([
    [
      "an error page with status 200",
      "<html><head><title>502 Bad Gateway</title></head></html>",
      /a web page titled "502 Bad Gateway"/,
    ],
    ["half of the JSON", '[{"page":1,"pages":1,"total":1},[{"indica', /is not JSON/],
    ["a refusal", '[{"message":[{"id":"120","key":"Invalid value","value":"no"}]}]', /refuses the request/],
    ["an empty table", '[{"page":1,"pages":1,"total":0},[]]', /holds no value at all/],
    ["another charset than it says", Buffer.from([0x5b, 0x22, 0xcf, 0xf0, 0x22, 0x5d]), /cannot be read so/],
  ])("%s changes nothing", async (_, body, message) => {
    const before = names.map(text);
    answer(body, "application/json; charset=utf-8");
    const { status, stdout } = await run(1);
    expect(stdout).toMatch(message);
    expect(stdout).toMatch(/worldbank\/NY.GDP.MKTP.CD +failed; left as it was\n {2}\S+.*: /);
    expect([status, names.map(text)]).toEqual([3, before]);
  });

  it("random bytes and bytes changed at random change nothing that is not whole", async () => {
    const good = Buffer.from(
      JSON.stringify([
        { page: 1, pages: 1, total: 1 },
        [{ indicator: { id: "NY.GDP.MKTP.CD" }, countryiso3code: "KAZ", date: "2015", value: 1 }],
      ]),
    );
    const spoilt = fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([place, byte]) => {
      const bytes = Buffer.from(good);
      bytes[place] = byte;
      return bytes;
    });
    const sum = () => createHash("sha256").update(text(gdp)).digest("hex");
    const before = sum();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoilt), async (body) => {
        answer(body);
        const { status } = await run(1, "--only", gdp);
        // A changed byte may still make a plausible reply: one that lacks nearly all periods, so it is held back.
        expect([3, 4, 0]).toContain(status);
        expect(sum()).toBe(before);
      }),
      { numRuns: 10 },
    );
  });
});

describe("clocks", { timeout: 60_000 }, () => {
  it("values count as known from our own day, whatever the publisher's clock says", async () => {
    publishers.mishaps.push({ match: /GDP/, date: "Fri, 01 Jan 2100 00:00:00 GMT" });
    revised(1);
    const { stdout } = await run(1, "--only", gdp);
    expect(stdout).toMatch(
      /publisher's clock lies \d+ days from this machine's; values count as known from 2026-12-01/,
    );
    expect(whole(gdp).retrievals.at(-1)?.vintage).toBe("2026-12-01");
  });

  it("a machine whose clock was set back adds nothing before what it knows already", async () => {
    revised(1);
    await run(5, "--only", gdp);
    const before = text(gdp);
    revised(2);
    const { status, stdout } = await run(2, "--only", gdp);
    expect(stdout).toMatch(
      /this machine's clock says 2026-12-02, but the dataset was last renewed on 2026-12-05/,
    );
    expect([status, text(gdp)]).toEqual([1, before]);
  });
});

describe("--from", { timeout: 60_000 }, () => {
  it("keeps what publishers have answered since, and changes nothing where the raw files are the same", async () => {
    revised(1);
    await run(1);
    revised(2);
    await run(1);
    revised(3);
    await run(3);
    for (const name of names) {
      const { retrievals: _, series: __, ...head } = readData("data", name);
      const again = replayed(readData("data", name), head, whole(name));
      expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(text(name)));
      expect(answersIn(readData("data", name), whole(name))).toHaveLength(3);
    }
  });
});
