import { utils } from "@e965/xlsx";
import { expect, it } from "vitest";
import { bytesOfBook, newBook } from "./book";

function written(format: string): Uint8Array {
  const book = newBook();
  utils.book_append_sheet(book, { A1: { t: "n", v: 1, z: format }, "!ref": "A1" }, "Data");
  return bytesOfBook(book);
}

it("a workbook is the same bytes whatever was written before it", () => {
  const first = written("0.000;[Red]0.000");
  const other = written("yyyy mmmm");
  expect(Buffer.compare(first, other)).not.toBe(0);
  expect(Buffer.compare(first, written("0.000;[Red]0.000"))).toBe(0);
  expect(Buffer.compare(other, written("yyyy mmmm"))).toBe(0);
});
