/** Series as a workbook: dates as dates, numbers as numbers, missing figures as empty cells, and a sheet that says whence. */
import { type CellObject, utils, type WorkSheet } from "@e965/xlsx";
import { align } from "../derive";
import { formatPeriod } from "../format";
import { sharedDigits } from "../format/scale";
import { translator } from "../i18n";
import { frequencyOf, type Locale, type Observation, type Period, position, type Series } from "../model";
import { bytesOfBook, newBook } from "./book";
import { columnNames } from "./csv";
import { dateFormat, numberFormat } from "./office-formats";
import { serial } from "./serial";

export interface Workbook {
  shown: Series[];
  locale: Locale;
  /** Lines of the second sheet. */
  facts: { label: string; text: string; link?: string }[];
}

const text = (v: string): CellObject => ({ t: "s", v });

/** A quarter or an interval has no format of its own and stands as the reader writes it. */
function periodCell(period: Period, locale: Locale): CellObject {
  const frequency = frequencyOf(period);
  if (frequency !== "A" && frequency !== "M" && frequency !== "D") {
    return text(formatPeriod(period, locale, "short"));
  }
  return { t: "n", v: serial(position(period)), z: dateFormat(frequency, locale) };
}

/** All digits that count, up to six, in every cell of a column. */
function formatOf({ observations }: Series): string {
  return numberFormat(sharedDigits(observations.flatMap(({ value }) => (value === null ? [] : [value]))));
}

function cellsOf(o: Observation | null, format: string, marked: boolean): (CellObject | null)[] {
  const value: CellObject | null = o?.value == null ? null : { t: "n", v: o.value, z: format };
  return marked ? [value, o ? text(o.status) : null] : [value];
}

function sheetFrom(rows: (CellObject | null)[][], widths: number[]): WorkSheet {
  const sheet: WorkSheet = {};
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) sheet[utils.encode_cell({ r, c })] = cell;
    });
  });
  const e = { r: Math.max(0, rows.length - 1), c: Math.max(0, ...rows.map((row) => row.length - 1)) };
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e });
  sheet["!cols"] = widths.map((wch) => ({ wch }));
  return sheet;
}

function dataSheet({ shown, locale }: Workbook): WorkSheet {
  const t = translator(locale);
  const columns = shown.map((series) => ({
    format: formatOf(series),
    marked: series.observations.some(({ status }) => status !== "A"),
  }));
  const heads = columnNames(shown, locale).flatMap((name, index) =>
    columns[index]?.marked ? [text(name), text("OBS_STATUS")] : [text(name)],
  );
  const rows = align(shown).map(({ period, observations }) => [
    periodCell(period, locale),
    ...columns.flatMap(({ format, marked }, index) => cellsOf(observations[index] ?? null, format, marked)),
  ]);
  return sheetFrom(
    [[text(t("table.period")), ...heads], ...rows],
    [14, ...heads.map(({ v }) => (v === "OBS_STATUS" ? 12 : 24))],
  );
}

function factSheet({ facts, locale }: Workbook): WorkSheet {
  const rows = facts.map(({ label, text: said, link }): CellObject[] => [
    text(label),
    text(said),
    ...(link ? [{ ...text(link), l: { Target: link } }] : []),
  ]);
  const statuses = [text("OBS_STATUS"), text(translator(locale)("csv.statuses").replace("OBS_STATUS: ", ""))];
  return sheetFrom([...rows, statuses], [18, 90, 60]);
}

export function writeXlsx(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const t = translator(workbook.locale);
  const book = newBook();
  utils.book_append_sheet(book, dataSheet(workbook), t("export.sheet.data"));
  utils.book_append_sheet(book, factSheet(workbook), t("export.sheet.facts"));
  return bytesOfBook(book);
}
