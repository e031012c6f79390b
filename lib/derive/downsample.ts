/** Thins long series for drawing only: largest triangle three buckets, run by run, so gaps stay open. */
import { createLTTB } from "downsample";
import { type Frequency, type Observation, position } from "../model";
import { runs } from "./gaps";

const thin = createLTTB<Observation>({ x: (o) => position(o.period), y: (o) => o.value ?? Number.NaN });

/** The library lets the very last point go, and the last point is the one that readers look at. */
function thinRun(run: Observation[], target: number): Observation[] {
  const kept = Array.from(thin(run, target - 1));
  const last = run.at(-1);
  return last && kept.at(-1) !== last ? [...kept, last] : kept;
}

/** At most about `limit` observations (each run keeps its two ends); tables and downloads never pass here. */
export function downsample(observations: Observation[], frequency: Frequency, limit: number): Observation[] {
  if (observations.length <= limit) return observations;
  const parts = runs(observations, frequency);
  const total = parts.reduce((count, run) => count + run.length, 0);
  return parts.flatMap((run) => {
    const target = Math.max(4, Math.floor((limit * run.length) / total));
    return run.length <= target ? run : thinRun(run, target);
  });
}
