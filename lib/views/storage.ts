/** The list in the browser's store: read with care, changed in one step, and nothing unreadable is ever overwritten. */
import { type Fault, readDocument, writeDocument } from "./document";
import type { SavedView } from "./view";

export const viewsKey = "steppe-monitor.views";
/** What could not be read is put aside here before the list is written anew. */
export const asideKey = "steppe-monitor.views.aside";

export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface KeptViews {
  views: SavedView[];
  faults: Fault[];
  /** The text that could not be read whole, as it is or as it was put aside. */
  unread?: string;
  /** The browser lets this site keep nothing. */
  blocked?: true;
}

export function readKept(store: () => Store): KeptViews {
  try {
    const text = store().getItem(viewsKey);
    const aside = store().getItem(asideKey) ?? undefined;
    const { views, faults } = text === null ? { views: [], faults: [] } : readDocument(text);
    const parts = text === null || faults.length === 0 || aside?.includes(text) ? [aside] : [aside, text];
    const unread = parts.filter((part) => part !== undefined).join("\n");
    return { views, faults, ...(unread && { unread }) };
  } catch {
    return { views: [], faults: [], blocked: true };
  }
}

export type Outcome = "done" | "full" | "blocked";

/** Chromium and Safari name it alike, Firefox by its own name. */
export function outcomeOf(error: unknown): Outcome {
  const full = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];
  return error instanceof Error && full.includes(error.name) ? "full" : "blocked";
}

/** Reads, changes and writes at once, so that two windows do not undo each other's work. */
export function changeKept(store: () => Store, change: (views: SavedView[]) => SavedView[]): Outcome {
  try {
    const { views, faults, unread, blocked } = readKept(store);
    if (blocked) return "blocked";
    if (faults.length > 0 && unread) store().setItem(asideKey, unread);
    store().setItem(viewsKey, writeDocument(change(views)));
    return "done";
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Forgets what could not be read; the reader has been offered it as a file. */
export function forgetUnread(store: () => Store): Outcome {
  const outcome = changeKept(store, (views) => views);
  if (outcome === "done") store().removeItem(asideKey);
  return outcome;
}
