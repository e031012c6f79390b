"use client";
/** Any two periods to compare; a plain form where there are no scripts, at once where there are. */
import { type ChangeEvent, useRef } from "react";
import type { FigureState } from "@/lib/model/figure-state";
import { HiddenState } from "./hidden-state";

export interface PairOptions {
  options: { period: string; text: string }[];
  a: string;
  b: string;
}

interface PairFormProps {
  anchor: string;
  /** The state of the page beside this chart, as the server read it. */
  beside: string;
  /** What stays of this chart's state. */
  state: FigureState;
  pair: PairOptions;
  words: { choosePair: string; from: string; to: string; show: string };
  onChoose(a: string, b: string): void;
}

export function PairForm({ anchor, beside, state, pair, words, onChoose }: PairFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const changed = (_event: ChangeEvent) => {
    if (!form.current) return;
    const data = new FormData(form.current);
    onChoose(String(data.get("a")), String(data.get("b")));
  };
  const choice = (name: "a" | "b", label: string) => (
    <label className="flex items-center gap-1.5">
      <span className="text-muted">{label}</span>
      <select
        name={name}
        value={pair[name]}
        onChange={changed}
        className="border border-line bg-ground px-2 py-1 pointer-coarse:min-h-11"
      >
        {pair.options.map(({ period, text }) => (
          <option key={period} value={period}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      ref={form}
      method="get"
      action={`#${anchor}`}
      aria-label={words.choosePair}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm"
    >
      <HiddenState anchor={anchor} beside={beside} state={state} fields={["a", "b"]} />
      {choice("a", words.from)}
      {choice("b", words.to)}
      <noscript>
        <button type="submit" className="border border-line px-2 py-1">
          {words.show}
        </button>
      </noscript>
    </form>
  );
}
