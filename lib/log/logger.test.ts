import { expect, test } from "vitest";
import type { Level } from "./level";
import { duringRequest, newLogger } from "./logger";

function written(level: Level = "info") {
  const lines: string[] = [];
  const log = newLogger(level, { write: (line) => lines.push(line) });
  return { log, lines, read: () => lines.map((line) => JSON.parse(line)) };
}

test("a line is a JSON object with a level in words and a time in UTC", () => {
  const { log, lines, read } = written();
  log.info({ status: 200 }, "answered");
  expect(lines[0]).toMatch(/^\{.*\}\n$/);
  expect(read()).toEqual([
    { level: "info", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), status: 200, msg: "answered" },
  ]);
});

test("lines of one request carry its id however deep the work, and those of another its own", async () => {
  const { log, read } = written();
  const work = async (step: string) => {
    await Promise.resolve();
    log.info({ step });
  };
  await Promise.all([duringRequest("first", () => work("a")), duringRequest("second", () => work("b"))]);
  log.info({ step: "c" });
  expect(Object.fromEntries(read().map(({ step, requestId }) => [step, requestId]))).toEqual({
    a: "first",
    b: "second",
    c: undefined,
  });
});

test("what is below the level is not written, and errors tell where they come from", () => {
  const { log, read } = written("error");
  log.warn("no");
  log.error({ err: new Error("No room") }, "failed");
  expect(read()).toMatchObject([
    { level: "error", msg: "failed", err: { type: "Error", message: "No room", stack: expect.any(String) } },
  ]);
});
