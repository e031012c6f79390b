/** The deck of this browser. */
import type { Deck } from "@/lib/deck/document";
import { emptyDeck } from "@/lib/deck/edit";
import { changeKeptDeck, forgetUnreadDeck, readKeptDeck } from "@/lib/deck/storage";
import type { Locale } from "@/lib/model";
import type { Outcome } from "@/lib/views/kept";
import { local, watched } from "../views/watched";

const { useKept, told } = watched((locale: Locale) => readKeptDeck(local, locale), {
  deck: emptyDeck("en"),
  faults: [],
});

export const useDeck = useKept;

export function changeDeck(locale: Locale, change: (deck: Deck) => Deck): Outcome {
  return told(changeKeptDeck(local, locale, change));
}

export function forgetUnread(locale: Locale): Outcome {
  return told(forgetUnreadDeck(local, locale));
}
