/** The workbook of the World Bank's commodity prices: the rows of a sheet, a column as months and values. */
import type { RawFile, ReadValue } from "../adapter";
import { readSheets, type SheetRow } from "../workbook";

const notAvailable = ["…", "..."];

/** The rows of a sheet; where `updated` is given, refuses a workbook of another edition, which would be dated wrongly. */
export function sheetRows(file: RawFile, name: string, updated: string | null): SheetRow[] {
  const sheet = readSheets(file).find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`${file.path}: no sheet "${name}".`);
  const stamp = stampOf(sheet.rows);
  if (stamp === undefined || (updated !== null && stamp.text(0) !== updated)) {
    throw new Error(
      `${sheet.place}: "${updated ?? "Updated on …"}" is expected, not "${stamp?.text(0) ?? "no date"}".`,
    );
  }
  return sheet.rows;
}

function stampOf(rows: SheetRow[]): SheetRow | undefined {
  return rows.slice(0, 6).find((row) => row.text(0).startsWith("Updated on "));
}

/** `June 02, 2026`, as the workbook says on its sheet of prices. */
export function updatedOn(file: RawFile): string {
  const [stamp] = sheetRows(file, "Monthly Prices", null).flatMap((row) => stampOf([row]) ?? []);
  return stamp?.text(0).replace("Updated on ", "") ?? "";
}

/** The column under a heading that stands in one of the rows, without the asterisks of its footnotes. */
export function columnOf(headings: SheetRow[], name: string): number {
  for (const row of headings) {
    for (let column = 1; column < lastColumn; column++) {
      if (plain(row.text(column)) === name) return column;
    }
  }
  throw new Error(`${headings[0]?.place} and below: no column "${name}".`);
}

const lastColumn = 100;

function plain(heading: string): string {
  return heading.replaceAll("*", "").trim();
}

/**
 * The column from the first month `1960M01` down. An ellipsis says "not available": before the first value that
 * is simply where the series starts, between two values it is published as missing.
 */
export function columnValues(rows: SheetRow[], column: number): ReadValue[] {
  const values = rows.flatMap((row): ReadValue[] => {
    const [, year, month] = /^(\d{4})M(0[1-9]|1[0-2])$/.exec(row.text(0)) ?? [];
    if (year === undefined) return [];
    const value = row.number(column, notAvailable);
    return [{ period: `${year}-${month}`, value, status: value === null ? "M" : "A" }];
  });
  const present = values.map(({ value }) => value !== null);
  return values.slice(present.indexOf(true), present.lastIndexOf(true) + 1);
}
