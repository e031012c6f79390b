"use client";
/** Spans counted back from the last period; links, so that they work without scripts and open in another tab. */
import { plainClick } from "./plain-click";

export interface RangeOption {
  range: string;
  text: string;
  name: string;
}

interface RangeButtonsProps {
  anchor: string;
  /** The rest of the page's query, which the link keeps. */
  kept: string;
  ranges: RangeOption[];
  chosen: string | undefined;
  label: string;
  onChoose(range: string): void;
}

export function RangeButtons({ anchor, kept, ranges, chosen, label, onChoose }: RangeButtonsProps) {
  return (
    <ul aria-label={label} className="flex border border-line text-sm">
      {ranges.map(({ range, text, name }) => {
        const current = range === chosen;
        return (
          <li key={range} className="border-l border-line first:border-l-0">
            <a
              href={`?chart=${anchor}&range=${range}${kept}#${anchor}`}
              data-range={range}
              aria-current={current ? "true" : undefined}
              aria-label={`${text}: ${name}`}
              title={name}
              onClick={(event) => {
                if (!plainClick(event)) return;
                event.preventDefault();
                onChoose(range);
              }}
              className={`block min-w-11 px-2.5 py-1 text-center no-underline ${current ? "bg-ink font-semibold text-ground" : "text-ink hover:bg-wash"}`}
            >
              {text}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
