"use client";
/** The details that a chart leads to, by name: for readers who do not click on marks, and without scripts. */
import { type DrillStep, writeDrillPath } from "@/lib/model/drill-path";
import type { FigureState } from "@/lib/model/figure-state";
import { fill } from "../search/fill";
import { type DrillOption, stepByName } from "./drill";
import { StateLink } from "./state-link";

/** More ways than these would outgrow the chart. */
const openAtMost = 6;

interface DrillLinksProps {
  anchor: string;
  options: DrillOption[];
  beside: string;
  /** What is shown of the chart now: its window or its two periods are handed on. */
  state: FigureState;
  label: string;
  /** "{count} more": how many are folded away. */
  more: string;
  onChoose(step: DrillStep): void;
}

export function DrillLinks({ anchor, options, beside, state, label, more, onChoose }: DrillLinksProps) {
  const once = [...new Map(options.map((option) => [option.chart, option])).values()];
  if (once.length === 0) return null;
  const list = (some: DrillOption[], name: string) => (
    <ul aria-label={name} className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
      {some.map((option) => {
        const step = stepByName(option, state);
        return (
          <li key={option.chart}>
            <StateLink
              anchor={anchor}
              beside={beside}
              state={{ ...state, open: writeDrillPath([step]) }}
              onChoose={() => onChoose(step)}
              className="inline-block py-1 pointer-coarse:py-2.5"
            >
              {option.title}
            </StateLink>
          </li>
        );
      })}
    </ul>
  );
  const open = once.length > openAtMost + 1 ? openAtMost : once.length;
  const rest = once.slice(open);
  const told = fill(more, { count: rest.length });
  return (
    <div className="mt-3 text-sm print:hidden">
      <span className="text-muted">{label}</span>
      {list(once.slice(0, open), label)}
      {rest.length > 0 && (
        <details>
          <summary className="py-1 font-semibold">{told}</summary>
          {list(rest, told)}
        </details>
      )}
    </div>
  );
}
