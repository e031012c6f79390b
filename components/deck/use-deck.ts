/** The deck of this browser, the same in every window and every part of the page. */
import { useSyncExternalStore } from "react";
import type { Deck } from "@/lib/deck/document";
import { emptyDeck } from "@/lib/deck/edit";
import { changeKeptDeck, forgetUnreadDeck, type KeptDeck, readKeptDeck } from "@/lib/deck/storage";
import type { Locale } from "@/lib/model";
import type { Outcome } from "@/lib/views";

const local = () => window.localStorage;
const listeners = new Set<() => void>();
let last: { text: string; kept: KeptDeck } | undefined;

/** The same object as long as the content is the same. */
function snapshot(locale: Locale): KeptDeck {
  const kept = readKeptDeck(local, locale);
  const text = JSON.stringify(kept);
  if (text !== last?.text) last = { text, kept };
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

const none: KeptDeck = { deck: emptyDeck("en"), faults: [] };

export function useDeck(locale: Locale): KeptDeck {
  return useSyncExternalStore(
    subscribe,
    () => snapshot(locale),
    () => none,
  );
}

export function changeDeck(locale: Locale, change: (deck: Deck) => Deck): Outcome {
  return tell(changeKeptDeck(local, locale, change));
}

export function forgetUnread(locale: Locale): Outcome {
  return tell(forgetUnreadDeck(local, locale));
}
