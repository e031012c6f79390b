/** The deck in the browser's store. */
import {
  changeKeptIn,
  forgetUnreadIn,
  type Keeping,
  type Kept,
  type Outcome,
  readKeptIn,
  type Store,
} from "../views/kept";
import { type Deck, type DeckFault, readDeck, writeDeck } from "./document";
import { emptyDeck } from "./edit";

export const deckKey = "steppe-monitor.deck";
export const deckAsideKey = "steppe-monitor.deck.aside";

export type KeptDeck = Kept<{ deck: Deck }, DeckFault>;

/** A deck that is begun, or that cannot be read, is an empty one in the page's language. */
function keepingIn(locale: Deck["locale"]): Keeping<{ deck: Deck }, DeckFault> {
  const empty = { deck: emptyDeck(locale) };
  return {
    key: deckKey,
    asideKey: deckAsideKey,
    empty,
    read: (text) => ({ ...empty, ...readDeck(text) }),
    write: ({ deck }) => writeDeck(deck),
  };
}

export function readKeptDeck(store: () => Store, locale: Deck["locale"]): KeptDeck {
  return readKeptIn(store, keepingIn(locale));
}

export function changeKeptDeck(
  store: () => Store,
  locale: Deck["locale"],
  change: (deck: Deck) => Deck,
): Outcome {
  return changeKeptIn(store, keepingIn(locale), ({ deck }) => ({ deck: change(deck) }));
}

export function forgetUnreadDeck(store: () => Store, locale: Deck["locale"]): Outcome {
  return forgetUnreadIn(store, keepingIn(locale));
}
