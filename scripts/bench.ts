/** `npm run bench`: measures weights and times of the built site and prints them beside their bounds. Fails on nothing. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { locales } from "../lib/model";
import { measureLayoutShift, measureWithoutScripts } from "./bench/appearance";
import { measureHover, measureZoom } from "./bench/interaction";
import { measureLighthouse } from "./bench/lighthouse";
import { pagePaths } from "./bench/pages";
import { type Row, table } from "./bench/report";
import { serve } from "./bench/server";
import { emptyPageWeight, kibibytes, scriptWeight } from "./bench/weight";
import { chromiumArgs, ensureChromium } from "./chromium.mjs";
import { ensureBuild } from "./setup/build.mjs";

const say = (text: string) => console.log(`… ${text}`);

async function measureBuild(): Promise<Row> {
  rmSync(".next", { recursive: true, force: true });
  const start = performance.now();
  await ensureBuild({ always: true });
  return { what: "build, nothing kept, s", bound: 60, measured: (performance.now() - start) / 1000 };
}

/** Scripts are the same in every language; of the HTML the heaviest language counts. */
async function measureBytes(base: string): Promise<Row[]> {
  const empty = emptyPageWeight();
  const rows: Row[] = [{ what: "the empty page: scripts, KiB gz", measured: empty }];
  for (const path of pagePaths()) {
    const pages = await Promise.all(
      locales.map(async (locale) => {
        const html = await (await fetch(`${base}/${locale}${path}`)).text();
        return { locale, html, weight: kibibytes(Buffer.from(html)) };
      }),
    );
    const [heaviest, ...others] = pages.toSorted((a, b) => b.weight - a.weight);
    const scripts = Math.max(...pages.map(({ html }) => scriptWeight(html))) - empty;
    const note = `in ${heaviest?.locale}, the heaviest of ${others.length + 1} languages`;
    rows.push(
      { what: `${path || "/"} scripts over the empty page, KiB gz`, bound: 15, measured: scripts },
      { what: `${path || "/"} HTML, KiB gz`, bound: 60, measured: heaviest?.weight ?? Number.NaN, note },
    );
  }
  return rows;
}

/** The first picture also loads the drawing library and its fonts; each width after it is a miss of its own. */
async function measurePictures(base: string): Promise<Row[]> {
  const times: number[] = [];
  for (let width = 800; width < 811; width++) {
    const start = performance.now();
    const reply = await fetch(`${base}/api/v1/charts/tenge.usd-kzt.png?width=${width}`);
    await reply.arrayBuffer();
    if (!reply.ok) throw new Error(`The PNG of tenge.usd-kzt answered ${reply.status}.`);
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...rest] = times;
  return [
    { what: "PNG, the first after the start, ms", measured: first },
    { what: "PNG, slowest of ten misses, ms", bound: 300, measured: Math.max(...rest) },
  ];
}

async function measureInBrowser(base: string, executablePath: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const addresses = pagePaths().map((path) => `${base}/en${path}`);
    say("layout shift");
    const shift = await measureLayoutShift(browser, addresses);
    say("charts with scripts off");
    const charts = await measureWithoutScripts(browser, addresses);
    say("hover and zoom");
    const tenge = `${base}/en/indicators/tenge`;
    return [shift, charts, await measureHover(browser, tenge), await measureZoom(browser, tenge)];
  } finally {
    await browser.close();
  }
}

const executablePath = await ensureChromium();
const built = await measureBuild();
const server = await serve();
const rows: Row[] = [built];
try {
  say("pictures");
  rows.push(...(await measurePictures(server.base)));
  say("bytes");
  rows.push(...(await measureBytes(server.base)));
  rows.push(...(await measureInBrowser(server.base, executablePath)));
  for (const path of ["", "/indicators/tenge", "/sources"]) {
    say(`Lighthouse on /en${path}`);
    rows.push(...(await measureLighthouse(`${server.base}/en${path}`, executablePath)));
  }
} finally {
  server.stop();
}
mkdirSync("bench-results", { recursive: true });
writeFileSync("bench-results/bench.json", `${JSON.stringify(rows, null, 2)}\n`);
console.log(`\n${table(rows)}`);
