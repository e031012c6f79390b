"use client";
/** A threshold set on a series: a level, or a move within some time; fields that make no sense are not there. */
import { type FormEvent, useState } from "react";
import { AlertRule, directions, withinAtMost } from "@/lib/alerts/rule";
import { fill } from "../search/fill";
import { Choice } from "./choice";
import type { AlertWords, WatchedSeries } from "./words";

interface AlertFormProps {
  series: WatchedSeries[];
  words: AlertWords["form"];
  /** The rule that is changed. */
  rule?: AlertRule | undefined;
  /** Says why it could not be saved, or nothing. */
  onSave(rule: AlertRule): string | undefined;
  onCancel(): void;
}

type Kind = AlertRule["kind"];
const kinds = ["above", "below", "moves"] as const;

/** Decimal commas are as good as points, blanks between thousands as none. */
function numberOf(text: string, scale = 1): number {
  const plain = text.replace(/\s/g, "").replace(",", ".").replace("\u2212", "-");
  return plain === "" ? Number.NaN : Number((Number(plain) * scale).toPrecision(15));
}

function typed(rule: AlertRule | undefined, scale: number): string {
  if (!rule) return "";
  const amount = rule.kind === "moves" ? rule.by : rule.level;
  const isPercent = rule.kind === "moves" && rule.in === "percent";
  return String(isPercent ? amount : Number((amount / scale).toPrecision(15)));
}

export function AlertForm({ series, words, rule, onSave, onCancel }: AlertFormProps) {
  const [id, setId] = useState(rule?.series ?? series[0]?.id ?? "");
  const about = series.find((one) => one.id === id) ?? series[0];
  const [kind, setKind] = useState<Kind>(rule?.kind ?? (about?.frequency === "D" ? "moves" : "above"));
  const moves = rule?.kind === "moves" ? rule : undefined;
  const [measure, setMeasure] = useState(moves?.in ?? "percent");
  const [amount, setAmount] = useState(typed(rule, about?.scale ?? 1));
  const [within, setWithin] = useState(String(moves?.within ?? (about?.frequency === "D" ? 5 : 1)));
  const [direction, setDirection] = useState<(typeof directions)[number]>(moves?.direction ?? "any");
  const [fault, setFault] = useState("");
  if (!about) return null;
  const unit = words.units[about.frequency as keyof typeof words.units];
  const offered: readonly Kind[] = unit ? kinds : kinds.filter((one) => one !== "moves");
  const chosen = offered.includes(kind) ? kind : "above";
  const way = about.percent ? measure : "units";
  const scale = chosen === "moves" && way === "percent" ? 1 : about.scale;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const made = AlertRule.safeParse(
      chosen === "moves"
        ? {
            series: about.id,
            kind: chosen,
            by: numberOf(amount, scale),
            in: way,
            within: Number(within),
            direction,
          }
        : { series: about.id, kind: chosen, level: numberOf(amount, scale) },
    );
    setFault(made.data ? (onSave(made.data) ?? "") : words.wrong);
  };
  const field = "h-9 border border-line bg-ground px-2";
  return (
    <form onSubmit={save} noValidate className="grid max-w-text grid-cols-[minmax(0,1fr)] gap-3 text-sm">
      {series.length > 1 ? (
        <Choice label={words.series} value={about.id} onChoose={setId}>
          {series.map((one) => [one.id, one.name])}
        </Choice>
      ) : (
        <p className="font-semibold">{about.name}</p>
      )}
      {about.value && (
        <p className="text-muted">{fill(words.now, { value: about.value, when: about.when })}</p>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <Choice label={words.kind} value={chosen} onChoose={(one) => setKind(one as Kind)}>
          {offered.map((one) => [one, words.kinds[one]])}
        </Choice>
        <label className="grid gap-1">
          <span className="text-muted">{words.amount}</span>
          <input
            value={amount}
            inputMode="decimal"
            onChange={(event) => setAmount(event.target.value)}
            aria-invalid={fault === words.wrong}
            className={`${field} w-28`}
            // biome-ignore lint/a11y/noAutofocus: the form was opened to type here
            autoFocus
          />
        </label>
        {chosen === "moves" && about.percent ? (
          <Choice label={words.measure} value={measure} onChoose={(one) => setMeasure(one as typeof measure)}>
            {[
              ["percent", words.percent],
              ["units", about.unit],
            ]}
          </Choice>
        ) : (
          <p className="pb-1.5">{chosen === "moves" ? about.points : about.unit}</p>
        )}
      </div>
      {chosen === "moves" && (
        <div className="flex flex-wrap items-end gap-3">
          <label className="grid gap-1">
            <span className="text-muted">{words.within}</span>
            <span className="flex items-baseline gap-2">
              <input
                type="number"
                min={1}
                max={withinAtMost}
                value={within}
                onChange={(event) => setWithin(event.target.value)}
                className={`${field} w-20`}
              />
              {unit}
            </span>
          </label>
          <Choice
            label={words.direction}
            value={direction}
            onChoose={(one) => setDirection(one as typeof direction)}
          >
            {directions.map((one) => [one, words.directions[one]])}
          </Choice>
        </div>
      )}
      {fault && <p role="alert">{fault}</p>}
      <p className="flex gap-6 pt-1">
        <button type="submit" className="border border-ink px-4 py-1.5 font-semibold">
          {rule ? words.change : words.save}
        </button>
        <button type="button" onClick={onCancel} className="font-semibold text-accent">
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
