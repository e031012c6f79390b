import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { writeDeck } from "@/lib/deck";
import { sixIndicators } from "@/lib/export/deck";
import { offlinePack } from "@/lib/export/offline";
import { chartIds } from "./api/ask";

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "briefing-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tsx = ["node_modules/tsx/dist/cli.mjs", "scripts/briefing.ts"];
const run = (...args: string[]) => execFileSync(process.execPath, [...tsx, ...args], { encoding: "utf8" });
const refused = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [...tsx, ...args], { encoding: "utf8" });
  return { status, said: stderr.split("\n")[0] };
};

describe("a briefing", () => {
  it("of a deck file writes slides, pages and pictures, says so, and is the same twice", () => {
    const deck = sixIndicators("kk");
    const file = join(folder, "monday.json");
    writeFileSync(file, writeDeck({ ...deck, items: deck.items.slice(0, 2) }));
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    const said = run("--out", one, "--deck", file, "--theme", "dark");
    run("--out", two, "--deck", file, "--theme", "dark");
    const names = readdirSync(one).sort();
    expect(names).toEqual(
      expect.arrayContaining(["monday.pptx", "monday.pdf", "01-cover.png", "02-tenge.usd-kzt.svg"]),
    );
    expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
    for (const name of names) {
      expect(said).toContain(name);
      expect([name, Buffer.compare(readFileSync(join(one, name)), readFileSync(join(two, name)))]).toEqual([
        name,
        0,
      ]);
    }
    expect(said).toContain(`${names.length} files`);
  });

  it("refuses what it does not understand and says what there is", () => {
    expect(refused()).toEqual({ status: 2, said: "--out <folder> is missing." });
    expect(refused("--out", folder, "--lang", "de").said).toBe("--lang de: it can be en, zh, ru, kk.");
    expect(refused("--out", folder, "--deck", "nowhere.json").said).toContain("there is no such file");
    expect(refused("--out", folder, "--offline", "--deck", "six-indicators").status).toBe(2);
  });
});

describe("the page for closed networks", () => {
  const page = offlinePack(["ru", "kk"]);

  it("holds every chart of the pages with its table, in each language asked for", () => {
    for (const locale of ["ru", "kk"]) {
      const ids = [...page.matchAll(/<figure id="([\w.-]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id) => id?.startsWith(`${locale}-`)).length).toBeGreaterThan(20);
    }
    expect(chartIds.length).toBeGreaterThan(20);
    expect(page.match(/<figure /g)?.length).toBe(page.match(/<table>/g)?.length);
    expect(page.match(/<figure /g)?.length).toBe(page.match(/<svg /g)?.length);
  });

  it("asks nobody for anything, names each id once, and is the same twice", () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|@import|url\(|\ssrc=/);
    expect(page).not.toMatch(/href="(?!#)/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(offlinePack(["ru", "kk"])).toBe(page);
  });
});
