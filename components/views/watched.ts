/** What this browser keeps for the reader, the same in every window and every part of the page. */
import { useSyncExternalStore } from "react";
import type { Outcome, Store } from "@/lib/views/kept";

export const local = (): Store => window.localStorage;

/** `read` looks into the browser's store; the server knows `none`. */
export function watched<K, A extends unknown[]>(read: (...asked: A) => K, none: K) {
  const listeners = new Set<() => void>();
  let last: { text: string; kept: K } | undefined;
  /** The same object as long as the content is the same. */
  const snapshot = (...asked: A): K => {
    const kept = read(...asked);
    const text = JSON.stringify(kept);
    if (text !== last?.text) last = { text, kept };
    return last.kept;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    // Comes from the other windows only.
    window.addEventListener("storage", listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("storage", listener);
    };
  };
  return {
    useKept: (...asked: A): K =>
      useSyncExternalStore(
        subscribe,
        () => snapshot(...asked),
        () => none,
      ),
    /** To be called with the outcome of every change made here. */
    told(outcome: Outcome): Outcome {
      for (const listener of listeners) listener();
      return outcome;
    },
  };
}
