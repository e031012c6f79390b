/** Puts a figure into the deck of this browser, in the state in which it stands, with the figures that it shows. */
import { type Deck, mostItems } from "@/lib/deck/document";
import { emptyDeck, isFull, newItem, withItem } from "@/lib/deck/edit";
import { isLocale } from "@/lib/i18n/locale";
import type { LiveAddress, LiveQuery } from "../chart/live-state";
import { withToday } from "./asking";
import { changeDeck } from "./use-deck";

function queryOf({ files, asOf }: LiveAddress, query: LiveQuery): string {
  const search = new URLSearchParams(files?.asked);
  // The deck has a language and a theme of its own.
  for (const name of ["lang", "theme"]) search.delete(name);
  for (const [name, value] of Object.entries({ ...query, asOf })) if (value) search.set(name, value);
  return search.toString();
}

export interface Added {
  outcome: "added" | "full" | "blocked" | "most";
  count: number;
  most: number;
}

/** Throws an Error where the figures could not be had. */
export async function addToDeck(address: LiveAddress, query: LiveQuery): Promise<Added> {
  const locale = isLocale(address.lang) ? address.lang : "en";
  const item = newItem(address.files ? "compare" : address.chart, queryOf(address, query));
  const { items } = await withToday({ ...emptyDeck(locale), items: [item] });
  const [fresh = item] = items;
  let [count, hasRoom] = [0, true];
  const change = (deck: Deck) => {
    hasRoom = !isFull(deck);
    const changed = withItem(deck, fresh);
    count = changed.items.length;
    return changed;
  };
  const outcome = changeDeck(locale, change);
  return { outcome: outcome !== "done" ? outcome : hasRoom ? "added" : "most", count, most: mostItems };
}
