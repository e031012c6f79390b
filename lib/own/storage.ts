/** Own series in this browser's database: read with care, told when they change; in memory alone where it is closed to us. */
import { createStore, del, entries, setMany, type UseStore } from "idb-keyval";
import { KeptSeries } from "./kept";

export type Outcome = "done" | "full" | "blocked";

let store: UseStore | undefined;
const opened = () => {
  store ??= createStore("steppe-monitor-own", "series");
  return store;
};

/** What could not be written lives as long as the page does. */
const unwritten = new Map<string, KeptSeries>();
const listeners = new Set<() => void>();
const channel =
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("steppe-monitor-own");
channel?.addEventListener("message", () => {
  for (const listener of listeners) listener();
});

/** Hears of changes in this window and in others; the answer stops it. */
export function onOwnChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
  channel?.postMessage("changed");
}

export interface OwnSeries {
  /** The newest last. */
  all: KeptSeries[];
  /** How many records are there that nobody can read. */
  unreadable: number;
}

export async function ownSeries(): Promise<OwnSeries> {
  const records: [IDBValidKey, unknown][] = await entries(opened()).catch(() => []);
  const read = records.map(([, record]) => KeptSeries.safeParse(record));
  const kept = read.flatMap(({ data }) => (data ? [data] : []));
  const written = kept.filter(({ id }) => !unwritten.has(id));
  const all = [...written, ...unwritten.values()].sort((a, b) => a.added.localeCompare(b.added));
  return { all, unreadable: read.length - kept.length };
}

/** Adds series, or writes known ones anew. What the browser will not keep is there until the page is left. */
export async function keep(all: KeptSeries[]): Promise<Outcome> {
  try {
    await setMany(
      all.map((one): [string, KeptSeries] => [one.id, one]),
      opened(),
    );
    for (const { id } of all) unwritten.delete(id);
    tell();
    return "done";
  } catch (error) {
    for (const one of all) unwritten.set(one.id, one);
    tell();
    return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "blocked";
  }
}

export async function forget(id: string): Promise<void> {
  unwritten.delete(id);
  await del(id, opened()).catch(() => undefined);
  tell();
}
