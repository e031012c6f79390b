/** Builds the site when there is no build or its sources changed. Observations are read at run time, so they do not count. */
import { existsSync } from "node:fs";
import path from "node:path";
import { runTool } from "./child.mjs";
import { filesUnder, isStamped, removeStamp, stampOf, writeStamp } from "./stamp.mjs";

const stampFile = ".next/steppe-stamp";
const sources = [
  ...["app", "components", "lib", "data", "public"],
  ...[
    "proxy.ts",
    "instrumentation.ts",
    "next.config.js",
    "postcss.config.mjs",
    "tsconfig.json",
    "package-lock.json",
  ],
];

/** @param {string} file */
export function countsForBuild(file) {
  const place = file.split(path.sep).join("/");
  return !place.startsWith("data/observations/") && !/\.test\.tsx?$/.test(place);
}

/** @param {{ always?: boolean }} [options] */
export async function ensureBuild({ always = false } = {}) {
  const stamp = stampOf(sources.flatMap(filesUnder).filter(countsForBuild), process.version);
  if (!always && existsSync(".next/BUILD_ID") && isStamped(stampFile, stamp)) return;
  console.log("Building the site; this takes up to a minute.");
  removeStamp(stampFile);
  const code = await runTool("next", ["build"]);
  if (code !== 0) throw new Error("The site could not be built; the reason is above.");
  writeStamp(stampFile, stamp);
}
