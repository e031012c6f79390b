/** A dataset with an answer in it, written whole or not at all. */
import type { AskedState, Dataset } from "../../lib/model";
import { fold, type Proposal, type Question } from "../../lib/sources/renew/renew";
import type { Head } from "../../lib/sources/revise";
import { removeHeld, writeAsked, writeDataset } from "../../lib/store";
import { checkDataset } from "../check-data/datasets";
import type { Outcome } from "./outcome";
import type { Renewable } from "./renewals";

export interface Writing {
  /** The day from which new values count as known. */
  today: string;
  dryRun: boolean;
}

export function headOf({ name, source, code, renewal }: Renewable, known: Dataset | undefined): Head {
  if (known !== undefined) {
    const { retrievals: _, series: __, ...head } = known;
    return head;
  }
  if (renewal.dataset === undefined)
    throw new Error(`${name} has no file yet and its renewal no "dataset" to begin one.`);
  return { source: source.id, code, ...renewal.dataset };
}

/** The dataset first and what was asked last: killed in between, the next run asks once more and finds nothing new. */
export function write(
  one: Renewable,
  run: Writing,
  { head, known }: Question,
  proposal: Proposal,
  state: AskedState,
): Outcome {
  const address = { source: one.source.id, code: one.code };
  const dataset = fold(head, known, proposal);
  if (dataset === undefined) {
    if (!run.dryRun) writeAsked(address, state);
    return { name: one.name, outcome: "unchanged" };
  }
  requireSound(dataset, one, run.today);
  if (!run.dryRun) {
    writeDataset(dataset);
    removeHeld(address);
    writeAsked(address, { ...state, changedOn: run.today });
  }
  const { added, revised, restated } = proposal.changes;
  const { edition } = proposal.retrieval;
  return { name: one.name, outcome: "renewed", edition, added, revised, restated, written: !run.dryRun };
}

/** Every rule of check-data holds before a file is replaced, not after. */
function requireSound(dataset: Dataset, one: Renewable, today: string): void {
  const { faults } = checkDataset(dataset, one.source, today);
  if (faults.length > 0) throw new Error(`the result would be at fault: ${faults.slice(0, 3).join(" ")}`);
}
