/** Puts a figure, or all panels of a comparison, into the deck of this browser, in the state in which they stand. */
import { type Deck, mostItems } from "@/lib/deck/document";
import { emptyDeck, newItem, withItem } from "@/lib/deck/edit";
import { isLocale } from "@/lib/i18n/locale";
import type { LiveAddress, LiveQuery } from "../chart/live-state";
import { withToday } from "./asking";
import { changeDeck } from "./use-deck";

/** The state of each chart: one, or a panel each. */
function queriesOf(address: LiveAddress, query: LiveQuery): string[] {
  const panels = address.files?.panels;
  const one = queryOf(address, query);
  return panels ? panels.map((panel) => `${one}&panel=${panel}`) : [one];
}

function queryOf({ files, asOf, events }: LiveAddress, query: LiveQuery): string {
  const search = new URLSearchParams(files?.asked);
  // The deck has a language and a theme of its own.
  for (const name of ["lang", "theme"]) search.delete(name);
  for (const [name, value] of Object.entries({ ...query, asOf, events })) if (value) search.set(name, value);
  return search.toString();
}

/** What a deck calls the chart: an indicator's by its id, a claim's by the address of its files. */
function chartOf({ files, chart }: LiveAddress): string {
  if (!files) return chart;
  return files.path.includes("/claims/") ? `claims/${chart}` : "compare";
}

export interface Added {
  outcome: "added" | "full" | "blocked" | "most";
  count: number;
  most: number;
}

/** Throws an Error where the figures could not be had. */
export async function addToDeck(address: LiveAddress, query: LiveQuery): Promise<Added> {
  const locale = isLocale(address.lang) ? address.lang : "en";
  const chart = chartOf(address);
  const asked = queriesOf(address, query).map((one) => newItem(chart, one));
  const { items } = await withToday({ ...emptyDeck(locale), items: asked });
  let [count, hasRoom] = [0, true];
  const change = (deck: Deck) => {
    hasRoom = deck.items.length + items.length <= mostItems;
    const changed = hasRoom ? items.reduce((all, item) => withItem(all, item), deck) : deck;
    count = changed.items.length;
    return changed;
  };
  const outcome = changeDeck(locale, change);
  return { outcome: outcome !== "done" ? outcome : hasRoom ? "added" : "most", count, most: mostItems };
}
