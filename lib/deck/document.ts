/** A deck as text, in the browser's store and in files alike; what cannot be read is named, slide by slide. */
import * as z from "zod/mini";
import { locales } from "../model/locales";
import { DeckItem } from "./item";

export const deckFormat = "steppe-monitor-deck";
export const deckVersion = 1;
/** A briefing is no archive; and every slide is drawn anew for each file. */
export const mostItems = 40;
export const titleLimit = 300;

export const deckSizes = ["16:9", "4:3"] as const;
export const deckThemes = ["light", "dark"] as const;

export const DeckHead = z.object({
  title: z.string().check(z.maxLength(titleLimit)),
  locale: z.enum(locales),
  size: z.enum(deckSizes),
  theme: z.enum(deckThemes),
});

export interface Deck extends z.infer<typeof DeckHead> {
  items: DeckItem[];
}

/** Why something was not read: the whole text, or the slide at a place (from 1). */
export type DeckFault =
  | { reason: "notJson" | "notDeck" | "newer" | "tooMany" }
  | { reason: "item"; place: number; name: string; field: string };

export interface ReadDeck {
  /** Undefined where the text as a whole is no deck. */
  deck?: Deck;
  faults: DeckFault[];
}

const Document = z.object({
  format: z.literal(deckFormat),
  version: z.number(),
  items: z.array(z.unknown()),
});

export function writeDeck(deck: Deck): string {
  return JSON.stringify({ format: deckFormat, version: deckVersion, ...deck });
}

function parseJson(text: string): unknown {
  try {
    // Editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function faultOf(entry: unknown, place: number, path: PropertyKey | undefined): DeckFault {
  const name = z.object({ chart: z.string() }).safeParse(entry).data?.chart.slice(0, 80) ?? "";
  return { reason: "item", place, name, field: String(path ?? "") };
}

function readItems(entries: unknown[]): { items: DeckItem[]; faults: DeckFault[] } {
  const items = new Map<string, DeckItem>();
  const faults: DeckFault[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = DeckItem.safeParse(entry);
    if (!read.success) faults.push(faultOf(entry, index + 1, read.error.issues[0]?.path[0]));
    else if (items.has(read.data.id)) faults.push(faultOf(entry, index + 1, "id"));
    else items.set(read.data.id, read.data);
  }
  return { items: [...items.values()], faults };
}

/** Slides that can be read are kept when others cannot. */
export function readDeck(text: string): ReadDeck {
  const json = parseJson(text);
  if (json === undefined) return { faults: [{ reason: "notJson" }] };
  const document = Document.safeParse(json);
  if (!document.success) return { faults: [{ reason: "notDeck" }] };
  if (document.data.version > deckVersion) return { faults: [{ reason: "newer" }] };
  const head = DeckHead.safeParse(json);
  if (!head.success) return { faults: [{ reason: "notDeck" }] };
  const { items, faults } = readItems(document.data.items);
  const more: DeckFault[] = items.length > mostItems ? [{ reason: "tooMany" }] : [];
  return { deck: { ...head.data, items: items.slice(0, mostItems) }, faults: [...faults, ...more] };
}
