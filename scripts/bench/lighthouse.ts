/** Lighthouse's mobile scores of a page: the median of three runs, since times on a shared machine wander. */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { chromiumArgs } from "../chromium.mjs";
import { percentile, type Row } from "./report";

const categories = ["performance", "accessibility", "best-practices", "seo"];
const runs = 3;

interface Score {
  value: number;
  /** Audits of the category that were not passed. */
  missed: string[];
}

async function scoresOf(address: string, chromePath: string): Promise<Score[]> {
  const browser = await launch({ chromePath, chromeFlags: chromiumArgs });
  try {
    const flags = { port: browser.port, logLevel: "error", onlyCategories: categories } as const;
    const report = (await lighthouse(address, flags))?.lhr;
    if (report?.runtimeError) throw new Error(report.runtimeError.message);
    return categories.map((name) => {
      const category = report?.categories[name];
      const counted = (category?.auditRefs ?? []).filter(({ weight }) => weight > 0);
      const missed = counted.filter(({ id }) => (report?.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
      return { value: Math.round((category?.score ?? Number.NaN) * 100), missed };
    });
  } finally {
    browser.kill();
  }
}

export async function measureLighthouse(address: string, chromePath: string): Promise<Row[]> {
  const scores: Score[][] = [];
  for (let run = 0; run < runs; run++) scores.push(await scoresOf(address, chromePath));
  return categories.map((name, index) => {
    const found = scores.flatMap((run) => run[index] ?? []);
    const values = found.map(({ value }) => value);
    return {
      what: `${new URL(address).pathname} Lighthouse mobile, ${name}`,
      bound: name === "performance" ? 95 : 100,
      atLeast: true,
      measured: percentile(values, 0.5),
      note: [...new Set(found.flatMap(({ missed }) => missed))].join(" "),
    };
  });
}
