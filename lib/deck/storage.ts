/** The deck in the browser's store: read with care, changed in one step, and nothing unreadable is ever overwritten. */
import { type Outcome, outcomeOf, type Store } from "../views";
import { type Deck, type DeckFault, readDeck, writeDeck } from "./document";
import { emptyDeck } from "./edit";

export const deckKey = "steppe-monitor.deck";
/** What could not be read is put aside here before the deck is written anew. */
export const deckAsideKey = "steppe-monitor.deck.aside";

export interface KeptDeck {
  deck: Deck;
  faults: DeckFault[];
  /** The text that could not be read whole, as it is or as it was put aside. */
  unread?: string;
  /** The browser lets this site keep nothing. */
  blocked?: true;
}

export function readKeptDeck(store: () => Store, locale: Deck["locale"]): KeptDeck {
  try {
    const text = store().getItem(deckKey);
    const aside = store().getItem(deckAsideKey) ?? undefined;
    const { deck = emptyDeck(locale), faults } = text === null ? { faults: [] } : readDeck(text);
    const parts = text === null || faults.length === 0 || aside?.includes(text) ? [aside] : [aside, text];
    const unread = parts.filter((part) => part !== undefined).join("\n");
    return { deck, faults, ...(unread && { unread }) };
  } catch {
    return { deck: emptyDeck(locale), faults: [], blocked: true };
  }
}

/** Reads, changes and writes at once, so that two windows do not undo each other's work. */
export function changeKeptDeck(
  store: () => Store,
  locale: Deck["locale"],
  change: (deck: Deck) => Deck,
): Outcome {
  try {
    const { deck, faults, unread, blocked } = readKeptDeck(store, locale);
    if (blocked) return "blocked";
    if (faults.length > 0 && unread) store().setItem(deckAsideKey, unread);
    store().setItem(deckKey, writeDeck(change(deck)));
    return "done";
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Forgets what could not be read; the reader has been offered it as a file. */
export function forgetUnreadDeck(store: () => Store, locale: Deck["locale"]): Outcome {
  const outcome = changeKeptDeck(store, locale, (deck) => deck);
  if (outcome === "done") store().removeItem(deckAsideKey);
  return outcome;
}
