/** A run over all datasets: what is due is asked, a few at once of each publisher; everything is told as it happens. */
import { type AskedState, nextRelease } from "../../lib/model";
import { isDue } from "../../lib/sources/renew/due";
import {
  type Door,
  type Manners,
  network,
  politeManners,
  readRecorded,
  recorded,
  recording,
} from "../../lib/sources/retrieve";
import { readAsked } from "../../lib/store";
import { acceptHeld } from "./held";
import { type Run, renewOne } from "./one";
import { type Options, UsageError } from "./options";
import type { Outcome } from "./outcome";
import type { Progress } from "./progress";
import { baseOf, type Renewable, renewals } from "./renewals";

export interface LiveRun {
  today: string;
  outcomes: Outcome[];
}

export async function renewAll(options: Options, begin: (total: number) => Progress): Promise<LiveRun> {
  const today = dayOf(options);
  const chosen = chosenOf(options);
  const doors = doorsOf(options, today);
  const show = begin(chosen.length);
  const outcomes = await Promise.all(
    chosen.map(async (one) => {
      const outcome = await outcomeOf(one, options, today, doors, show);
      show.done(outcome);
      return outcome;
    }),
  );
  show.end();
  return { today, outcomes };
}

async function outcomeOf(
  one: Renewable,
  options: Options,
  today: string,
  doors: (one: Renewable) => Door,
  show: Progress,
): Promise<Outcome> {
  try {
    if (options.accept.length > 0) return acceptHeld(one, today, options.dryRun);
    const before = readAsked({ source: one.source.id, code: one.code });
    if (options.only.length === 0 && !due(one, before, today)) {
      return { name: one.name, outcome: "not-due", next: nextRelease(one.renewal.release, today) };
    }
    const key = keyOf(one, options);
    if (key.missing !== undefined) return { name: one.name, outcome: "skipped", reason: key.missing };
    show.begins(one.name);
    const base = options.offlineFrom === undefined ? baseOf(one, process.env) : one.door.base;
    const { since, dryRun } = options;
    const run: Run = { today, dryRun, since, base, key: key.value, door: doors(one) };
    return await renewOne(one, run);
  } catch (error) {
    return { name: one.name, outcome: "failed", reason: reasonOf(error) };
  }
}

function due({ renewal }: Renewable, before: AskedState | undefined, today: string): boolean {
  return isDue(renewal.release, renewal.patience, before, today);
}

/** Recorded replies were asked with a key; reading them again needs none. */
function keyOf({ door, name }: Renewable, { offlineFrom }: Options): { value?: string; missing?: string } {
  if (door.key === undefined || offlineFrom !== undefined) return {};
  const value = process.env[door.key.variable];
  if (value !== undefined && value !== "") return { value };
  if (door.key.optional === true) return {};
  return { missing: `${name} needs a key: set ${door.key.variable}; it is free at ${door.key.register}` };
}

/** One door for every interface, so that "a few at once" holds over all its datasets. */
function doorsOf(options: Options, today: string): (one: Renewable) => Door {
  const offline = options.offlineFrom === undefined ? undefined : recorded(options.offlineFrom);
  const doors = new Map<string, Door>();
  return ({ doorName, door }) => {
    if (offline !== undefined) return offline;
    const made = doors.get(doorName) ?? network({ ...politeManners, ...door, ...mannersFrom(process.env) });
    const kept = options.record === undefined ? made : recording(made, options.record, today);
    if (!doors.has(doorName)) doors.set(doorName, kept);
    return doors.get(doorName) ?? kept;
  };
}

/** Slow lines need longer time-outs, mirrors in the same building shorter waits. */
export function mannersFrom(environment: NodeJS.ProcessEnv): Partial<Manners> {
  const named = { timeout: "STEPPE_TIMEOUT", firstWait: "STEPPE_FIRST_WAIT", pause: "STEPPE_PAUSE" };
  return Object.fromEntries(
    Object.entries(named).flatMap(([manner, variable]) => {
      const seconds = Number(environment[variable] || Number.NaN);
      return seconds >= 0 ? [[manner, seconds * 1000]] : [];
    }),
  );
}

function dayOf({ today, offlineFrom }: Options): string {
  if (today !== undefined) return today;
  return offlineFrom === undefined ? new Date().toISOString().slice(0, 10) : readRecorded(offlineFrom).asked;
}

function chosenOf({ only, accept }: Options): Renewable[] {
  const all = [...renewals().values()];
  const wanted = accept.length > 0 ? accept : only;
  for (const name of wanted) {
    if (!all.some((one) => isNamed(one, name))) {
      const option = accept.length > 0 ? "--accept" : "--only";
      throw new UsageError(`${option} ${name}: no dataset of that name is renewed from its publisher.`);
    }
  }
  return wanted.length === 0 ? all : all.filter((one) => wanted.some((name) => isNamed(one, name)));
}

function isNamed({ name, source }: Renewable, wanted: string): boolean {
  return name === wanted || source.id === wanted;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT") return `the disk is full (${text}); nothing was changed.`;
  return text;
}
