/** What became of each dataset, and of the whole run. */
import type { NewValue, Revision } from "../../lib/sources/renew/changes";
import { exitCodes } from "./options";

interface Named {
  name: string;
  /** Something odd that stopped nothing, e.g. a publisher's clock that is days off. */
  remarks?: string[];
}

export type Outcome = Named &
  (
    | {
        outcome: "renewed";
        edition: string;
        added: NewValue[];
        revised: Revision[];
        restated: number;
        /** False in a dry run. */
        written: boolean;
      }
    | { outcome: "unchanged" }
    | { outcome: "not-due"; next: string }
    | { outcome: "skipped"; reason: string }
    | { outcome: "quarantined"; doubts: string[]; written: boolean }
    | { outcome: "failed"; reason: string }
  );

export function exitCodeOf(outcomes: readonly Outcome[]): number {
  const count = (outcome: Outcome["outcome"]) => outcomes.filter((one) => one.outcome === outcome).length;
  const failed = count("failed");
  if (failed > 0) {
    const answered = count("renewed") + count("unchanged") + count("quarantined");
    return answered === 0 ? exitCodes.failed : exitCodes.partial;
  }
  return count("quarantined") > 0 ? exitCodes.held : exitCodes.ok;
}

/** An alert that cannot be read or told is a part that failed; the data are renewed all the same. */
export function alertedCode(code: number, alerts: { faults: string[] } | undefined): number {
  const isFaulty = (alerts?.faults.length ?? 0) > 0;
  return isFaulty && code !== exitCodes.failed ? exitCodes.partial : code;
}
