"use client";
/** Keeps the page's address and the figure's state the same, so that links, back and forward give the same view. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type FigureState, stateNames } from "@/lib/model/figure-state";
import { themeChange } from "../layout/theme";

type Grammar = typeof import("@/lib/model/page-state");

let loaded: Grammar | undefined;

/** The grammar of addresses comes with the first change: until then the server's links are right. */
async function grammar(): Promise<Grammar> {
  loaded ??= await import("@/lib/model/page-state");
  return loaded;
}

const search = () => new URLSearchParams(window.location.search);

/** The chart of which plain parameters speak where the address names none: the page's first. */
function firstChart(anchor: string): string {
  return document.querySelector<HTMLElement>("[data-first-chart]")?.dataset.firstChart ?? anchor;
}

/** The page's address, as it stands now, with another state of one figure; undefined while nothing has changed. */
export function searchWith(anchor: string, state: FigureState): string | undefined {
  return loaded?.withState(search(), firstChart(anchor), anchor, state);
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
  // Within the commit: a step back or forward that comes right after must find no older state still to be written.
  useLayoutEffect(() => {
    if (!kept || written.current === text) return;
    written.current = text;
    void grammar().then(({ withState }) => {
      const wanted = withState(search(), firstChart(anchor), anchor, state);
      const { pathname, hash } = window.location;
      if (`?${wanted}` === window.location.search) return;
      window.history.pushState(window.history.state, "", `${pathname}${wanted && `?${wanted}`}${hash}`);
    });
  });
  useLayoutEffect(() => {
    const onPop = async () => {
      if (!kept) return;
      const { readPageState } = await grammar();
      const wanted = readPageState(search(), { first: firstChart(anchor) }).states[anchor] ?? {};
      if (textOf(wanted) === text) return;
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
    const follow = () => setTheme(search().get("theme") ?? undefined);
    window.addEventListener(themeChange, follow);
    return () => window.removeEventListener(themeChange, follow);
  }, []);
  return theme;
}
