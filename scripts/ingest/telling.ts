/** How a run is told: lines for people, with a bar on a terminal, or a log for machines. */
import { newLogger, readLevel } from "../../lib/log";
import { listHeld } from "../../lib/store";
import type { AlertsRun } from "./alerts";
import type { LiveRun } from "./live";
import type { LogKind } from "./options";
import type { Outcome } from "./outcome";
import { type Progress, progress, type Screen } from "./progress";
import { summaryText, tallyOf } from "./summary";

export interface Telling {
  begin(total: number): Progress;
  ended(run: LiveRun, exitCode: number, alerts?: AlertsRun): void;
  /** What is not of one run over the publishers: a rebuild, or why there was none. */
  out: Screen;
  err: Screen;
}

export function telling(kind: LogKind, out: Screen, err: Screen): Telling {
  return kind === "json" ? forMachines(out) : forPeople(out, err);
}

function forPeople(out: Screen, err: Screen): Telling {
  return {
    begin: (total) => progress(total, out),
    ended: (run, _, alerts) => {
      out.write(`${summaryText(run, alerts)}\n`);
    },
    out,
    err,
  };
}

const levels = {
  renewed: "info",
  unchanged: "info",
  "not-due": "debug",
  skipped: "info",
  quarantined: "warn",
  failed: "error",
} as const satisfies Record<Outcome["outcome"], string>;

function forMachines(screen: Screen): Telling {
  const log = newLogger(readLevel(process.env), { write: (line) => screen.write(line) });
  const lines = (level: "info" | "error"): Screen => ({
    write: (text) => {
      log[level](text.trim().replace(/ {2,}/g, "  "));
    },
  });
  return {
    begin: (total) => {
      log.info({ datasets: total }, "the ingest begins");
      return {
        begins: (dataset) => log.debug({ dataset }, "asking"),
        done: (outcome) => log[levels[outcome.outcome]](fieldsOf(outcome), outcome.outcome),
        end: () => {},
      };
    },
    ended: ({ today, outcomes }, exitCode, alerts) => {
      for (const { text } of alerts?.fired ?? []) log.info({ delivery: alerts?.delivery }, text);
      for (const fault of alerts?.faults ?? []) log.error(fault);
      const held = listHeld().map(({ source, code }) => `${source}/${code}`);
      log.info({ today, exitCode, counts: tallyOf(outcomes), held }, "the ingest has ended");
    },
    out: lines("info"),
    err: lines("error"),
  };
}

/** Numbers of values instead of the values themselves, which stand in the data and in `--report`. */
function fieldsOf({ name: dataset, ...outcome }: Outcome): object {
  if (outcome.outcome !== "renewed") return { dataset, ...outcome };
  const { added, revised } = outcome;
  return { dataset, ...outcome, added: added.length, revised: revised.length };
}
