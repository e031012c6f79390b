/** One validated JSON file: read once, read anew when it changes, refused with the place of every fault. */

import { channel } from "node:diagnostics_channel";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, relative } from "node:path";
import type { z } from "zod";

interface Cached {
  mtimeMs: number;
  size: number;
  schema: unknown;
  content: unknown;
}
const cache = new Map<string, Cached>();

/** Hears the path of every file that is read anew since it has changed, from all parts of the process. */
export const reread = channel("steppe.data.reread");
const faultsShown = 10;

/** The content of a JSON file as its schema types it; the same object for as long as the file stays the same. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state === undefined) throw new Error(`${shown(path)}: there is no such file.`);
  const { mtimeMs, size } = state;
  const known = cache.get(path);
  if (known?.mtimeMs === mtimeMs && known.size === size && known.schema === schema) {
    return known.content as T;
  }
  const content = checked(parsed(path), schema, path);
  if (known && (known.mtimeMs !== mtimeMs || known.size !== size)) reread.publish(shown(path));
  cache.set(path, { mtimeMs, size, schema, content });
  return content;
}

/**
 * Writes text beside the file, makes sure that it is on the disk and only then moves it into place: no reader meets
 * half a file, and neither a full disk nor a power cut costs the file that was there.
 */
export function writeText(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(beside, "w");
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** A rename is on the disk when its folder is; systems that cannot sync a folder do it in their own time. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The content is safe already; only the moment of the rename is not.
  }
}

/** Names of the JSON files in a folder without their ending, in order; none where there is no folder. */
export function jsonNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => basename(name, ".json"))
    .sort();
}

/** Names of the folders in a folder, in order; none where there is no folder. */
export function folderNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The value as its schema types it, or an Error that lists what is wrong and where. */
export function checked<T>(value: unknown, schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const faults = issues.slice(0, faultsShown).map((one) => `  ${pointer(one.path, value)}: ${one.message}`);
  const more = issues.length > faultsShown ? `\n  … and ${issues.length - faultsShown} more` : "";
  throw new Error(`${shown(path)} is not as it should be:\n${faults.join("\n")}${more}`);
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`${shown(path)} is not JSON: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

/** `series[3].rows[12][1]`; an entry of a list that has an id is named by it as well: `claims[3] "sugar".printed`. */
function pointer(path: PropertyKey[], value: unknown): string {
  let here = value;
  const text = path.map((part) => {
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[part];
    if (typeof part !== "number") return `.${String(part)}`;
    const id = (here as { id?: unknown } | null | undefined)?.id;
    return typeof id === "string" ? `[${part}] "${id}"` : `[${part}]`;
  });
  return text.length === 0 ? "the whole file" : text.join("").replace(/^\./, "");
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
