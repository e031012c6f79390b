/** The workbook embedded with a native chart: what "Edit data" opens. Missing figures are empty cells. */
import { type CellObject, utils, type WorkSheet } from "@e965/xlsx";
import type { Chart } from "../../model";
import { bytesOfBook, newBook } from "../book";
import { counted, dateFormat, numberFormat } from "../office-formats";
import { cellDigits, placeOf, sheetName } from "./cells";
import type { Plan } from "./plan";

const formatOf = { days: "D", months: "M", years: "A" } as const;

function head(text: string): CellObject {
  return { t: "s", v: text };
}

function number(v: number, z: string): CellObject {
  return { t: "n", v, z };
}

/** Years stand as dates, too: the axis is one of dates. */
function rowHeads({ rows }: Plan, { locale }: Chart): CellObject[] {
  if (rows.kind === "name") return rows.values.map(head);
  const format = dateFormat(formatOf[rows.unit], locale);
  return rows.values.map((value) => number(value, format));
}

function acrossFormat({ across }: Plan, chart: Chart): string {
  return chart.x.kind === "time" ? dateFormat("D", chart.locale) : numberFormat(cellDigitsOf(across), false);
}

function cellDigitsOf(axis: Plan["across"]): number {
  return axis?.counts ? Math.min(6, axis.counts.digits + 1) : 0;
}

export function sheetOf(plan: Plan, chart: Chart): WorkSheet {
  const sheet: WorkSheet = {};
  const put = (column: number, row: number, cell: CellObject | undefined) => {
    if (cell) sheet[utils.encode_cell({ c: column, r: row })] = cell;
  };
  const format = numberFormat(cellDigits(plan));
  const counts = plan.values.counts ?? { divisor: 1 };
  const xCounts = plan.across?.counts ?? { divisor: 1 };
  if (plan.columns.every(({ xs }) => !xs)) {
    rowHeads(plan, chart).forEach((cell, index) => {
      put(0, index + 1, cell);
    });
  }
  plan.columns.forEach((column, index) => {
    const place = placeOf(column, index);
    put(place.y, 0, head(column.layer.label));
    column.points.forEach((point, row) => {
      const value = point?.value;
      if (value != null) put(place.y, row + 1, number(counted(value, counts), format));
      const x = column.xs?.[row];
      if (x !== undefined) put(place.x, row + 1, number(counted(x, xCounts), acrossFormat(plan, chart)));
    });
  });
  const width = Math.max(...plan.columns.map((column, index) => placeOf(column, index).y));
  const height = Math.max(...plan.columns.map((column) => column.points.length));
  sheet["!ref"] = utils.encode_range({ s: { c: 0, r: 0 }, e: { c: width, r: height } });
  sheet["!cols"] = Array.from({ length: width + 1 }, () => ({ wch: 16 }));
  return sheet;
}

export function workbookOf(plan: Plan, chart: Chart): Uint8Array {
  const book = newBook();
  utils.book_append_sheet(book, sheetOf(plan, chart), sheetName);
  return bytesOfBook(book);
}
