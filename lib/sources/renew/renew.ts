/** A publisher's answer folded into what is known, with everything that speaks against believing it. */
import { type Bounds, Dataset, type Retrieval } from "../../model";
import type { Reading } from "../adapter";
import type { Answer, Window } from "../ask/asking";
import { type Head, revise } from "../revise";
import { type Changes, changesOf, isEmpty } from "./changes";
import { newestPeriod, openValues } from "./known";
import { doubtsOf, lostPeriods } from "./plausibility";
import { settled } from "./settle";

export interface Proposal {
  changes: Changes;
  doubts: string[];
  /** Known periods that the answer lacks. */
  lost: number;
  readings: Reading[];
  retrieval: Retrieval;
}

export interface Question {
  head: Head;
  known: Dataset | undefined;
  window: Window;
  bounds: Bounds;
  lostBefore: number;
  unitsBefore: readonly string[] | undefined;
}

export function propose(question: Question, answer: Answer, retrieval: Retrieval): Proposal {
  const { head, known, window } = question;
  requireOurClock(known, retrieval.vintage);
  if (answer.readings.every(({ values }) => values.every(({ value }) => value === null))) {
    throw new Error(`${retrieval.files[0]?.path}: the reply holds no value at all.`);
  }
  const readings = settled(head, known, answer.readings, window.until);
  const changes = changesOf(head, known, readings);
  const doubts = doubtsOf({ ...question, readings, changes, units: answer.units });
  const lost = lostPeriods({ readings, window }, openValues(known)).length;
  return { changes, doubts, lost, readings, retrieval };
}

/** The dataset with the proposal in it, or undefined where nothing changes. */
export function fold(head: Head, known: Dataset | undefined, { changes, readings, retrieval }: Proposal) {
  if (isEmpty(changes)) return undefined;
  const dataset = revise(known, head, retrieval, readings, "replace");
  const checked = Dataset.safeParse(dataset);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.slice(0, 5).map((one) => `${one.path.join(".")}: ${one.message}`);
  throw new Error(`the result is not a valid dataset. ${faults.join("; ")}`);
}

/** A clock that has been set back would let an old value seem the newer one. */
function requireOurClock(known: Dataset | undefined, today: string): void {
  const newest = known?.retrievals.at(-1)?.vintage;
  if (newest !== undefined && newest > today) {
    throw new Error(
      `this machine's clock says ${today}, but the dataset was last renewed on ${newest}; set the clock.`,
    );
  }
}

/** From which period on the publisher is asked: some before the newest, or all there are. */
export function sinceOf(
  known: Dataset | undefined,
  again: number | undefined,
  shift: (period: string, by: number) => string,
) {
  const newest = known === undefined ? undefined : newestPeriod(known);
  return again === undefined || newest === undefined ? undefined : shift(newest, -again);
}
