/** The Bureau's annual workbook of trade by partner: one sheet a year, a partner a row, printed sums among them. */
import type { RawFile, Reading } from "../adapter";
import { type Cell, toReadings } from "../collect";
import { readSheets, type Sheet, type SheetRow } from "../workbook";
import { partnerCode } from "./partner-codes";

const headings = ["товарооборот", "экспорт", "импорт"] as const;
/** Figures are printed to one decimal at the coarsest, so a sum may be off by three times half a unit of it. */
const rounding = 0.15;

/** A blank cell means that no trade was recorded: it gives no value. */
export function parsePartnerWorkbook(file: RawFile): Reading[] {
  const sheets = readSheets(file).filter((sheet) => headingsOf(sheet) !== undefined);
  if (sheets.length === 0) {
    throw new Error(`${file.path}: no sheet has the columns Товарооборот, Экспорт and Импорт.`);
  }
  return toReadings(sheets.flatMap(cellsOf).filter(({ value }) => value !== null));
}

/** The row of the headings and their columns; sheets without them are covers and explanations. */
function headingsOf(sheet: Sheet): { top: number; columns: number[] } | undefined {
  for (const [top, row] of sheet.rows.entries()) {
    const cells = [0, 1, 2, 3, 4, 5, 6].map((column) => row.text(column).toLocaleLowerCase("ru"));
    const columns = headings.map((word) => cells.indexOf(word));
    if (!columns.includes(-1)) return { top, columns };
  }
  return undefined;
}

function cellsOf(sheet: Sheet): Cell[] {
  const found = headingsOf(sheet);
  if (found === undefined) return [];
  const year = yearOf(sheet, found.top);
  // Under the headings stands a second row of them: the figure and its share of the whole.
  return sheet.rows.slice(found.top + 2).flatMap((row) => rowCells(row, found.columns, year));
}

function rowCells(row: SheetRow, columns: number[], period: string): Cell[] {
  const name = row.text(0);
  const [turnover = null, exported = null, imported = null] = columns.map((column) => row.number(column));
  if (name === "" && turnover === null) return [];
  const counterpartArea = partnerCode(name);
  if (counterpartArea === undefined) {
    throw new Error(`${row.place}: "${name}" is no partner known to lib/sources/bns/partner-codes.ts.`);
  }
  const sum = (exported ?? 0) + (imported ?? 0);
  if (Math.abs(sum - (turnover ?? 0)) > rounding) {
    throw new Error(`${row.place}: exports and imports of ${name} make ${sum}, the turnover is ${turnover}.`);
  }
  const { place } = row;
  const dimensions = { referenceArea: "KAZ", counterpartArea };
  return [
    { place, period, dimensions: { ...dimensions, tradeFlow: "X" }, value: exported },
    { place, period, dimensions: { ...dimensions, tradeFlow: "M" }, value: imported },
  ];
}

/** The year of a title such as `за январь-декабрь 2019 года`; a part of a year and another unit are refused. */
function yearOf(sheet: Sheet, top: number): string {
  const title = sheet.rows
    .slice(0, top)
    .flatMap((row) => [0, 1, 2, 3, 4, 5, 6].map(row.text))
    .join(" ");
  const year = /(?:^|\s)(\d{4}) год/.exec(title)?.[1];
  if (year === undefined) throw new Error(`${sheet.place}: the title names no year.`);
  if (title.includes("январь") && !title.includes("январь-декабрь")) {
    throw new Error(`${sheet.place}: the title speaks of a part of ${year}; a whole year is wanted.`);
  }
  if (!title.includes("тыс. долларов США")) {
    throw new Error(`${sheet.place}: the unit should be "тыс. долларов США".`);
  }
  return year;
}
