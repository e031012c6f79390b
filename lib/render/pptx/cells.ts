/** Where a chart's figures stand in the workbook that is embedded with it. */
import { utils } from "@e965/xlsx";
import type { Column, Plan } from "./plan";

export const sheetName = "Sheet1";

export interface Place {
  /** Column index of the series' own dates or numbers, and of its values. */
  x: number;
  y: number;
  rows: number;
}

/** Series that share their rows stand beside each other; the others in pairs of columns. */
export function placeOf(column: Column, index: number): Place {
  const rows = column.points.length;
  return column.xs ? { x: 2 * index, y: 2 * index + 1, rows } : { x: 0, y: index + 1, rows };
}

export function cellName(column: number): string {
  return `${sheetName}!$${utils.encode_col(column)}$1`;
}

export function rangeName(column: number, rows: number): string {
  const letter = utils.encode_col(column);
  return `${sheetName}!$${letter}$2:$${letter}$${rows + 1}`;
}

/** Digits with which a value is written where it stands by itself: one more than on the axis, as in a table. */
export function cellDigits(plan: Plan): number {
  // Shares are drawn of whole amounts.
  if (plan.grouping === "percentStacked") return 0;
  return Math.min(6, (plan.values.counts?.digits ?? 0) + 1);
}
