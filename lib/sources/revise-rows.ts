/** The bitemporal fold of one series: which rows an edition closes, which it adds, which it leaves. */
import { comparePeriods, type Row } from "../model";
import type { ReadValue } from "./adapter";
import { agree } from "./agree";

export interface Place {
  /** The series, to begin an error with. */
  name: string;
  vintage: string;
  /** Significant digits of the copies of a vintage, undefined for full precision. */
  digits: (vintage: string) => number | undefined;
  /** What a second, different value of the same day means: a contradiction, or a correction by the publisher. */
  sameDay: "refuse" | "replace";
}

/** The rows of a series with the values of one more edition folded in, by period, then by the day they became known. */
export function reviseRows(rows: readonly Row[], values: readonly ReadValue[], place: Place): Row[] {
  const open = new Map<string, number>();
  rows.forEach((row, index) => {
    if (isOpen(row)) open.set(row[0], index);
  });
  const result = [...rows];
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value.period)) throw new Error(`${place.name}: ${value.period} is given twice.`);
    seen.add(value.period);
    const index = open.get(value.period);
    const row = index === undefined ? undefined : rows[index];
    if (row !== undefined && index !== undefined) {
      if (unchanged(row, value, place)) continue;
      if (row[3] === place.vintage && place.sameDay === "refuse") {
        throw new Error(
          `${place.name}: two editions of ${place.vintage} disagree on ${value.period} (${row[1]} and ${value.value}).`,
        );
      }
      result[index] = rowOf(row[0], row[1], row[2], row[3], place.vintage, row[5]);
    }
    result.push(rowOf(value.period, value.value, value.status, place.vintage, null, value.note));
  }
  return result.sort(byPeriod);
}

function unchanged(row: Row, value: ReadValue, place: Place): boolean {
  return (
    row[2] === value.status &&
    row[5] === value.note &&
    agree(row[1], value.value, [place.digits(row[3]), place.digits(place.vintage)])
  );
}

/** True for a row that no later edition has replaced. */
export function isOpen(row: Row): boolean {
  return (row[4] ?? null) === null;
}

function rowOf(
  period: string,
  value: number | null,
  status: Row[2],
  from: string,
  until: string | null,
  note: string | undefined,
): Row {
  if (note !== undefined) return [period, value, status, from, until, note];
  return until === null ? [period, value, status, from] : [period, value, status, from, until];
}

function byPeriod(a: Row, b: Row): number {
  return comparePeriods(a[0], b[0]) || compareText(a[3], b[3]) || compareText(a[4] ?? "9", b[4] ?? "9");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
