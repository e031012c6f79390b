/** What `npm run ingest` can be told, and what its exit codes mean. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readLevel } from "../../lib/log";
import { frequencyOf } from "../../lib/model";

/** For a scheduler: 0 needs nobody; 3 to 5 mend themselves or need a look; 1 and 2 need somebody. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, partial: 3, held: 4, locked: 5 } as const;

export const usage = `Asks the publishers for what is due and keeps what changed.

  npm run ingest                           every dataset whose release day has come
  npm run ingest -- --only worldbank       a publisher or a dataset (nbk/official-daily), due or not; may be repeated
  npm run ingest -- --accept eia/INTL.7-1  takes an answer out of quarantine into the data; may be repeated
  npm run ingest -- --from <folder>        rebuilds data/observations from raw files; answers of publishers are kept

  --dry-run              asks and tells what would change; writes nothing
  --since <period>       asks again from this period on, e.g. 2020 or 2024-03, instead of from the newest known one
  --offline-from <dir>   answers from a folder that --record has filled; no network
  --record <dir>         keeps every reply in a folder, for --offline-from on a closed network
  --report <file.json>   writes the summary for machines
  --log <kind>           human: lines and a bar on a terminal (the default); json: a log of JSON lines (or STEPPE_LOG=json),
                         of the level that STEPPE_LOG_LEVEL names
  --today <day>          the day from which new values count as known; by default today in UTC, or the day of the record
  --help                 this text

Keys are read from the environment (EIA_API_KEY, COMTRADE_API_KEY). STEPPE_URL_<SOURCE>_<INTERFACE> replaces the
address of a publisher, e.g. STEPPE_URL_WORLDBANK_INDICATORS; STEPPE_DATA names another data folder.
STEPPE_TIMEOUT, STEPPE_FIRST_WAIT and STEPPE_PAUSE (seconds) suit slow lines and near mirrors.
STEPPE_ALERTS names a file of alerts; what has newly fired is posted to STEPPE_WEBHOOK_URL as JSON, signed where
STEPPE_WEBHOOK_SECRET is set, in the language of STEPPE_WEBHOOK_LANG.

Exit code: 0 nothing wrong · 1 everything asked failed · 2 wrong usage · 3 some datasets failed or an alert could not
be read or sent, the rest is renewed · 4 an answer was put into quarantine · 5 another ingest is at work.`;

export const logKinds = ["human", "json"] as const;
export type LogKind = (typeof logKinds)[number];

export interface Options {
  from?: string | undefined;
  only: string[];
  accept: string[];
  dryRun: boolean;
  since?: string | undefined;
  offlineFrom?: string | undefined;
  record?: string | undefined;
  report?: string | undefined;
  today?: string | undefined;
  log: LogKind;
}

export class UsageError extends Error {}

/** The options, or undefined where only the help text was asked for. */
export function readOptions(
  args: string[],
  environment: Record<string, string | undefined>,
): Options | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  const options: Options = {
    from: values.from,
    only: values.only ?? [],
    accept: values.accept ?? [],
    dryRun: values["dry-run"] ?? false,
    since: values.since,
    offlineFrom: values["offline-from"],
    record: values.record,
    report: values.report,
    today: values.today,
    log: logOf(values.log, environment),
  };
  if (options.from !== undefined && options.dryRun) throw new UsageError("--from has no --dry-run.");
  requireFolder("--from", options.from);
  requireFolder("--offline-from", options.offlineFrom);
  if (options.since !== undefined && frequencyOf(options.since) === undefined) {
    throw new UsageError(`--since ${options.since}: write 2024, 2024-Q1, 2024-03 or 2024-03-16.`);
  }
  if (options.today !== undefined && frequencyOf(options.today) !== "D") {
    throw new UsageError(`--today ${options.today}: write 2024-03-16.`);
  }
  return options;
}

/** What the option says counts before what the environment says. */
function logOf(option: string | undefined, environment: Record<string, string | undefined>): LogKind {
  const [name, asked] =
    option === undefined ? ["STEPPE_LOG", environment.STEPPE_LOG || "human"] : ["--log", option];
  const kind = logKinds.find((one) => one === asked);
  if (!kind) throw new UsageError(`${name} cannot be "${asked}". Allowed: ${logKinds.join(", ")}.`);
  if (kind === "json") requireLevel(environment);
  return kind;
}

function requireLevel(environment: Record<string, string | undefined>): void {
  try {
    readLevel(environment);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function requireFolder(option: string, path: string | undefined): void {
  if (path !== undefined && !existsSync(path))
    throw new UsageError(`${option} ${path}: there is no such folder.`);
}

function parsed(args: string[]) {
  try {
    const text = { type: "string" } as const;
    const many = { type: "string", multiple: true } as const;
    const flag = { type: "boolean" } as const;
    return parseArgs({
      args,
      options: {
        from: text,
        only: many,
        accept: many,
        "dry-run": flag,
        since: text,
        "offline-from": text,
        record: text,
        report: text,
        today: text,
        log: text,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
