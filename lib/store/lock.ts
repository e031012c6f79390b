/** One writer at a time: a lock file in the data folder, and what a writer that died left behind. */
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { dataFolder, dataPath } from "./folder";

const Holder = z.object({ pid: z.int(), host: z.string(), since: z.string() });
type Holder = z.infer<typeof Holder>;

/** Another process is writing. */
export class LockedError extends Error {
  constructor(holder: string, path: string) {
    super(`Another ingest is at work on these data (${holder}). If none is, remove ${path}.`);
    this.name = "LockedError";
  }
}

const lockName = ".ingest-lock";
/** Taking a lock over is a matter of milliseconds; one that lasts longer was broken off. */
const takeoverAge = 10_000;

/** Locks the data folder and gives the way to unlock it; a `LockedError` where another living process holds it. */
export function lockData(): () => void {
  mkdirSync(dataFolder(), { recursive: true });
  const path = dataPath(lockName);
  if (!create(path)) takeOver(path);
  sweep(dataFolder());
  return () => {
    if (holderOf(path)?.pid === process.pid) rmSync(path, { force: true });
  };
}

/** The file appears with its content or not at all, so that a writer killed here leaves no nameless lock. */
function create(path: string): boolean {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(
      beside,
      JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }),
    );
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Only one process at a time may judge that a lock is dead: two would each remove the other's new one. */
function takeOver(path: string): void {
  const turn = `${path}.turn`;
  if (ageOf(turn) > takeoverAge) rmSync(turn, { force: true });
  if (!create(turn)) throw new LockedError("it is just beginning", path);
  try {
    const holder = holderOf(path);
    if (alive(path, holder)) throw new LockedError(described(holder), path);
    rmSync(path, { force: true });
    if (!create(path)) throw new LockedError("it is just beginning", path);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** A lock without a readable holder is damaged; it is left alone for a moment, in case it is not ours. */
function alive(path: string, holder: Holder | undefined): boolean {
  if (holder === undefined) return ageOf(path) < takeoverAge;
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function described(holder: Holder | undefined): string {
  return holder === undefined
    ? "it is just beginning"
    : `process ${holder.pid} on ${holder.host}, since ${holder.since}`;
}

function holderOf(path: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

function ageOf(path: string): number {
  const state = statSync(path, { throwIfNoEntry: false });
  return state === undefined ? Number.POSITIVE_INFINITY : Date.now() - state.mtimeMs;
}

/** Temporary files of a writer that was killed; with the lock held they belong to nobody. */
function sweep(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sweep(path);
    else if (/\.\d+\.tmp$/.test(entry.name)) rmSync(path, { force: true });
  }
}
