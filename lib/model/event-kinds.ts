/** Kinds of events and how an address writes a choice of them; apart from the schemas, since browsers read it too. */

/** In the order in which readers choose among them. */
export const eventKinds = [
  "conflict",
  "contact",
  "statement",
  "vote",
  "integration",
  "energy",
  "corridor",
  "trade",
  "monetary",
  "diplomacy",
  "military",
  "politics",
  "data",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What a reader is offered first: the turning points that bear on prices and trade, few enough for any chart. */
export const turningPoints: readonly EventKind[] = ["conflict", "trade", "monetary"];

/** `all`, `none` or kinds with commas; undefined where a word is no kind or stands twice. */
export function readEventKinds(text: string): EventKind[] | undefined {
  if (text === "all") return [...eventKinds];
  if (text === "none") return [];
  const words = text.split(",");
  const kinds = eventKinds.filter((kind) => words.includes(kind));
  return kinds.length === words.length ? kinds : undefined;
}

/** The one way to write a choice of kinds: in the order of the list, `all` where none is left out. */
export function writeEventKinds(kinds: readonly EventKind[]): string {
  const chosen = eventKinds.filter((kind) => kinds.includes(kind));
  if (chosen.length === 0) return "none";
  return chosen.length === eventKinds.length ? "all" : chosen.join(",");
}

/** The same as a parameter that an address may have: undefined where none is chosen. */
export function eventsParameter(kinds: readonly EventKind[] = []): string | undefined {
  return kinds.length > 0 ? writeEventKinds(kinds) : undefined;
}

/** What a reader means who chooses a kind: of all of them that one alone; of some, with it or without it. */
export function nextEventKinds(chosen: readonly EventKind[], kind: EventKind): EventKind[] {
  if (chosen.length === eventKinds.length) return [kind];
  return chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
}
