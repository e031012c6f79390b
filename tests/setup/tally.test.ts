import { describe, expect, test } from "vitest";
import { inWords, one, playwrightTally, sum, summary, vitestTally } from "@/scripts/setup/tally.mjs";

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } };

describe("a tally", () => {
  test("counts what the runners report", () => {
    expect(vitestTally(vitest, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(playwrightTally(playwright, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  test("counts a test that passed only on a second try as failed", () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } };
    expect(playwrightTally(report, 1).failed).toBe(2);
  });

  test("never passes a runner that broke, reported nothing or ran nothing", () => {
    expect(vitestTally(vitest, 1).failed).toBe(1);
    expect(vitestTally(undefined, 0).failed).toBe(1);
    expect(playwrightTally(undefined, 1).failed).toBe(1);
    const none = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } };
    expect(playwrightTally(none, 0).failed).toBe(1);
  });

  test("does not count a failing run twice", () => {
    expect(vitestTally({ ...vitest, numFailedTests: 2 }, 1).failed).toBe(2);
  });

  test("sums checks and tests", () => {
    expect(sum([one(true), one(false), vitestTally(vitest, 0)])).toEqual({
      passed: 6,
      failed: 1,
      skipped: 2,
    });
  });
});

test("the summary ends with the sum, alone on its line", () => {
  const results = [
    { name: "types", seconds: 3.21, ...one(true) },
    { name: "unit tests", seconds: 10, passed: 5, failed: 0, skipped: 0 },
  ];
  const lines = summary(results).split("\n");
  expect(lines).toContain("  types          3.2 s  1 passed, 0 failed");
  expect(lines.at(-1)).toBe("6 passed, 0 failed");
});

test("skipped tests are told only where there are some", () => {
  expect(inWords({ passed: 1, failed: 0, skipped: 0 })).toBe("1 passed, 0 failed");
  expect(inWords({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
});
