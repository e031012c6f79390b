"use client";
/** Days or months chosen from a calendar: two to compare, two to measure a move between, or the one at which a level is 100. */
import type { FigureState } from "@/lib/model/figure-state";
import type { LiveQuery } from "./live-state";
import { PeriodForm } from "./period-form";
import { StateLink } from "./state-link";

export interface CalendarOptions {
  type: "date" | "month";
  first: string;
  last: string;
  use: "pair" | "move" | "base";
  /** The base until the reader chooses one. */
  base?: string;
}

export interface CalendarWords {
  choosePair: string;
  from: string;
  to: string;
  show: string;
  measure: string;
  measureEnd: string;
  measureLabel: string;
  base: string;
}

interface CalendarFormProps {
  anchor: string;
  beside: string;
  calendar: CalendarOptions;
  /** What is shown now. */
  query: LiveQuery;
  state: FigureState;
  /** The periods at the two ends of what is shown: where measuring begins. */
  ends: [string, string];
  words: CalendarWords;
  onChoose(chosen: LiveQuery): void;
}

export function CalendarForm(props: CalendarFormProps) {
  const { anchor, beside, calendar, query, state, ends, words, onChoose } = props;
  const { use, type, first, last } = calendar;
  const common = { anchor, beside, state, type, first, last, show: words.show };
  if (use === "base")
    return (
      <PeriodForm
        {...common}
        label={words.base}
        fields={[{ name: "base", label: words.base, value: query.base ?? calendar.base ?? first }]}
        onChoose={([base = ""]) => onChoose({ base })}
      />
    );
  const [a, b] = query.a && query.b ? [query.a, query.b] : use === "pair" ? ends : [];
  if (!a || !b)
    return (
      <StateLink
        anchor={anchor}
        beside={beside}
        state={{ ...state, a: ends[0], b: ends[1] }}
        onChoose={() => onChoose({ a: ends[0], b: ends[1] })}
        className="py-1 text-sm font-semibold pointer-coarse:py-3"
      >
        {words.measure}
      </StateLink>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <PeriodForm
        {...common}
        label={use === "pair" ? words.choosePair : words.measureLabel}
        fields={[
          { name: "a", label: words.from, value: inType(a, type, false) },
          { name: "b", label: words.to, value: inType(b, type, true) },
        ]}
        onChoose={([from = "", to = ""]) => onChoose({ a: from, b: to })}
      />
      {use === "move" && (
        <StateLink
          anchor={anchor}
          beside={beside}
          state={{ ...state, a: "", b: "" }}
          onChoose={() => onChoose({ a: "", b: "" })}
          className="py-1 text-sm font-semibold pointer-coarse:py-3"
        >
          {words.measureEnd}
        </StateLink>
      )}
    </div>
  );
}

/** A year or month in an address as the day or month that a field can hold; its end for the later of two. */
function inType(period: string, type: "date" | "month", isEnd: boolean): string {
  const month = period.length === 4 ? `${period}-${isEnd ? "12" : "01"}` : period.slice(0, 7);
  if (type === "month") return month;
  if (period.length === 10) return period;
  const [year = 2000, number = 1] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${isEnd ? days : "01"}`;
}
