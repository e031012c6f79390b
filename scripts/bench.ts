/** `npm run bench`: measures weights and times of the built site and prints them beside their bounds. Fails on no bound. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { measureLayoutShift, measureWithoutScripts } from "./bench/appearance";
import { measureBytes } from "./bench/bytes";
import { measureHover, measureZoom } from "./bench/interaction";
import { measureLighthouse } from "./bench/lighthouse";
import { pagePaths } from "./bench/pages";
import { measureDeck, measurePictures } from "./bench/pictures";
import { type Row, table } from "./bench/report";
import { serve } from "./bench/server";
import { chromiumArgs, ensureChromium } from "./chromium.mjs";
import { ensureBuild } from "./setup/build.mjs";

async function measureBuild(): Promise<Row> {
  rmSync(".next", { recursive: true, force: true });
  const start = performance.now();
  await ensureBuild({ always: true });
  return { what: "build, nothing kept, s", bound: 60, measured: (performance.now() - start) / 1000 };
}

/** What cannot be measured is told in its row and hides nothing else. */
async function attempt(what: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  console.log(`… ${what}`);
  return measure().catch((error: Error) => [
    { what, measured: Number.NaN, note: `not measured: ${error.message.split("\n")[0]}` },
  ]);
}

async function measureAll(base: string, executablePath: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const addresses = pagePaths().map((path) => `${base}/en${path}`);
  const tenge = `${base}/en/indicators/tenge`;
  const rows = [
    ...(await attempt("pictures", () => measurePictures(base))),
    ...(await attempt("deck", () => measureDeck(base))),
    ...(await attempt("bytes", () => measureBytes(base))),
    ...(await attempt("layout shift", async () => [await measureLayoutShift(browser, addresses)])),
    ...(await attempt("charts with scripts off", async () => [
      await measureWithoutScripts(browser, addresses),
    ])),
    ...(await attempt("hover", async () => [await measureHover(browser, tenge)])),
    ...(await attempt("zoom", async () => [await measureZoom(browser, tenge)])),
  ];
  await browser.close();
  for (const path of ["", "/indicators/tenge", "/sources"]) {
    const address = `${base}/en${path}`;
    rows.push(
      ...(await attempt(`Lighthouse on /en${path}`, () => measureLighthouse(address, executablePath))),
    );
  }
  return rows;
}

const executablePath = await ensureChromium();
const built = await measureBuild();
const server = await serve();
const rows = [built, ...(await measureAll(server.base, executablePath))];
server.stop();
mkdirSync("bench-results", { recursive: true });
writeFileSync("bench-results/bench.json", `${JSON.stringify(rows, null, 2)}\n`);
console.log(`\n${table(rows)}`);
