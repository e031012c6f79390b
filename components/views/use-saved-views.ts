/** The saved views of this browser, the same in every window and every part of the page. */
import { useSyncExternalStore } from "react";
import {
  changeKept,
  forgetUnread,
  type KeptViews,
  type Outcome,
  readKept,
  type SavedView,
} from "@/lib/views";

const local = () => window.localStorage;
const listeners = new Set<() => void>();
const none: KeptViews = { views: [], faults: [] };
let last = { text: "", kept: none };

/** The same object as long as the content is the same. */
function snapshot(): KeptViews {
  const kept = readKept(local);
  const text = JSON.stringify(kept);
  if (text !== last.text) last = { text, kept };
  return last.kept;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Comes from the other windows only.
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function tell(outcome: Outcome): Outcome {
  for (const listener of listeners) listener();
  return outcome;
}

export function useSavedViews(): KeptViews {
  return useSyncExternalStore(subscribe, snapshot, () => none);
}

export function changeViews(change: (views: SavedView[]) => SavedView[]): Outcome {
  return tell(changeKept(local, change));
}

export function forgetUnreadViews(): Outcome {
  return tell(forgetUnread(local));
}
