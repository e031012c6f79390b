/** Search on the server, for readers without scripts: the same index and the same matching as in the palette. */
import type { Locale } from "../model";
import { createMatcher, type Match, type SearchEntry } from "../search";
import { readableLedgers } from "./claims";
import { eventLedger } from "./events";
import { definitions } from "./ready";
import { searchEntries } from "./search-entries";

interface Kept {
  definitions: readonly unknown[];
  entries: SearchEntry[];
  match: Match;
}
let kept: Kept | undefined;

/** Made anew only when a definition, the ledger of events or one of claims has changed. */
function current(): Kept {
  const now = [...definitions(), eventLedger(), ...readableLedgers()];
  if (kept && now.length === kept.definitions.length && now.every((one, i) => one === kept?.definitions[i]))
    return kept;
  const entries = searchEntries();
  kept = { definitions: now, entries, match: createMatcher(entries) };
  return kept;
}

/** What the words find, of what can be reached without scripts. */
export function searchFor(query: string, locale: Locale): SearchEntry[] {
  return current()
    .match(query, locale)
    .filter(({ address, action }) => address !== undefined || action?.name === "locale");
}

/** The countries and groups that charts show. */
export function searchAreas(): SearchEntry[] {
  return current().entries.filter(({ kind }) => kind === "area");
}

/** An area's own entry with the charts and series that speak of it; undefined for an unknown code. */
export function searchArea(code: string): { area: SearchEntry; entries: SearchEntry[] } | undefined {
  const area = searchAreas().find(({ id }) => id === `area:${code}`);
  const entries = current().entries.filter(({ kind, areas }) => kind !== "area" && areas?.includes(code));
  return area && { area, entries };
}
