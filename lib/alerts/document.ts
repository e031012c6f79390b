/** A list of rules as text: in the browser's store, as a file, and as what a deployment hands to ingest; entry by entry. */
import * as z from "zod/mini";
import { AlertRule, writeRule } from "./rule";

export const alertsFormat = "steppe-monitor-alerts";
export const alertsVersion = 1;
export const alertsAtMost = 50;

const Document = z.object({
  format: z.literal(alertsFormat),
  version: z.number(),
  alerts: z.array(z.unknown()),
});

/** Why something was not read: the whole text, or the entry at a place (from 1) for the field named. */
export type AlertFault =
  | { reason: "notJson" | "notAlerts" | "newer" | "tooMany" }
  | { reason: "entry"; place: number; series: string; field: string };

export interface ReadAlerts {
  alerts: AlertRule[];
  faults: AlertFault[];
}

export function writeAlerts(alerts: AlertRule[]): string {
  return JSON.stringify({ format: alertsFormat, version: alertsVersion, alerts }, null, 1);
}

function parseJson(text: string): unknown {
  try {
    // Editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

function fieldOf(issue: Issue | undefined): string {
  if (issue?.code === "unrecognized_keys") return issue.keys[0] ?? "entry";
  return String(issue?.path[0] ?? "entry");
}

function entryFault(entry: unknown, place: number, field: string): AlertFault {
  const series = z.object({ series: z.string() }).safeParse(entry).data?.series.slice(0, 120) ?? "";
  return { reason: "entry", place, series, field };
}

/** Reads what it can; a rule that stands there twice is a fault of the second. */
export function readAlerts(text: string): ReadAlerts {
  const json = parseJson(text);
  if (json === undefined) return { alerts: [], faults: [{ reason: "notJson" }] };
  const document = Document.safeParse(json);
  if (!document.success) return { alerts: [], faults: [{ reason: "notAlerts" }] };
  if (document.data.version > alertsVersion) return { alerts: [], faults: [{ reason: "newer" }] };
  const alerts = new Map<string, AlertRule>();
  const faults: AlertFault[] = [];
  for (const [index, entry] of document.data.alerts.entries()) {
    const { data, error } = AlertRule.safeParse(entry);
    if (!data) faults.push(entryFault(entry, index + 1, fieldOf(error?.issues[0])));
    else if (alerts.has(writeRule(data))) faults.push(entryFault(entry, index + 1, "entry"));
    else alerts.set(writeRule(data), data);
  }
  const all = [...alerts.values()];
  if (all.length > alertsAtMost) faults.push({ reason: "tooMany" });
  return { alerts: all.slice(0, alertsAtMost), faults };
}
