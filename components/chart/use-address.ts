"use client";
/** Keeps the page's address and the figure's state the same, so that links, back and forward give the same view. */
import { useEffect, useRef, useState } from "react";
import { type FigureState, readPageState, stateNames, withState } from "@/lib/model/page-state";
import { themeChange } from "../layout/theme";

/** The chart of which plain parameters speak where the address names none: the page's first. */
function firstChart(anchor: string): string {
  return document.querySelector<HTMLElement>("[data-first-chart]")?.dataset.firstChart ?? anchor;
}

/** What the page's address says of a figure. */
function addressed(anchor: string): FigureState {
  const search = new URLSearchParams(window.location.search);
  return readPageState(search, { first: firstChart(anchor) }).states[anchor] ?? {};
}

/** The page's address, as it stands now, with another state of one figure. */
export function searchWith(anchor: string, state: FigureState): string {
  const search = new URLSearchParams(window.location.search);
  return withState(search, firstChart(anchor), anchor, state);
}

const textOf = (state: FigureState) => JSON.stringify(stateNames.map((name) => state[name] || undefined));

export function useAddress(
  anchor: string,
  state: FigureState,
  kept: boolean,
  apply: (state: FigureState) => void,
): void {
  const text = textOf(state);
  // What came from the address must not be written back: a step forward would be lost.
  const written = useRef(text);
  useEffect(() => {
    if (!kept || written.current === text) return;
    written.current = text;
    const search = searchWith(anchor, state);
    const { pathname, hash } = window.location;
    if (`?${search}` === window.location.search) return;
    window.history.pushState(window.history.state, "", `${pathname}${search && `?${search}`}${hash}`);
  });
  useEffect(() => {
    const onPop = () => {
      const wanted = addressed(anchor);
      if (!kept || textOf(wanted) === text) return;
      written.current = textOf(wanted);
      apply(wanted);
    };
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  });
}

/** The theme that the address names, which its pictures take too. */
export function useAddressTheme(initial: string | undefined): string | undefined {
  const [theme, setTheme] = useState(initial);
  useEffect(() => {
    const follow = () => setTheme(new URLSearchParams(window.location.search).get("theme") ?? undefined);
    window.addEventListener(themeChange, follow);
    return () => window.removeEventListener(themeChange, follow);
  }, []);
  return theme;
}
