"use client";
/** The details that a chart leads to, by name: for readers who do not click on marks, and without scripts. */
import type { DrillStep } from "@/lib/model/drill-path";
import type { DrillOption } from "./drill";
import { plainClick } from "./plain-click";

interface DrillLinksProps {
  anchor: string;
  options: DrillOption[];
  /** The rest of the page's query, which the link keeps. */
  kept: string;
  label: string;
  onChoose(step: DrillStep): void;
}

export function DrillLinks({ anchor, options, kept, label, onChoose }: DrillLinksProps) {
  const once = [...new Map(options.map((option) => [option.chart, option])).values()];
  if (once.length === 0) return null;
  return (
    <div className="mt-3 text-sm print:hidden">
      <span className="text-muted">{label}</span>
      <ul aria-label={label} className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {once.map(({ chart, title }) => (
          <li key={chart}>
            <a
              href={`?chart=${anchor}&open=${chart}${kept}#${anchor}`}
              onClick={(event) => {
                if (!plainClick(event)) return;
                event.preventDefault();
                onChoose({ chart });
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
