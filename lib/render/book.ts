/** Workbooks as bytes that depend on their contents alone. */
import { SSF, utils, type WorkBook, write } from "@e965/xlsx";
import { rezip } from "./zip";

/** Formats below are those that every workbook has; the library counts its own from here. */
const firstOwnFormat = 60;

/** The library remembers the formats of all that it ever wrote or read, and would write them into every file after. */
export function newBook(): WorkBook {
  const known = Object.entries(SSF.get_table() as Record<number, string>);
  const formats = Object.fromEntries(known.filter(([id]) => Number(id) < firstOwnFormat));
  return Object.assign(utils.book_new(), { SSF: formats });
}

export function bytesOfBook(book: WorkBook): Uint8Array<ArrayBuffer> {
  const bytes = write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer;
  return rezip(new Uint8Array(bytes));
}
