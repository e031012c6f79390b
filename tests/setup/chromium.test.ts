import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chromiumArgs, findChromium } from "@/scripts/chromium.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "chromium-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that answers `--version` with this exit code. */
function program(name: string, exitCode: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
}
const none = () => undefined;

describe.skipIf(process.platform === "win32")("the browser", () => {
  test("is the one named, then Playwright's own, then one on the path", () => {
    const [named, own, onPath] = [program("named", 0), program("own", 0), program("chromium", 0)];
    expect(findChromium({ CHROMIUM_PATH: named, PATH: folder }, () => own)).toBe(named);
    expect(findChromium({ PATH: folder }, () => own)).toBe(own);
    expect(findChromium({ PATH: folder }, none)).toBe(onPath);
  });

  test("is not one that does not start", () => {
    program("chromium-browser", 1);
    const chrome = program("google-chrome", 0);
    expect(findChromium({ PATH: folder }, () => path.join(folder, "absent"))).toBe(chrome);
  });

  test("is none where there is none", () => {
    expect(findChromium({ PATH: folder }, none)).toBeUndefined();
  });

  test("that was named but does not start is an error, not passed over", () => {
    expect(() => findChromium({ CHROMIUM_PATH: program("broken", 1), PATH: folder }, none)).toThrow(
      /CHROMIUM_PATH/,
    );
  });
});

test("the browser makes no calls of its own", () => {
  expect(chromiumArgs).toEqual(
    expect.arrayContaining([
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ]),
  );
});
