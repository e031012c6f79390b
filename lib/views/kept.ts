/** One document in the browser's store: read with care, changed in one step, and nothing unreadable is ever overwritten. */

export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Where a document is kept and how it is written. */
export interface Keeping<D extends object, F> {
  key: string;
  /** What could not be read is put aside here before the document is written anew. */
  asideKey: string;
  empty: D;
  read(text: string): D & { faults: F[] };
  write(document: D): string;
}

export type Kept<D extends object, F> = D & {
  faults: F[];
  /** The text that could not be read whole, as it is or as it was put aside. */
  unread?: string;
  /** The browser lets this site keep nothing. */
  blocked?: true;
};

export function readKeptIn<D extends object, F>(store: () => Store, keeping: Keeping<D, F>): Kept<D, F> {
  try {
    const text = store().getItem(keeping.key);
    const aside = store().getItem(keeping.asideKey) ?? undefined;
    const document = text === null ? { ...keeping.empty, faults: [] } : keeping.read(text);
    const isWhole = text === null || document.faults.length === 0 || aside?.includes(text);
    const unread = [aside, isWhole ? undefined : text].filter((part) => part !== undefined).join("\n");
    return { ...document, ...(unread && { unread }) };
  } catch {
    return { ...keeping.empty, faults: [], blocked: true };
  }
}

export type Outcome = "done" | "full" | "blocked";

/** Chromium and Safari name it alike, Firefox by its own name. */
function outcomeOf(error: unknown): Outcome {
  const full = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];
  return error instanceof Error && full.includes(error.name) ? "full" : "blocked";
}

/** Reads, changes and writes at once, so that two windows do not undo each other's work. */
export function changeKeptIn<D extends object, F>(
  store: () => Store,
  keeping: Keeping<D, F>,
  change: (document: D) => D,
): Outcome {
  try {
    const kept = readKeptIn(store, keeping);
    if (kept.blocked) return "blocked";
    if (kept.faults.length > 0 && kept.unread) store().setItem(keeping.asideKey, kept.unread);
    store().setItem(keeping.key, keeping.write(change(kept)));
    return "done";
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Forgets what could not be read; the reader has been offered it as a file. */
export function forgetUnreadIn<D extends object, F>(store: () => Store, keeping: Keeping<D, F>): Outcome {
  const outcome = changeKeptIn(store, keeping, (document) => document);
  if (outcome === "done") store().removeItem(keeping.asideKey);
  return outcome;
}
