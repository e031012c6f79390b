/** Whether a publisher is to be asked today: after each of its release days, and daily until something new has come. */
import { lastRelease, type Release, stepsBetween } from "../../model";

export interface AskedBefore {
  askedOn: string;
  /** The last day on which an answer changed something. */
  changedOn?: string;
}

export function isDue(
  release: Release,
  patience: number,
  before: AskedBefore | undefined,
  today: string,
): boolean {
  if (before === undefined) return true;
  const newest = lastRelease(release, today);
  if (before.askedOn < newest) return true;
  const answered = before.changedOn !== undefined && before.changedOn >= newest;
  return !answered && before.askedOn < today && stepsBetween(newest, today) <= patience;
}
