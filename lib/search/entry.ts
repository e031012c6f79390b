/** What can be searched for: one entry for everything that a reader may want to jump to. */
import type { Locale, LocalText } from "../model";

/** In the order in which equal matches are listed. */
export const entryKinds = [
  "view",
  "indicator",
  "action",
  "page",
  "area",
  "chart",
  "series",
  "event",
  "claim",
  "source",
  "setting",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What the browser does itself, where there is no address to go to. */
export type EntryAction =
  | { name: "locale"; value: Locale }
  | { name: "theme"; value: "system" | "light" | "dark" }
  | { name: "slash" | "keys"; value: "on" | "off" }
  | { name: "saveView" };

export interface SearchEntry {
  /** `<kind>:<name>`, each once. */
  id: string;
  kind: EntryKind;
  title: LocalText;
  /** What it belongs to, e.g. the chart of a series. */
  detail?: LocalText;
  /** Codes and names by which it is known as well. */
  words?: string[];
  /** Areas of which it speaks, by code. */
  areas?: string[];
  /** In the index with the language in front: `/en/indicators/tenge#usd-kzt`. */
  address?: string;
  action?: EntryAction;
}

export interface SearchIndex {
  lang: Locale;
  entries: SearchEntry[];
}
