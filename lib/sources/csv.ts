/** Comma-separated text as records by column name, each with the line it stands on. */
import { parse } from "csv-parse/sync";
import type { RawFile } from "./adapter";

export interface CsvRecord {
  /** `path, line 12`, to begin an error with. */
  place: string;
  /** Names of the columns, in the order of the file. */
  columns: readonly string[];
  /** The cell of a column, trimmed; an Error where the file has no such column. */
  cell(column: string): string;
  /** The cell as a number, or null where it is blank; an Error where it holds anything else. */
  number(column: string): number | null;
}

export interface CsvOptions {
  /** Columns without which the file is not what it should be. */
  columns: string[];
  /** Lines over the header, skipped as they are. */
  skip?: number;
  /** What stands for a missing value beside a blank, e.g. `NA`. */
  missing?: string[];
  /** False where quotation marks are part of the text, as in a list of quotations. */
  quoted?: boolean;
}

/** UTF-8 text of a raw file, without the byte order mark. */
export function textOf(file: RawFile): string {
  return new TextDecoder("utf-8").decode(file.bytes);
}

/** Reads a file with a header; a column that is asked for and not there is an Error at once. */
export function readCsv(file: RawFile, options: CsvOptions): CsvRecord[] {
  const { columns, skip = 0, missing = [], quoted = true } = options;
  const rows = records(file, skip, quoted);
  const header = (rows[0]?.record ?? []).map((name) => name.trim());
  for (const column of columns) {
    if (!header.includes(column)) {
      throw new Error(`${file.path}: no column "${column}"; the header has ${header.join(", ")}.`);
    }
  }
  return rows.slice(1).map(({ record, info }) => {
    const place = `${file.path}, line ${skip + info.lines}`;
    const cell = (column: string): string => {
      const index = header.indexOf(column);
      if (index < 0) throw new Error(`${file.path}: no column "${column}".`);
      return (record[index] ?? "").trim();
    };
    const number = (column: string) => {
      const text = cell(column);
      return missing.includes(text) ? null : numberOrBlank(text, `${place}, column "${column}"`);
    };
    return { place, columns: header, cell, number };
  });
}

interface Line {
  record: string[];
  info: { lines: number };
}

function records(file: RawFile, skip: number, quoted: boolean): Line[] {
  try {
    return parse(withoutLines(textOf(file), skip), {
      bom: true,
      quote: quoted ? '"' : null,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Line[];
  } catch (cause) {
    throw new Error(`${file.path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** A line over the header may hold anything, so it is cut off before the text is read as a table. */
function withoutLines(text: string, count: number): string {
  return text.split("\n").slice(count).join("\n");
}

const numeral = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A number written with a decimal point and no thousands separators; `place` begins the error. */
export function numberAt(text: string, place: string): number {
  if (!numeral.test(text)) throw new Error(`${place}: "${text}" is not a number.`);
  return Number(text);
}

/** As `numberAt`, with null for a blank. */
export function numberOrBlank(text: string, place: string): number | null {
  return text === "" ? null : numberAt(text, place);
}
