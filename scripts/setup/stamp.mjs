/** Stamps: a hash of what something was made from, kept beside it, so that it is made again only when that changed. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Every file under a file or folder, in a fixed order; nothing for one that does not exist.
 * @param {string} place
 * @returns {string[]}
 */
export function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

/**
 * @param {string[]} files
 * @param {string} [also] anything else that the result depends on
 */
export function stampOf(files, also = "") {
  const hash = createHash("sha256").update(also);
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`\0${file.split(path.sep).join("/")}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, "utf8").trim() === stamp;
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${stamp}\n`);
}

/** @param {string} file */
export function removeStamp(file) {
  rmSync(file, { force: true });
}
