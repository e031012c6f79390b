import { describe, expect, test } from "vitest";
import { holdsLockedPackages } from "@/scripts/setup/install.mjs";

const locked = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/a-windows": { version: "1.0.0", integrity: "sha512-w", optional: true },
};
const a = { "node_modules/a": { version: "1.0.0", integrity: "sha512-a" } };

describe("an installed tree", () => {
  test("is good when it holds what the lock file names, less what is for other systems", () => {
    expect(holdsLockedPackages(locked, a)).toBe(true);
  });

  test.each([
    ["is missing", undefined],
    ["lacks a package", {}],
    ["holds another version", { "node_modules/a": { version: "1.0.1", integrity: "sha512-a" } }],
    ["holds other bytes", { "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } }],
    ["holds another version of an optional one", { ...a, "node_modules/a-windows": { version: "2.0.0" } }],
  ])("is not good when it %s", (_, installed) => {
    expect(holdsLockedPackages(locked, installed)).toBe(false);
  });
});
