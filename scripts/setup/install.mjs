/** Installs the dependencies when node_modules is missing or does not hold what the lock file names. */
import { existsSync, readFileSync } from "node:fs";
import { runProgram } from "./child.mjs";
import { isStamped, stampOf, writeStamp } from "./stamp.mjs";

const lockFile = "package-lock.json";
const stampFile = "node_modules/.steppe-stamp";
/** What npm itself writes of the tree it laid down. */
const installedFile = "node_modules/.package-lock.json";

export async function ensureInstalled() {
  const stamp = stampOf([lockFile], `${process.platform} ${process.arch} ${process.versions.modules}`);
  if (isStamped(stampFile, stamp)) return;
  if (!existsSync(stampFile) && holdsLockedPackages(readPackages(lockFile), readPackages(installedFile))) {
    writeStamp(stampFile, stamp);
    return;
  }
  console.log("Installing dependencies (npm ci); this takes about half a minute.");
  const code = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error("The dependencies could not be installed; npm's own message is above.");
  writeStamp(stampFile, stamp);
}

/**
 * A tree laid by `npm install` by hand is as good as ours. Optional packages may be absent: they are for other systems.
 * @param {Packages | undefined} locked
 * @param {Packages | undefined} installed
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages
 */
export function holdsLockedPackages(locked, installed) {
  if (locked === undefined || installed === undefined) return false;
  return Object.entries(locked).every(([place, wanted]) => {
    const found = installed[place];
    if (place === "") return true;
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/**
 * Under `npm start` npm tells where it lies; called by hand it is looked up on the path, on Windows by the shell.
 * @param {string[]} args
 */
function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return runProgram(process.execPath, [own, ...args]);
  return runProgram("npm", args, { shell: process.platform === "win32" });
}
