"use client";
/** The line at the top of the overview that says how many alerts have fired, and the first of them. */
import { createPortal } from "react-dom";
import { fill } from "../search/fill";
import type { AlertAnswer, AlertWords } from "./words";

export const flagId = "alerts-flag";

let place: HTMLElement | undefined;

/** The page's own text is no part of its tree: ours takes its place. */
function emptied(): HTMLElement | undefined {
  const found = document.getElementById(flagId) ?? undefined;
  if (found !== place) found?.replaceChildren();
  place = found;
  return place;
}

export function AlertsFlag({ answers, words }: { answers: AlertAnswer[]; words: AlertWords }) {
  const target = emptied();
  if (!target) return null;
  const fired = answers.filter(({ state }) => state === "fired");
  const text = fill(words.flag, { fired: fired.length, all: answers.length });
  return createPortal(
    <>
      <a href="#alerts" className={fired.length > 0 ? "font-semibold" : ""}>
        {answers.length > 0 ? text : words.title}
      </a>
      {fired[0] && ` · ${fired[0].text}`}
    </>,
    target,
  );
}
