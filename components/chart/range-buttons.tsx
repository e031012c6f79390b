"use client";
/** Spans counted back from the last period; links, so that they work without scripts and open in another tab. */
import type { FigureState } from "@/lib/model/figure-state";
import { StateLink } from "./state-link";

export interface RangeOption {
  range: string;
  text: string;
  name: string;
}

interface RangeButtonsProps {
  anchor: string;
  beside: string;
  /** What stays of this chart's state. */
  state: FigureState;
  ranges: RangeOption[];
  chosen: string | undefined;
  label: string;
  onChoose(range: string): void;
}

export function RangeButtons({ anchor, beside, state, ranges, chosen, label, onChoose }: RangeButtonsProps) {
  return (
    <ul aria-label={label} className="flex border border-line text-sm">
      {ranges.map(({ range, text, name }) => {
        const current = range === chosen;
        return (
          <li key={range} className="border-l border-line first:border-l-0">
            <StateLink
              anchor={anchor}
              beside={beside}
              state={{ ...state, range }}
              data-range={range}
              aria-current={current ? "true" : undefined}
              aria-label={`${text}: ${name}`}
              title={name}
              onChoose={() => onChoose(range)}
              className={`block min-w-11 px-2.5 py-1 text-center pointer-coarse:py-3 no-underline ${current ? "bg-ink font-semibold text-ground" : "text-ink hover:bg-wash"}`}
            >
              {text}
            </StateLink>
          </li>
        );
      })}
    </ul>
  );
}
