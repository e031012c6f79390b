/** Changes to a deck: a slide more, another order, one less and back again. */
import { newId } from "../views";
import { type Deck, mostItems } from "./document";
import type { DeckItem } from "./item";

export function emptyDeck(locale: Deck["locale"]): Deck {
  return { title: "", locale, size: "16:9", theme: "light", items: [] };
}

export function newItem(chart: string, query: string, kept?: DeckItem["kept"]): DeckItem {
  return { id: newId(), chart, query, heading: "title", own: "", note: "", ...(kept && { kept }) };
}

function isFull({ items }: Deck): boolean {
  return items.length >= mostItems;
}

/** At the end, or at a place. A slide that is there is not there twice. */
export function withItem(deck: Deck, item: DeckItem, place = deck.items.length): Deck {
  if (isFull(deck) || deck.items.some(({ id }) => id === item.id)) return deck;
  return { ...deck, items: deck.items.toSpliced(place, 0, item) };
}

export function withoutItem(deck: Deck, id: string): Deck {
  return { ...deck, items: deck.items.filter((item) => item.id !== id) };
}

export function changedItem(deck: Deck, id: string, change: Partial<DeckItem>): Deck {
  return { ...deck, items: deck.items.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

/** The slide so many places further down; it stops at the ends. */
export function movedItem(deck: Deck, id: string, by: number): Deck {
  const from = deck.items.findIndex((item) => item.id === id);
  const item = deck.items[from];
  if (!item) return deck;
  const to = Math.max(0, Math.min(deck.items.length - 1, from + by));
  return { ...deck, items: deck.items.toSpliced(from, 1).toSpliced(to, 0, item) };
}
