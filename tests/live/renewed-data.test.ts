import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/live/fx/route";
import type { Dataset } from "@/lib/model";

const data = mkdtempSync(join(tmpdir(), "renewed-"));
afterAll(() => rmSync(data, { recursive: true }));

/** Puts one file after the other into its place as the ingest does, a hundred times each. */
const replacing = `
const { copyFileSync, renameSync } = require("node:fs");
const [, path, ...versions] = process.argv;
for (let count = 0; count < 100; count++)
  for (const one of versions) { copyFileSync(one, path + ".tmp"); renameSync(path + ".tmp", path); }
`;

/** The newest day carries the same number for every currency, so that a mixture would show. */
function version(path: string, value: number): string {
  const dataset = JSON.parse(readFileSync(path, "utf8")) as Dataset;
  for (const series of dataset.series) series.rows.push(["2026-11-23", value, "A", "2026-11-23"]);
  const file = join(data, `${value}.json`);
  writeFileSync(file, JSON.stringify(dataset));
  return file;
}

describe("data that are replaced while readers ask", () => {
  it("are shown whole, old or new, without a restart, and new in the end", async () => {
    cpSync("data", data, { recursive: true });
    vi.stubEnv("STEPPE_DATA", data);
    vi.stubEnv("STEPPE_LIVE", "off");
    const path = join(data, "observations/nbk/official-daily.json");
    const versions = [version(path, 501), version(path, 502)];
    const writer = spawn(process.execPath, ["-e", replacing, path, ...versions]);
    const ended = new Promise<number | null>((done) => writer.on("close", done));
    let running = true;
    ended.then(() => {
      running = false;
    });
    const seen = new Set<number>();
    const look = async () => {
      const reply = await GET(new Request("https://monitor.example/api/v1/live/fx"));
      expect(reply.status).toBe(200);
      const { rates } = (await reply.json()) as { rates: Record<string, number> };
      const values = new Set(Object.values(rates));
      if (values.has(501) || values.has(502)) expect(values.size).toBe(1);
      for (const value of values) seen.add(value);
    };
    while (running) {
      await look();
      await new Promise((done) => setImmediate(done));
    }
    expect(await ended).toBe(0);
    seen.clear();
    await look();
    expect([...seen]).toEqual([502]);
    vi.unstubAllEnvs();
  });
});
