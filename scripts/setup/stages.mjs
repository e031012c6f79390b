/** The stages of `npm test`. A stage that fails hides none after it; only browser tests need the build. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "../chromium.mjs";
import { ensureBuild } from "./build.mjs";
import { runTool } from "./child.mjs";
import { one, playwrightTally, summary, vitestTally } from "./tally.mjs";

/**
 * @typedef {import("./tally.mjs").Tally} Tally
 * @typedef {import("./tally.mjs").StageResult} StageResult
 * @typedef {{ name: string, run: (done: StageResult[]) => Promise<Tally> }} Stage
 */

const reports = path.resolve(".cache/test-reports");

/**
 * A check: tools run one after another until one fails.
 * @param {string} name
 * @param {Parameters<typeof runTool>[]} tools
 * @returns {Stage}
 */
function check(name, ...tools) {
  return {
    name,
    run: async () => {
      for (const tool of tools) if ((await runTool(...tool)) !== 0) return one(false);
      return one(true);
    },
  };
}

const checks = [
  check("format and lint", ["@biomejs/biome", ["check", "--error-on-warnings"], { name: "biome" }]),
  check("types", ["next", ["typegen"]], ["typescript", ["--noEmit"], { name: "tsc" }]),
  check("import directions", [
    "dependency-cruiser",
    ["app", "components", "lib", "scripts", "proxy.ts", "instrumentation.ts"],
    { name: "depcruise" },
  ]),
  check("unused code", ["knip", []]),
  check("data", ["tsx", ["scripts/check-data.ts"]]),
];

/** @type {Stage} */
const unit = {
  name: "unit tests",
  run: async () => {
    const file = path.join(reports, "vitest.json");
    const code = await runTool("vitest", [
      ...["run", "--reporter=default", "--reporter=json"],
      `--outputFile.json=${file}`,
    ]);
    return vitestTally(readReport(file), code);
  },
};

/** @type {Stage} */
const build = {
  name: "build",
  run: () => ensureBuild().then(() => one(true), failed),
};

/** @type {Stage} */
const browser = {
  name: "browser tests",
  run: async (done) => {
    const built = done.some((result) => result.name === build.name && result.failed === 0);
    const ready = built && (await ensureChromium().then(() => one(true), failed)).failed === 0;
    return ready ? browserTests() : { passed: 0, failed: await countBrowserTests(), skipped: 0 };
  },
};

async function browserTests() {
  const file = path.join(reports, "playwright.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await playwright(["--reporter=list,json"], env);
  return playwrightTally(readReport(file), code);
}

/** Browser tests that cannot run have failed, each of them. */
async function countBrowserTests() {
  const file = path.join(reports, "playwright-list.json");
  await playwright(["--list", "--reporter=json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, true);
  // Tests that are listed and not run are reported as skipped.
  return Math.max(1, readReport(file)?.stats.skipped ?? 1);
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function playwright(args, env, quiet = false) {
  return runTool("@playwright/test", ["test", ...args], { name: "playwright", env, quiet });
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @param {unknown} error */
function failed(error) {
  console.error(error instanceof Error ? error.message : error);
  return one(false);
}

/** @param {Stage[]} stages */
async function runStages(stages) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  /** @type {StageResult[]} */
  const results = [];
  for (const { name, run } of stages) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const tally = await run(results);
    results.push({ name, seconds: (performance.now() - start) / 1000, ...tally });
  }
  console.log(summary(results));
  return results.some((result) => result.failed > 0) ? 1 : 0;
}

export const runChecks = () => runStages(checks);
export const runAll = () => runStages([...checks, unit, build, browser]);
