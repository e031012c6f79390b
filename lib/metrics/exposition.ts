/** The page that Prometheus reads: what was counted, and how things stand at this moment. */
import { metrics } from "./metrics";

export interface Standing {
  renders: { running: number; waiting: number };
  /** Days (2026-11-24) by publisher. */
  retrieved: Map<string, string>;
  asked: Map<string, string>;
  /** Datasets by state. */
  datasets: Map<string, number>;
  vintage: string | undefined;
}

/** The media type of the text format. */
export function expositionType(): string {
  return metrics().register.contentType;
}

export async function exposition(standing: Standing, now = Date.now()): Promise<string> {
  const { register, renders, retrievedAge, askedAge, datasets, dataInfo, liveAge, liveAnsweredAt } =
    metrics();
  // What is gone since the last time (a publisher, a state) must not stay.
  for (const gauge of [retrievedAge, askedAge, datasets, dataInfo]) gauge.reset();
  // Nor may an age that is not known yet read as zero seconds.
  liveAge.remove();
  for (const [state, count] of Object.entries(standing.renders)) renders.set({ state }, count);
  const age = (day: string) => Math.max(0, (now - Date.parse(day)) / 1000);
  for (const [publisher, day] of standing.retrieved) retrievedAge.set({ publisher }, age(day));
  for (const [publisher, day] of standing.asked) askedAge.set({ publisher }, age(day));
  for (const [state, count] of standing.datasets) datasets.set({ state }, count);
  if (standing.vintage !== undefined) dataInfo.set({ vintage: standing.vintage }, 1);
  if (liveAnsweredAt !== undefined) liveAge.set((now - liveAnsweredAt) / 1000);
  return register.metrics();
}
