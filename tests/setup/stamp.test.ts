import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countsForBuild } from "@/scripts/setup/build.mjs";
import { filesUnder, isStamped, removeStamp, stampOf, writeStamp } from "@/scripts/setup/stamp.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "stamp-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const stamp = () => stampOf(filesUnder(folder));

describe("a stamp", () => {
  test("is the same for the same files, whatever order they were written in", () => {
    put("b.ts", "2");
    put("a/c.ts", "1");
    const first = stamp();
    rmSync(path.join(folder, "a"), { recursive: true });
    put("a/c.ts", "1");
    expect(stamp()).toBe(first);
  });

  test("changes with a file's content, its name, its going and what else is named", () => {
    put("a.ts", "1");
    const seen = [stamp()];
    put("a.ts", "2");
    seen.push(stamp());
    put("b.ts", "2");
    seen.push(stamp());
    rmSync(path.join(folder, "a.ts"));
    seen.push(stamp(), stampOf(filesUnder(folder), "v22"));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("tells where one file ends and the next begins", () => {
    put("a", "xb");
    put("c", "");
    const first = stamp();
    put("a", "x");
    put("c", "b");
    expect(stamp()).not.toBe(first);
  });

  test("is found where it was written, and gone when removed", () => {
    const file = path.join(folder, "made/stamp");
    expect(isStamped(file, "x")).toBe(false);
    writeStamp(file, "x");
    expect(isStamped(file, "x")).toBe(true);
    expect(isStamped(file, "y")).toBe(false);
    removeStamp(file);
    expect(isStamped(file, "x")).toBe(false);
  });

  test("of a place that does not exist has no files", () => {
    expect(filesUnder(path.join(folder, "none"))).toEqual([]);
  });
});

test("a build depends on code and definitions, not on observations or tests", () => {
  const files = [
    "lib/model/unit.ts",
    "data/indicators/tenge.json",
    "data/observations/nbk/base-rate.json",
    "lib/a.test.ts",
  ];
  expect(files.filter(countsForBuild)).toEqual(["lib/model/unit.ts", "data/indicators/tenge.json"]);
});
