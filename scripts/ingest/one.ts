/** One dataset renewed: asked, weighed, and either written whole, held back, or left exactly as it was. */
import {
  type AskedState,
  type Dataset,
  firstDay,
  type Held,
  periodOf,
  type Retrieval,
  shift,
} from "../../lib/model";
import type { Answer, Window } from "../../lib/sources/ask/asking";
import { fold, type Proposal, propose, type Question, sinceOf } from "../../lib/sources/renew/renew";
import type { Door } from "../../lib/sources/retrieve";
import type { Head } from "../../lib/sources/revise";
import {
  hasDataset,
  readAsked,
  readDataset,
  readHeld,
  removeHeld,
  writeAsked,
  writeDataset,
  writeHeld,
} from "../../lib/store";
import { checkDataset } from "../check-data/datasets";
import { askAll, filesOf, type Taken } from "./asking";
import type { Outcome } from "./outcome";
import type { Renewable } from "./renewals";

export interface Run {
  today: string;
  dryRun: boolean;
  since: string | undefined;
  base: string;
  key: string | undefined;
  door: Door;
}

export async function renewOne(one: Renewable, run: Run): Promise<Outcome> {
  const address = { source: one.source.id, code: one.code };
  const known = hasDataset(address) ? readDataset(address.source, address.code) : undefined;
  const before = readAsked(address);
  const window = windowOf(one, known, run);
  const place = { base: run.base, key: run.key };
  const taken = await askAll(
    one.adapter,
    window,
    place,
    run.door,
    run.since === undefined ? before : undefined,
  );
  if (taken === undefined) return unchanged(one, run, before);
  if (taken.replies.length === 0) return unchanged(one, run, before);
  const answer = one.adapter.parse(taken.replies, window);
  const question = {
    head: headOf(one, known),
    known,
    window,
    bounds: one.renewal.bounds,
    lostBefore: before?.lost ?? 0,
    unitsBefore: before?.units,
  };
  const proposal = propose(question, answer, retrievalOf(one, answer, taken, run.today));
  const remarks = clockRemarks(taken, run.today);
  const state = stateAfter(before, answer, taken, run.today);
  if (proposal.doubts.length > 0) return { ...hold(one, run, answer, proposal, state), ...remarks };
  return { ...write(one, run, question, proposal, state), ...remarks };
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

function windowOf({ renewal }: Renewable, known: Dataset | undefined, { since, today }: Run): Window {
  const frequency = known?.frequency ?? renewal.dataset?.frequency;
  const from =
    since === undefined || frequency === undefined || frequency === "I"
      ? sinceOf(known, renewal.again, shift)
      : periodOf(firstDay(since), frequency);
  return { since: from, until: today };
}

function retrievalOf(one: Renewable, answer: Answer, taken: Taken, today: string): Retrieval {
  return {
    vintage: today,
    edition: answer.edition,
    obtained: "published",
    url: answer.url ?? one.url,
    retrieved: today,
    files: filesOf(taken.replies),
  };
}

function stateAfter(before: AskedState | undefined, answer: Answer, taken: Taken, today: string): AskedState {
  const usable = taken.validators.every(({ etag, lastModified }) => etag ?? lastModified);
  return {
    askedOn: today,
    ...(before?.changedOn === undefined ? {} : { changedOn: before.changedOn }),
    ...(answer.units === undefined ? {} : { units: answer.units }),
    ...(before?.lost === undefined ? {} : { lost: before.lost }),
    ...(usable ? { replies: taken.validators } : {}),
  };
}

function unchanged(one: Renewable, run: Run, before: AskedState | undefined): Outcome {
  if (!run.dryRun) writeAsked({ source: one.source.id, code: one.code }, { ...before, askedOn: run.today });
  return { name: one.name, outcome: "unchanged" };
}

/** The dataset first and what was asked last: killed in between, the next run asks once more and finds nothing new. */
function write(
  one: Renewable,
  run: Run,
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

/** A held answer does not count as asked with its validators: the next run looks at the body again. */
function hold(one: Renewable, run: Run, answer: Answer, proposal: Proposal, state: AskedState): Outcome {
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
  const run = { today, dryRun } as Run;
  const outcome = write(one, run, question, proposal, state);
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

/** Values count as known from our own day whatever the publisher's clock says; one that is far off is worth a remark. */
function clockRemarks({ publisherDate }: Taken, today: string): { remarks?: string[] } {
  const theirs = Date.parse(publisherDate ?? "");
  const days = Math.round((theirs - Date.parse(today)) / 86_400_000);
  if (Number.isNaN(days) || Math.abs(days) <= 1) return {};
  return {
    remarks: [
      `the publisher's clock lies ${days} days from this machine's; values count as known from ${today}`,
    ],
  };
}
