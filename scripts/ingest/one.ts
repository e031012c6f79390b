/** One dataset renewed: asked, weighed, and either written whole, held back, or left exactly as it was. */
import { type AskedState, type Dataset, firstDay, periodOf, type Retrieval, shift } from "../../lib/model";
import type { Answer, Window } from "../../lib/sources/ask/asking";
import { propose, sinceOf } from "../../lib/sources/renew/renew";
import type { Door } from "../../lib/sources/retrieve";
import { hasDataset, readAsked, readDataset, writeAsked } from "../../lib/store";
import { askAll, filesOf, type Taken } from "./asking";
import { hold } from "./held";
import type { Outcome } from "./outcome";
import type { Renewable } from "./renewals";
import { headOf, type Writing, write } from "./write";

export interface Run extends Writing {
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
