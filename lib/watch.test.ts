import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { logger } from "./log";
import { metrics } from "./metrics";
import { readIndicator } from "./store";
import { beginWatching, tellFailure } from "./watch";

const folder = mkdtempSync(join(tmpdir(), "watch-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function counted(name: string): Promise<number> {
  const { values } = (await metrics().register.getSingleMetric(name)?.get()) ?? { values: [] };
  return values.reduce((sum, { value }) => sum + value, 0);
}

test("a data file that changes is told once, the first reading of it is not", async () => {
  cpSync("data/indicators", join(folder, "indicators"), { recursive: true });
  vi.stubEnv("STEPPE_DATA", folder);
  const info = vi.spyOn(logger(), "info");
  beginWatching();
  info.mockClear();
  const coal = readIndicator("coal");
  readIndicator("coal");
  expect(info).not.toHaveBeenCalled();
  writeFileSync(join(folder, "indicators/coal.json"), `${JSON.stringify(coal)}  `);
  readIndicator("coal");
  readIndicator("coal");
  expect(info.mock.calls).toEqual([
    [{ file: expect.stringContaining("coal.json") }, expect.stringContaining("read anew")],
  ]);
  expect(await counted("steppe_data_files_reread_total")).toBe(1);
});

test("a page that failed is told with its request and digest, and without its query", async () => {
  const told = vi.spyOn(logger(), "error");
  const error = Object.assign(new Error("No room"), { digest: "123" });
  const route = "/[locale]/compare";
  tellFailure(error, { requestId: "0123456789", route, address: "/en/compare?s=own/salaries" });
  const [fields] = told.mock.calls[0] ?? [];
  expect(fields).toEqual({ requestId: "0123456789", digest: "123", route, path: "/en/compare", err: error });
  expect(await counted("steppe_page_errors_total")).toBe(1);
});

test("a level that there is not ends the process with a sentence", async () => {
  vi.stubEnv("STEPPE_LOG_LEVEL", "loud");
  vi.resetModules();
  const exit = vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  (await import("./watch")).beginWatching();
  expect(exit).toHaveBeenCalledWith(1);
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/cannot be "loud"\. Allowed: trace, .*silent/));
});
