/** The shapes in which World Bank tables reach us: a column a year, a line a year, a worksheet, a typed list. */
import type { RawFile, Reading } from "../adapter";
import { type Cell, toReadings } from "../collect";
import { numberAt, readCsv } from "../csv";
import { transcriptLines } from "../transcript";
import { readSheets } from "../workbook";
import { economyOf } from "./economies";

const yearShape = /^\d{4}$/;

/** The World Bank's own download: a line an economy, a column a year; a blank cell says nothing. */
export function wide(file: RawFile, code: string, linesAboveHeader: number): Reading[] {
  const records = readCsv(file, { columns: ["Country Code", "Indicator Code"], skip: linesAboveHeader });
  const cells: Cell[] = [];
  for (const record of records) {
    if (record.cell("Indicator Code") !== code) {
      throw new Error(`${record.place}: the indicator is ${record.cell("Indicator Code")}, not ${code}.`);
    }
    const referenceArea = economyOf(record.cell("Country Code"));
    if (referenceArea === undefined) continue;
    for (const period of record.columns.filter((name) => yearShape.test(name))) {
      const value = record.number(period);
      if (value !== null) cells.push({ place: record.place, dimensions: { referenceArea }, period, value });
    }
  }
  return some(toReadings(cells), file);
}

export interface LongColumns {
  area: string;
  year: string;
  value: string;
  /** Lines above the header. */
  skip?: number;
}

/** A line an economy and year. */
export function long(file: RawFile, { area, year, value: column, skip }: LongColumns): Reading[] {
  const records = readCsv(file, { columns: [area, year, column], skip, missing: ["NA"] });
  const cells: Cell[] = [];
  for (const record of records) {
    const referenceArea = economyOf(record.cell(area));
    if (referenceArea === undefined) continue;
    const value = record.number(column);
    const period = yearAt(record.cell(year), record.place);
    if (value !== null) cells.push({ place: record.place, dimensions: { referenceArea }, period, value });
  }
  return some(toReadings(cells), file);
}

/** A sheet of the Global Database of Inflation: a line an economy, a column a year. */
export function sheet(file: RawFile, name: string): Reading[] {
  const table = readSheets(file).find((one) => one.name === name);
  if (table === undefined) throw new Error(`${file.path}: there is no sheet "${name}".`);
  const [header, ...rows] = table.rows;
  if (header?.text(0) !== "Country Code") {
    throw new Error(`${table.place}: the first column is "${header?.text(0)}", not "Country Code".`);
  }
  const cells: Cell[] = [];
  for (const row of rows) {
    const referenceArea = economyOf(row.text(0));
    if (referenceArea === undefined) continue;
    for (let column = 1; header.text(column) !== ""; column++) {
      const period = header.text(column);
      const value = yearShape.test(period) ? row.number(column) : null;
      if (value !== null) cells.push({ place: row.place, dimensions: { referenceArea }, period, value });
    }
  }
  return some(toReadings(cells), file);
}

/** A typed list: the economy, then one value a year from `newest` back to `oldest`. */
export function newestFirst(file: RawFile, newest: number, oldest: number): Reading[] {
  const cells: Cell[] = [];
  for (const { place, words } of transcriptLines(file)) {
    const [label = "", ...values] = words;
    if (values.length !== newest - oldest + 1) {
      throw new Error(
        `${place}: ${values.length} values; ${oldest} to ${newest} are ${newest - oldest + 1}.`,
      );
    }
    const referenceArea = economyOf(label);
    if (referenceArea === undefined) continue;
    values.forEach((text, index) => {
      const period = String(newest - index);
      const value = numberAt(text, `${place}, ${period}`);
      cells.push({ place, dimensions: { referenceArea }, period, value });
    });
  }
  return some(toReadings(cells), file);
}

function yearAt(text: string, place: string): string {
  if (!yearShape.test(text)) throw new Error(`${place}: "${text}" is not a year.`);
  return text;
}

/** A table in which no economy is known has most likely changed its codes. */
function some(readings: Reading[], file: RawFile): Reading[] {
  if (readings.length > 0) return readings;
  throw new Error(`${file.path}: no value for any economy that is taken from the World Bank.`);
}
