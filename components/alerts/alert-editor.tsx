"use client";
/** The form with what it must know, which comes from the server; it keeps the alert in this browser. */
import { alertsAtMost } from "@/lib/alerts/document";
import { type AlertRule, writeRule } from "@/lib/alerts/rule";
import type { Locale } from "@/lib/model";
import { fill } from "../search/fill";
import { AlertForm } from "./alert-form";
import { saveAlert, useForm } from "./use-alerts";

interface AlertEditorProps {
  locale: Locale;
  /** Parameters that name the chart or the series. */
  asked: [string, string][];
  rule?: AlertRule | undefined;
  onSaved(rule: AlertRule): void;
  onCancel(): void;
}

/** Every page holds a few texts for what its server has not said yet. */
const textOfPage = (id: string, name: string) => document.getElementById(id)?.dataset[name];

export function AlertEditor({ locale, asked, rule, onSaved, onCancel }: AlertEditorProps) {
  const { data, error, mutate } = useForm(locale, asked);
  if (!data && !error) return <p className="text-muted">{textOfPage("export-texts", "copying")}</p>;
  if (!data) {
    return (
      <p role="alert">
        {textOfPage("failure-texts", "title")}{" "}
        <button type="button" className="font-semibold text-accent underline" onClick={() => mutate()}>
          {textOfPage("failure-texts", "retry")}
        </button>
      </p>
    );
  }
  const save = (made: AlertRule) => {
    const outcome = saveAlert(made, rule && writeRule(rule));
    if (outcome !== "done") return fill(data.words.outcomes[outcome], { most: alertsAtMost });
    onSaved(made);
  };
  const { series, words } = data;
  return <AlertForm series={series} words={words.form} rule={rule} onSave={save} onCancel={onCancel} />;
}
