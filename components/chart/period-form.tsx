"use client";
/** Periods written or picked from a calendar; a plain form where there are no scripts, at once where there are. */
import { type ChangeEvent, useRef } from "react";
import type { FigureState, StateName } from "@/lib/model/figure-state";
import { HiddenState } from "./hidden-state";

export interface PeriodField {
  name: StateName;
  label: string;
  value: string;
}

interface PeriodFormProps {
  anchor: string;
  beside: string;
  /** What stays of this chart's state. */
  state: FigureState;
  label: string;
  show: string;
  type: "date" | "month";
  fields: PeriodField[];
  first: string;
  last: string;
  onChoose(values: string[]): void;
}

export function PeriodForm(props: PeriodFormProps) {
  const { anchor, beside, state, label, show, type, fields, first, last, onChoose } = props;
  const form = useRef<HTMLFormElement>(null);
  const changed = (_event: ChangeEvent) => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const values = fields.map(({ name }) => String(data.get(name)));
    // A date that is being typed is no date yet.
    if (values.every((value) => value >= first && value <= last)) onChoose(values);
  };
  return (
    <form
      ref={form}
      method="get"
      action={`#${anchor}`}
      aria-label={label}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm"
      onSubmit={(event) => event.preventDefault()}
    >
      <HiddenState anchor={anchor} beside={beside} state={state} fields={fields.map(({ name }) => name)} />
      {fields.map(({ name, label: text, value }) => (
        <label key={name} className="flex items-center gap-1.5">
          <span className="text-muted">{text}</span>
          <input
            // Set from outside only while nobody types in it.
            ref={(node) => {
              if (node && document.activeElement !== node) node.value = value;
            }}
            type={type}
            name={name}
            defaultValue={value}
            min={first}
            max={last}
            required
            onChange={changed}
            className="min-h-8 border border-line bg-ground px-2 py-1 pointer-coarse:min-h-11"
          />
        </label>
      ))}
      <noscript>
        <button type="submit" className="min-h-8 border border-line px-2 py-1 pointer-coarse:min-h-11">
          {show}
        </button>
      </noscript>
    </form>
  );
}
