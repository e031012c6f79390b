import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const fixtures = "tests/fixtures/sources/eec";
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "ingest-"));
});
afterEach(() => rmSync(data, { recursive: true }));

function ingest(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/ingest.ts", ...args],
    {
      encoding: "utf8",
      env: { ...process.env, STEPPE_DATA: data },
    },
  );
  return { status, stdout, stderr };
}

describe("the ingest command", { timeout: 30_000 }, () => {
  const file = () => join(data, "observations/eec/CPI.json");

  it("builds what it is asked for, the same file every time", () => {
    const first = ingest("--from", fixtures, "--only", "eec/CPI");
    expect(first.stderr).toBe("");
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^eec\/CPI +3 series +96 rows +0 revisions +2005-01–2026-08\n1 of 1 /);
    const text = readFileSync(file(), "utf8");
    const second = ingest("--from", fixtures, "--only", "eec/CPI");
    expect(second.stdout).toMatch(/unchanged\n1 of 1 datasets built, 0 written, 0 failed/);
    expect(readFileSync(file(), "utf8")).toBe(text);
  });

  it("names a missing file, leaves its dataset as it was and builds the rest", () => {
    mkdirSync(join(data, "observations/imf"), { recursive: true });
    const known = join(data, "observations/imf/QNEA.json");
    writeFileSync(known, "as it was\n");
    const { status, stdout, stderr } = ingest("--from", fixtures, "--only", "imf/QNEA", "--only", "eec");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^imf\/QNEA: The raw file gdp\/raw\/imf_qnea_rus_real_gdp_quarterly.csv cannot be read/,
    );
    expect(stdout).toMatch(/1 of 2 datasets built, 1 written, 1 failed/);
    expect(readFileSync(known, "utf8")).toBe("as it was\n");
  });

  it("refuses what it does not know and says what it does", () => {
    for (const args of [
      ["--form", fixtures],
      ["--from", "nowhere"],
      ["--from", fixtures, "--only", "imf/NOTHING"],
    ]) {
      const { status, stderr } = ingest(...args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).toContain("--from <folder>        rebuilds data/observations");
    }
    const help = ingest("--help");
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain("may be repeated");
  });
});
