/** Counts tests from what the test runners report, and writes the closing lines. */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {Tally & { name: string, seconds: number }} StageResult
 */

/**
 * A check without tests of its own counts as one.
 * @param {boolean} passed
 * @returns {Tally}
 */
export function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * A runner that stopped with an error though no test failed (a file that did not load, no report) has failed all the same.
 * @param {Tally | undefined} counted
 * @param {number} exitCode
 * @returns {Tally}
 */
function withExitCode(counted, exitCode) {
  const tally = counted ?? { passed: 0, failed: 0, skipped: 0 };
  const sound = exitCode === 0 && tally.passed + tally.failed > 0;
  return sound || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | undefined} report
 * @param {number} exitCode
 */
export function vitestTally(report, exitCode) {
  const counted = report && {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return withExitCode(counted, exitCode);
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} report
 * @param {number} exitCode
 */
export function playwrightTally(report, exitCode) {
  const counted = report && {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
    skipped: report.stats.skipped,
  };
  return withExitCode(counted, exitCode);
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const add = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: add("passed"), failed: add("failed"), skipped: add("skipped") };
}

/** @param {Tally} tally */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * A line a stage, then the sum alone on the last line.
 * @param {StageResult[]} results
 */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(
    (result) =>
      `  ${result.name.padEnd(width)}  ${result.seconds.toFixed(1).padStart(6)} s  ${inWords(result)}`,
  );
  return ["", ...lines, "", inWords(sum(results))].join("\n");
}
