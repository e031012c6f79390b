/** Answers that are hard to believe: put aside with their reasons, and taken into the data when somebody vouches for them. */
import type { AskedState, Held } from "../../lib/model";
import type { Answer } from "../../lib/sources/ask/asking";
import { type Proposal, propose, type Question } from "../../lib/sources/renew/renew";
import {
  hasDataset,
  readAsked,
  readDataset,
  readHeld,
  removeHeld,
  writeAsked,
  writeHeld,
} from "../../lib/store";
import type { Outcome } from "./outcome";
import type { Renewable } from "./renewals";
import { headOf, type Writing, write } from "./write";

/** A held answer does not count as asked with its validators: the next run looks at the body again. */
export function hold(
  one: Renewable,
  run: Writing,
  answer: Answer,
  proposal: Proposal,
  state: AskedState,
): Outcome {
  const address = { source: one.source.id, code: one.code };
  const { doubts, lost, retrieval, readings } = proposal;
  if (!run.dryRun) {
    const heldOn = readHeld(address)?.heldOn ?? run.today;
    const units = answer.units === undefined ? {} : { units: answer.units };
    writeHeld({ ...address, heldOn, doubts, lost, ...units, retrieval, readings });
    const { replies: _, units: __, ...rest } = state;
    writeAsked(address, { ...rest, ...keptUnits(address) });
  }
  return { name: one.name, outcome: "quarantined", doubts, written: !run.dryRun };
}

function keptUnits(address: { source: string; code: string }): Pick<AskedState, "units"> {
  const units = readAsked(address)?.units;
  return units === undefined ? {} : { units };
}

/** Takes a held answer into the data; it counts as known from today, when somebody vouched for it. */
export function acceptHeld(one: Renewable, today: string, dryRun: boolean): Outcome {
  const address = { source: one.source.id, code: one.code };
  const held = readHeld(address);
  if (held === undefined)
    return { name: one.name, outcome: "failed", reason: "no answer of this dataset is held back." };
  const known = hasDataset(address) ? readDataset(address.source, address.code) : undefined;
  const head = headOf(one, known);
  const retrieval = { ...held.retrieval, vintage: today };
  const question: Question = {
    head,
    known,
    window: { since: undefined, until: today },
    bounds: one.renewal.bounds,
    lostBefore: 0,
    unitsBefore: undefined,
  };
  const answer = { readings: held.readings, edition: retrieval.edition };
  const proposal = propose(question, answer, retrieval);
  const state = acceptedState(held, readAsked(address), today);
  const outcome = write(one, { today, dryRun }, question, proposal, state);
  if (!dryRun && outcome.outcome === "unchanged") removeHeld(address);
  return outcome;
}

/** What a person has accepted once is not asked about again. */
function acceptedState(held: Held, before: AskedState | undefined, today: string): AskedState {
  return {
    ...before,
    askedOn: before?.askedOn ?? today,
    ...(held.units === undefined ? {} : { units: held.units }),
    lost: held.lost,
  };
}
