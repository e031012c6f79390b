/** The command behind `npm run ingest`: one writer at a time, one exit code at the end. */
import { LockedError, lockData } from "../../lib/store";
import type { AlertsRun } from "./alerts";
import { mannersFrom, renewAll } from "./live";
import { exitCodes, type Options, readOptions, UsageError, usage } from "./options";
import { alertedCode, exitCodeOf } from "./outcome";
import type { Screen } from "./progress";
import { rebuild } from "./rebuild";
import { writeReport } from "./summary";
import { type Telling, telling } from "./telling";

export async function ingest(args: string[], out: Screen, err: Screen): Promise<number> {
  let tell: Telling | undefined;
  try {
    const options = readOptions(args, process.env);
    if (options === undefined) {
      out.write(`${usage}\n`);
      return exitCodes.ok;
    }
    tell = telling(options.log, out, err);
    return await locked(options, tell);
  } catch (error) {
    return told(error, tell?.err ?? err);
  }
}

async function locked(options: Options, tell: Telling): Promise<number> {
  const unlock = options.dryRun ? () => {} : lockData();
  try {
    return options.from === undefined
      ? await live(options, tell)
      : rebuild(options.from, options.only, tell.out, tell.err);
  } finally {
    unlock();
  }
}

async function live(options: Options, tell: Telling): Promise<number> {
  const run = await renewAll(options, tell.begin);
  const renewed = exitCodeOf(run.outcomes);
  const alerts = renewed === exitCodes.failed ? undefined : await alertsAfter(options, run.today);
  const code = alertedCode(renewed, alerts);
  tell.ended(run, code, alerts);
  if (options.report !== undefined) writeReport(options.report, run, code, alerts);
  return code;
}

/** A deployment without alerts does not load what judges them. */
async function alertsAfter({ dryRun }: Options, today: string): Promise<AlertsRun | undefined> {
  if (!process.env.STEPPE_ALERTS) return undefined;
  const { tellAlerts } = await import("./alerts");
  return tellAlerts({ today, dryRun, manners: mannersFrom(process.env) });
}

function told(error: unknown, err: Screen): number {
  if (error instanceof UsageError) {
    err.write(`${error.message}\n\n${usage}\n`);
    return exitCodes.usage;
  }
  err.write(`${error instanceof Error ? error.message : error}\n`);
  return error instanceof LockedError ? exitCodes.locked : exitCodes.failed;
}
