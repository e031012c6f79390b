/** Where a series has holes: a line must open there. Weekends and single holidays in daily rates are no holes. */
import { type Frequency, type Observation, stepsBetween } from "../model";

/** Steps beyond which the next observation is no longer the neighbour; daily rates pause up to ten days at holidays. */
const reach: Record<Exclude<Frequency, "I">, number> = { A: 1, Q: 1, M: 1, D: 10 };

/** True where something is missing between two successive observations. */
export function isGap(before: Observation, after: Observation, frequency: Frequency): boolean {
  return frequency !== "I" && stepsBetween(before.period, after.period) > reach[frequency];
}

/** Runs of values without a hole; published nulls and gaps both end a run. */
export function runs(observations: Observation[], frequency: Frequency): Observation[][] {
  const all: Observation[][] = [];
  let current: Observation[] = [];
  let before: Observation | undefined;
  for (const observation of observations) {
    if (observation.value === null || (before && isGap(before, observation, frequency))) {
      if (current.length > 0) all.push(current);
      current = [];
    }
    if (observation.value !== null) current.push(observation);
    before = observation;
  }
  if (current.length > 0) all.push(current);
  return all;
}
