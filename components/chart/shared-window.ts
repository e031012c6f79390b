"use client";
/** One window of time for several figures: the address holds it without naming any of them. */
import { useEffect, useRef } from "react";
import type { Mark } from "./drill";
import type { LiveQuery } from "./live-state";

export interface SharedWindow {
  /** The window as the address wrote it when the page was made, right or wrong, and what was understood of it. */
  given: LiveQuery;
  understood: LiveQuery;
  /** Told of marks chosen; without it marks lead nowhere. */
  onMark?: ((mark: Mark) => void) | undefined;
}

/** Tells the other figures of a page with a shared window. */
export const windowChange = "windowchange";

const names = ["from", "to"] as const;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The window in the address as it is now; of what the page was made with, as much as was understood. */
export function readWindow({ given, understood }: Pick<SharedWindow, "given" | "understood">): LiveQuery {
  const search = new URLSearchParams(window.location.search);
  const found = names.flatMap((name) => (search.has(name) ? [[name, search.get(name)]] : []));
  const query = Object.fromEntries(found) as LiveQuery;
  return isSame(query, given) ? understood : query;
}

/** Writes what the reader chose into the page's address, as one step to come back from. */
function writeWindow({ from, to }: LiveQuery): void {
  const url = new URL(window.location.href);
  for (const name of names) url.searchParams.delete(name);
  if (from) url.searchParams.set("from", from);
  if (to) url.searchParams.set("to", to);
  if (url.search === window.location.search) return;
  window.history.pushState(window.history.state, "", url);
  window.dispatchEvent(new Event(windowChange));
}

/** Keeps the window of a figure and that of its page the same; without a shared window it does nothing. */
export function useSharedWindow(
  shared: SharedWindow | undefined,
  query: LiveQuery,
  apply: (query: LiveQuery) => void,
): void {
  const isShared = shared !== undefined;
  // What came from the address must not be written back: it may be another figure's to write.
  const settled = useRef(true);
  useEffect(() => {
    if (!isShared) return;
    if (settled.current) {
      settled.current = false;
      return;
    }
    writeWindow(query);
  }, [query, isShared]);
  useEffect(() => {
    if (!shared) return;
    const follow = () => {
      const wanted = readWindow(shared);
      if (isSame(wanted, query)) return;
      settled.current = true;
      apply(wanted);
    };
    const events = ["popstate", windowChange];
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
