/** Rows -> the column of dates, the columns of figures and what names them, in whichever of the usual shapes they come. */
import { readDate } from "./date-cell";
import { isMissing, readNumber } from "./number-cell";
import type { NumberColumn } from "./numbers";
import type { Cell, Note, Refusal, Row } from "./reading";

export interface Table {
  /** Rows without the head. */
  rows: number;
  dates: Cell[];
  dateLines: number[];
  values: NumberColumn[];
  /** Where rows of several series stand under each other: the name of each row's. */
  keys?: string[];
  notes: Note[];
  /** Rows with more cells than the head has names for. */
  tooWide: Row[];
}

const dateHead =
  /^(date|dates|day|month|quarter|year|period|time|time_period|observation_date|дата|день|месяц|квартал|год|период|күн|күні|ай|тоқсан|жыл|кезең|日期|时间|月份|季度|年份|年|期间)$/i;

const isBlank = (cell: Cell | undefined) => cell === undefined || cell === "";
const filled = (row: Row) => row.cells.filter((cell) => !isBlank(cell)).length;
const asText = (cell: Cell | undefined) =>
  String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();

const isDate = (cell: Cell | undefined) => !isBlank(cell) && readDate(cell ?? "").kind !== "bad";
/** A date that could not be any other figure. */
const isSurelyDate = (cell: Cell | undefined) => {
  const read = readDate(cell ?? "");
  return read.kind === "two" || (read.kind === "one" && !read.weak);
};
/** In a head only a count of days may be taken for a figure. */
const isHeadedDate = (cell: Cell | undefined) => {
  const read = readDate(cell ?? "");
  return read.kind === "two" || (read.kind === "one" && !read.serial);
};
const isFigure = (cell: Cell | undefined) => !isBlank(cell) && readNumber(cell ?? "") !== undefined;

/** Titles over a table hold less than the table does. */
function withoutTitles(rows: Row[], width: number): { rows: Row[]; titles: Row[] } {
  const start = width < 2 ? 0 : rows.findIndex((row) => filled(row) > 1);
  return { rows: rows.slice(Math.max(0, start)), titles: rows.slice(0, Math.max(0, start)) };
}

/** Cells that most rows have; cells that are blank in all do not count. */
function widthOf(rows: Row[]): number {
  const tally = new Map<number, number>();
  for (const { cells } of rows) {
    const width = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
    tally.set(width, (tally.get(width) ?? 0) + 1);
  }
  return [...tally].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

const looked = 400;

/** Part of the column's filled cells for which something holds. */
function part(rows: Row[], column: number, holds: (cell: Cell | undefined) => boolean): number {
  const cells = rows.slice(0, looked).map(({ cells }) => cells[column]);
  const there = cells.filter((cell) => !isBlank(cell) && !isMissing(cell ?? ""));
  return there.length === 0 ? 0 : there.filter(holds).length / there.length;
}

/** The column of dates: one that is headed so, else the first that can be nothing else, else the first that may be. */
function dateColumn(head: Row, body: Row[], width: number): number | undefined {
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) => part(body, i, isDate) >= 0.5);
  const headed = columns.find((i) => dateHead.test(asText(head.cells[i])));
  return headed ?? columns.find((i) => part(body, i, isSurelyDate) >= 0.5) ?? columns[0];
}

/** Of columns of words those that tell rows apart; a code beside a name tells nothing more. */
function telling(rows: Row[], columns: number[]): number[] {
  let known = 1;
  const kept: number[] = [];
  for (const column of columns) {
    const unlike = new Set(
      rows.map(({ cells }) => [...kept, column].map((i) => asText(cells[i])).join("\u0000")),
    ).size;
    if (unlike > known) kept.push(column);
    known = Math.max(known, unlike);
  }
  return kept;
}

const joined = (row: Row, columns: number[]) =>
  columns
    .map((i) => asText(row.cells[i]))
    .filter((text) => text !== "")
    .join(", ");

/** Dates along the head, a series a row. */
function turned(head: Row, body: Row[], notes: Note[]): Table {
  const at = head.cells.flatMap((cell, i) => (isHeadedDate(cell) ? [i] : []));
  const words = head.cells.flatMap((_, i) => (at.includes(i) || part(body, i, isFigure) > 0.5 ? [] : [i]));
  const naming = body.length === 1 ? words.slice(0, 1) : telling(body, words);
  notes.push({ reason: "turned", values: { line: head.line } });
  return {
    rows: body.length,
    dates: at.map((i) => head.cells[i] ?? ""),
    dateLines: at.map(() => head.line),
    values: body.map((row) => ({
      name: joined(row, naming),
      place: row.line - 1,
      cells: at.map((i) => row.cells[i] ?? ""),
      lines: at.map(() => row.line),
    })),
    notes,
    tooWide: [],
  };
}

interface Parts {
  head: Row | undefined;
  body: Row[];
  date: number;
  figures: number[];
  words: number[];
}

/** Whether rows of several series stand under each other, told apart by words. */
function keyColumns({ body, date, figures, words }: Parts): number[] {
  const before = words.filter((i) => figures.every((figure) => i < figure));
  const naming = telling(body, words);
  const periods = body.map(({ cells }) => asText(cells[date]));
  if (new Set(periods).size < periods.length) return naming;
  // Each date once: a word before the only figure is its series, one behind it a remark.
  return figures.length === 1 && before.every((i) => part(body, i, () => true) > 0)
    ? telling(body, before)
    : [];
}

function upright(parts: Parts, notes: Note[], width: number): Table {
  const { head, body, date, figures, words } = parts;
  const keys = keyColumns(parts);
  const lines = body.map(({ line }) => line);
  const constant =
    figures.length === 1 && keys.length === 0 ? words.filter((i) => figures.every((f) => i < f)) : [];
  const nameOf = (i: number) =>
    constant.length > 0 ? joined(body[0] as Row, constant.slice(0, 1)) : asText(head?.cells[i]);
  const left = words.filter(
    (i) => !keys.includes(i) && !constant.includes(i) && part(body, i, () => true) > 0,
  );
  for (const i of keys.length > 0 ? [] : left)
    notes.push({ reason: "leftOut", values: { column: asText(head?.cells[i]) || i + 1 } });
  return {
    rows: body.length,
    dates: body.map(({ cells }) => cells[date] ?? ""),
    dateLines: lines,
    values: figures.map((i) => ({
      name: nameOf(i),
      place: i,
      cells: body.map(({ cells }) => cells[i] ?? ""),
      lines,
    })),
    ...(keys.length > 0 && { keys: body.map((row) => joined(row, keys)) }),
    notes,
    tooWide: body.filter(({ cells }) => cells.findLastIndex((cell) => !isBlank(cell)) >= width),
  };
}

/** Whether the dates run along the head: it holds several, and no column below is one of dates. */
function runsAlong(head: Row, body: Row[], date: number | undefined): boolean {
  if (head.cells.filter(isHeadedDate).length < 2 || isDate(head.cells[0])) return false;
  return date === undefined || (isDate(head.cells[date]) && part(body, date, isSurelyDate) < 0.9);
}

export function tableFrom(all: Row[]): Table | Refusal {
  const { rows, titles } = withoutTitles(all, widthOf(all));
  const [first, ...rest] = rows;
  if (!first) return all.length === 0 ? "empty" : "oneColumn";
  const width = Math.max(
    filled(first) > 1 ? first.cells.findLastIndex((cell) => !isBlank(cell)) + 1 : 0,
    widthOf(rows),
  );
  if (width < 2) return "oneColumn";
  const notes: Note[] =
    titles.length > 0
      ? [{ reason: "preamble", values: { from: titles[0]?.line ?? 1, to: titles.at(-1)?.line ?? 1 } }]
      : [];
  const date = dateColumn(first, rest.length > 0 ? rest : rows, width);
  if (runsAlong(first, rest, date)) return turned(first, rest, notes);
  if (date === undefined) return "noDates";
  const isHead = !isDate(first.cells[date]);
  const body = isHead ? rest : rows;
  if (!isHead) notes.push({ reason: "noHeader" });
  const others = Array.from({ length: width }, (_, i) => i).filter((i) => i !== date);
  const figures = others.filter((i) => part(body, i, isFigure) >= 0.5);
  const words = others.filter((i) => !figures.includes(i));
  for (const i of words.filter((one) => part(body, one, () => true) === 0))
    notes.push({ reason: "emptyColumn", values: { column: (isHead && asText(first.cells[i])) || i + 1 } });
  const inUse = words.filter((i) => part(body, i, () => true) > 0);
  if (figures.length === 0) return "noNumbers";
  return upright({ head: isHead ? first : undefined, body, date, figures, words: inUse }, notes, width);
}
