/** Sheets of an Excel workbook (.xls or .xlsx) as rows whose cells know where they stand. */
import { read, utils } from "@e965/xlsx";
import type { RawFile } from "./adapter";
import { numberAt } from "./csv";

export interface SheetRow {
  /** `path, sheet "2022", row 9`, to begin an error with. */
  place: string;
  /** The cell of a column (the first is 0) as text: trimmed, blanks of every kind made one space. */
  text(column: number): string;
  /** The cell as a number, or null where it is blank or holds one of the `missing` signs. */
  number(column: number, missing?: readonly string[]): number | null;
}

export interface Sheet {
  name: string;
  /** `path, sheet "2022"` */
  place: string;
  rows: SheetRow[];
}

type Cell = string | number | boolean | Date | null | undefined;

/** Every sheet of a workbook with its rows from the first, blank ones included. */
export function readSheets(file: RawFile): Sheet[] {
  const workbook = opened(file);
  return workbook.SheetNames.map((name) => {
    const place = `${file.path}, sheet "${name}"`;
    const sheet = workbook.Sheets[name];
    const cells = sheet === undefined ? [] : utils.sheet_to_json<Cell[]>(sheet, { header: 1, range: 0 });
    return { name, place, rows: cells.map((row, index) => sheetRow(row, `${place}, row ${index + 1}`)) };
  });
}

function opened(file: RawFile): ReturnType<typeof read> {
  try {
    requireSignature(file);
    return read(file.bytes, { type: "array" });
  } catch (cause) {
    throw new Error(`${file.path} is no Excel workbook.`, { cause });
  }
}

/** The library takes any bytes for a table of text; a workbook begins as a compound file or as a zip. */
function requireSignature({ bytes }: RawFile): void {
  const [a, b] = bytes;
  if (!(a === 0xd0 && b === 0xcf) && !(a === 0x50 && b === 0x4b)) throw new Error("unknown signature");
}

function sheetRow(cells: Cell[], place: string): SheetRow {
  const text = (column: number) =>
    String(cells[column] ?? "")
      .replace(/\s+/g, " ")
      .trim();
  const number = (column: number, missing: readonly string[] = []) => {
    const cell = cells[column];
    // Excel shows 15 digits; what stands behind them is binary arithmetic.
    if (typeof cell === "number") return Number(cell.toPrecision(15));
    const shown = text(column);
    return shown === "" || missing.includes(shown)
      ? null
      : numberAt(shown, `${place}, column ${utils.encode_col(column)}`);
  };
  return { place, text, number };
}
