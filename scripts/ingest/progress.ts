/** How a run shows: a bar that moves on a terminal, and a line for each dataset everywhere. */
import type { Outcome } from "./outcome";

/** Where a run tells what it does: the terminal, or what a test reads. */
export interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

export interface Progress {
  begins(name: string): void;
  done(outcome: Outcome): void;
  end(): void;
}

const width = 24;

export function progress(total: number, out: Screen): Progress {
  const running = new Set<string>();
  let finished = 0;
  const bar = () => {
    if (!out.isTTY) return;
    const full = Math.round((finished / Math.max(1, total)) * width);
    const names = [...running].slice(0, 2).join(", ");
    const more = running.size > 2 ? ` +${running.size - 2}` : "";
    const text = `[${"█".repeat(full)}${"░".repeat(width - full)}] ${finished}/${total} ${names}${more}`;
    out.write(`\r\x1b[2K${text.slice(0, (out.columns || 80) - 1)}`);
  };
  const clear = () => {
    if (out.isTTY) out.write("\r\x1b[2K");
  };
  return {
    begins(name) {
      running.add(name);
      bar();
    },
    done(outcome) {
      running.delete(outcome.name);
      finished++;
      clear();
      for (const line of linesOf(outcome)) out.write(`${line}\n`);
      bar();
    },
    end: clear,
  };
}

/** A dataset in a line, the reasons under it. */
export function linesOf(outcome: Outcome): string[] {
  const head = (text: string) => `${outcome.name.padEnd(34)} ${text}`;
  const under = (texts: readonly string[]) =>
    texts.map((text) => `  ${text.replace(longAddress, shortened)}`);
  return [...body(outcome, head, under), ...under(outcome.remarks ?? [])];
}

const longAddress = /https?:\/\/\S{110,}(?=: )/g;

/** The report has the whole address; a line is for eyes. */
function shortened(address: string): string {
  return `${address.slice(0, 100)}…`;
}

function body(
  outcome: Outcome,
  head: (text: string) => string,
  under: (texts: readonly string[]) => string[],
): string[] {
  switch (outcome.outcome) {
    case "renewed": {
      const { added, revised, restated, written } = outcome;
      const counts = [
        count(added.length, "new value"),
        count(revised.length, "revision"),
        ...(restated > 0 ? [`${restated} of another status`] : []),
      ].join(", ");
      return [head(`${written ? "renewed" : "would be renewed"}: ${counts}`)];
    }
    case "unchanged":
      return [head("unchanged")];
    case "not-due":
      return [head(`not due before ${outcome.next}`)];
    case "skipped":
      return [head("skipped"), ...under([outcome.reason])];
    case "quarantined":
      return [
        head(outcome.written ? "held in quarantine: the answer" : "would be held in quarantine: the answer"),
        ...under(capped(outcome.doubts)),
        ...under([`to take it all the same: npm run ingest -- --accept ${outcome.name}`]),
      ];
    case "failed":
      return [head("failed; left as it was"), ...under([outcome.reason])];
  }
}

function capped(doubts: readonly string[], most = 5): string[] {
  return doubts.length > most ? [...doubts.slice(0, most), `and ${doubts.length - most} more`] : [...doubts];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
