"use client";
/** The address of a page and the window of its figures kept the same. */
import { useEffect, useRef } from "react";
import type { Mark } from "./drill";
import type { LiveQuery } from "./live-state";

/** Where several figures share one window of time: the address holds it without naming any of them. */
export interface SharedWindow {
  /** The window as the address wrote it when the page was made, right or wrong, and what was understood of it. */
  given: LiveQuery;
  understood: LiveQuery;
  /** Told of marks chosen; without it marks lead nowhere. */
  onMark?: ((mark: Mark) => void) | undefined;
}

/** Tells the other figures of a page with a shared window. */
export const windowChange = "windowchange";

const parameters = ["range", "from", "to", "a", "b"] as const;
const windowParameters = ["from", "to"] as const;

interface Addressed {
  query: LiveQuery;
  open: string;
}

/** What the page's address says of this figure; nothing where it speaks of another. */
function fromAddress(anchor: string, shared: SharedWindow | undefined): Addressed {
  const search = new URLSearchParams(window.location.search);
  if (!shared && search.get("chart") !== anchor) return { query: {}, open: "" };
  if (shared) return { query: readWindow(shared), open: "" };
  return { query: chosenIn(search, parameters), open: search.get("open") ?? "" };
}

function chosenIn(search: URLSearchParams, names: readonly string[]): LiveQuery {
  const given = names.flatMap((name) => (search.has(name) ? [[name, search.get(name)]] : []));
  return Object.fromEntries(given) as LiveQuery;
}

/** The window in the address as it is now; of what the page was made with, as much as was understood. */
export function readWindow({ given, understood }: Pick<SharedWindow, "given" | "understood">): LiveQuery {
  const query = chosenIn(new URLSearchParams(window.location.search), windowParameters);
  return isSame(query, given) ? understood : query;
}

export const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Writes what the reader chose into the page's address, as one step to come back from. */
function writeAddress(anchor: string, { query, open }: Addressed, isShared: boolean): void {
  const url = new URL(window.location.href);
  for (const name of isShared ? windowParameters : [...parameters, "chart", "open"])
    url.searchParams.delete(name);
  const chosen = Object.entries({ ...query, open }).filter(([, value]) => value);
  if (chosen.length > 0 && !isShared) url.searchParams.set("chart", anchor);
  for (const [name, value] of chosen) url.searchParams.set(name, value);
  if (url.search === window.location.search) return;
  window.history.pushState(window.history.state, "", url);
  if (isShared) window.dispatchEvent(new Event(windowChange));
}

/** Keeps the page's address and the figure's state the same, so that links, back and forward give the same view. */
export function useAddress(
  anchor: string,
  { query, open }: Addressed,
  kept: boolean,
  shared: SharedWindow | undefined,
  apply: (addressed: Addressed) => void,
): void {
  const isShared = shared !== undefined;
  // What came from the address must not be written back: it may be another figure's to write.
  const settled = useRef(true);
  useEffect(() => {
    if (!kept) return;
    if (settled.current) {
      settled.current = false;
      return;
    }
    writeAddress(anchor, { query, open }, isShared);
  }, [anchor, query, open, kept, isShared]);
  useEffect(() => {
    const follow = () => {
      const wanted = fromAddress(anchor, shared);
      if (!kept || isSame(wanted, { query, open })) return;
      settled.current = true;
      apply(wanted);
    };
    const events = isShared ? ["popstate", windowChange] : ["popstate"];
    for (const name of events) window.addEventListener(name, follow);
    return () => {
      for (const name of events) window.removeEventListener(name, follow);
    };
  });
  // A page that is come back to may be older than its address.
  useEffect(() => {
    if (isShared) window.dispatchEvent(new Event(windowChange));
  }, [isShared]);
}
