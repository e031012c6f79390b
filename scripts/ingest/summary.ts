/** The end of a run: new periods, revisions with old and new values, and what went wrong; for people and for machines. */
import { writeFileSync } from "node:fs";
import { comparePeriods } from "../../lib/model";
import type { Revision } from "../../lib/sources/renew/changes";
import { listHeld } from "../../lib/store";
import type { AlertsRun } from "./alerts";
import type { LiveRun } from "./live";
import type { Outcome } from "./outcome";

type Renewed = Extract<Outcome, { outcome: "renewed" }>;

const revisionsShown = 12;

export function summaryText({ today, outcomes }: LiveRun, alerts?: AlertsRun): string {
  const renewed = outcomes.filter((one): one is Renewed => one.outcome === "renewed");
  const lines = [
    "",
    ...section("New periods", renewed.filter(({ added }) => added.length > 0).map(newPeriods)),
    ...section(
      "Revisions",
      renewed.flatMap(({ name, revised }) => revisions(name, revised)),
    ),
    ...section(
      "Waiting in quarantine, to be taken with --accept",
      listHeld().map(({ source, code }) => `${source}/${code}`),
    ),
    ...(alerts ? section("Alerts", alertLines(alerts)) : []),
    tally(outcomes, today),
  ];
  return lines.join("\n");
}

function alertLines({ fired, delivery, faults }: AlertsRun): string[] {
  return [...fired.map(({ text }) => `${text} (${delivery})`), ...faults];
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
}

/** `nbk/official-daily: 2026-10-05–2026-11-24 (74 values)` */
function newPeriods({ name, added }: Renewed): string {
  const periods = [...new Set(added.map(({ period }) => period))].sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  return `${name}: ${first === last ? first : `${first}–${last}`} (${added.length} ${added.length === 1 ? "value" : "values"})`;
}

function revisions(name: string, revised: readonly Revision[]): string[] {
  const sorted = revised.toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  const lines = sorted.slice(0, revisionsShown).map((one) => `${name}, ${one.series}, ${revisionText(one)}`);
  const more = revised.length - revisionsShown;
  return more > 0 ? [...lines, `${name}: ${more} smaller revisions`] : lines;
}

/** `2023: 261.42 → 262.64 (+0.467 %)` */
function revisionText({ period, old, value, change, measure }: Revision): string {
  const told = change === undefined ? "" : ` (${change > 0 ? "+" : ""}${change} ${measure})`;
  return `${period}: ${old ?? "missing"} → ${value ?? "withdrawn"}${told}`;
}

const words: [Outcome["outcome"], string][] = [
  ["renewed", "renewed"],
  ["unchanged", "unchanged"],
  ["not-due", "not due"],
  ["skipped", "skipped"],
  ["quarantined", "in quarantine"],
  ["failed", "failed"],
];

function tally(outcomes: readonly Outcome[], today: string): string {
  const numbers = tallyOf(outcomes);
  const counts = words.map(([outcome, word]) => `${numbers[outcome]} ${word}`);
  return `${today}: ${counts.join(", ")}.`;
}

/** How many datasets came to which end. */
export function tallyOf(outcomes: readonly Outcome[]): Record<string, number> {
  return Object.fromEntries(
    words.map(([outcome]) => [outcome, outcomes.filter((one) => one.outcome === outcome).length]),
  );
}

/** The same for machines; one entry a dataset. */
export function writeReport(
  path: string,
  { today, outcomes }: LiveRun,
  exitCode: number,
  alerts?: AlertsRun,
): void {
  const counts = tallyOf(outcomes);
  const report = { today, exitCode, counts, datasets: outcomes, ...(alerts && { alerts }) };
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
}
