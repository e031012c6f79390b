/** A reader's own file or pasted text -> series, with every fault by its line and every doubt as a question. */
import { comparePeriods, type Period } from "../model/period";
import { decodeBytes, foreignText, kindOf } from "./bytes";
import { readDates } from "./dates";
import { type ReadNumbers, readNumbers } from "./numbers";
import {
  type Answers,
  byteLimit,
  emptyReading,
  type Fault,
  faultsKept,
  type Note,
  type Reading,
  type ReadSeries,
  type Refusal,
  type Row,
  seriesLimit,
  workbookLimit,
} from "./reading";
import { type Rows, rowsOf } from "./rows";
import { suggested } from "./suggest";
import { type Table, tableFrom } from "./table";

type Progress = (part: number) => void;

const refused = (refusal: Refusal, more: Partial<Reading> = {}): Reading => ({
  ...emptyReading(),
  refusal,
  ...more,
});

type Values = Map<Period, { value: number | null; line: number; text: string }>;

/** A period that comes again with the same figure is dropped and counted, with another figure it is a fault. */
function put(
  values: Values,
  period: Period,
  one: { value: number | null; line: number; text: string },
  column: string,
  faults: Fault[],
): number {
  const known = values.get(period);
  if (!known) {
    values.set(period, one);
    return 0;
  }
  if (known.value === one.value) return 1;
  faults.push({
    reason: "duplicate",
    line: one.line,
    text: `${period}: ${one.text}`,
    column,
    other: known.line,
  });
  return 0;
}

/** Before the first and after the last figure nothing is missing: there the series is not. */
function trimmed(values: Values): [Period, number | null][] {
  const all = [...values]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, { value }]): [Period, number | null] => [period, value]);
  const first = all.findIndex(([, value]) => value !== null);
  return first < 0 ? [] : all.slice(first, all.findLastIndex(([, value]) => value !== null) + 1);
}

interface Collected {
  series: ReadSeries[];
  faults: Fault[];
  notes: Note[];
}

/** The series of one column of figures: one, or one for each name that stands beside them. */
function collect(
  table: Table,
  index: number,
  periods: (Period | undefined)[],
  frequency: ReadSeries["frequency"],
  read: ReadNumbers,
): Collected {
  const column = table.values[index] as Table["values"][number];
  const groups = new Map<string, Values>();
  const faults: Fault[] = [];
  let repeated = 0;
  read.values.forEach((value, row) => {
    const period = periods[row];
    if (period === undefined || value === undefined) return;
    const key = table.keys?.[row] ?? "";
    const values = groups.get(key) ?? new Map();
    groups.set(key, values);
    const one = { value, line: column.lines[row] ?? 0, text: String(column.cells[row] ?? "") };
    repeated += put(values, period, one, [key, column.name].filter(Boolean).join(", "), faults);
  });
  const many = table.values.length > 1;
  const series = [...groups].flatMap(([key, values]): ReadSeries[] => {
    const observations = trimmed(values);
    if (observations.length === 0) return [];
    const name = [key, ...(key === "" || many ? [column.name] : [])].filter(Boolean).join(", ");
    const { measure, scale, name: plain } = suggested(name, read.sign);
    return [{ name: plain, column: column.place + 1, frequency, observations, measure, scale }];
  });
  const notes: Note[] =
    repeated > 0 ? [{ reason: "repeated", values: { count: repeated, column: column.name } }] : [];
  return { series, faults, notes };
}

/** Series of one name are told apart by the place of their columns. */
function unlikeNames(all: ReadSeries[]): ReadSeries[] {
  const seen = new Set<string>();
  return all.map((series) => {
    const isTaken = series.name !== "" && seen.has(series.name);
    seen.add(series.name);
    return isTaken ? { ...series, name: `${series.name} (${series.column})` } : series;
  });
}

/** Faults that keep a row's date from being read are told once, not once a column. */
function usable(rows: Row[], answers: Answers, before: Note[]): Reading {
  const table = tableFrom(rows);
  if (typeof table === "string") return refused(table, { notes: before, rows: rows.length });
  const dates = readDates(table.dates, table.dateLines, answers);
  const notes = [...before, ...table.notes, ...dates.notes];
  const faults: Fault[] = [...dates.faults];
  const wide = new Set(table.tooWide.map(({ line }) => line));
  for (const { line, cells } of table.tooWide)
    faults.push({ reason: "cells", line, text: cells.join(" | ").slice(0, 80) });
  const periods = dates.periods.map((period, row) =>
    wide.has(table.dateLines[row] ?? 0) ? undefined : period,
  );
  const questions = dates.question ? [dates.question] : [];
  const found: ReadSeries[] = [];
  table.values.forEach((column, index) => {
    const read = readNumbers(column, answers.decimal?.[column.place]);
    if (read.question) questions.push(read.question);
    notes.push(...read.notes);
    faults.push(...read.faults.filter(({ line }) => !wide.has(line)));
    if (read.question || dates.question || !dates.frequency) return;
    const collected = collect(table, index, periods, dates.frequency, read);
    found.push(...collected.series);
    faults.push(...collected.faults);
    notes.push(...collected.notes);
  });
  return finished({ found, faults, notes, questions, rows: table.rows });
}

function finished({
  found,
  faults,
  notes,
  questions,
  rows,
}: Omit<Reading, "series" | "faultCount" | "refusal"> & { found: ReadSeries[] }): Reading {
  const series = unlikeNames(found.slice(0, seriesLimit));
  if (found.length > seriesLimit)
    notes.push({ reason: "seriesLimit", values: { count: found.length, limit: seriesLimit } });
  faults.sort((a, b) => a.line - b.line);
  const isBare = series.length === 0 && questions.length === 0;
  return {
    ...(isBare && { refusal: "noNumbers" as const }),
    series,
    faults: faults.slice(0, faultsKept),
    faultCount: faults.length,
    notes,
    questions,
    rows,
  };
}

function fromRows({ rows, refusal, unreadFrom }: Rows, answers: Answers, notes: Note[]): Reading {
  if (refusal)
    return refused(refusal.reason, {
      notes,
      ...(refusal.line !== undefined && { refusalLine: refusal.line }),
    });
  const cut: Note[] = unreadFrom === undefined ? [] : [{ reason: "rowLimit", values: { line: unreadFrom } }];
  return usable(rows, answers, [...notes, ...cut]);
}

/** Pasted text, or the text of a file. Never throws: what cannot be read is said. */
export function readText(
  text: string,
  answers: Answers = {},
  notes: Note[] = [],
  onProgress?: Progress,
): Reading {
  const foreign = foreignText(text.replace(/^\uFEFF/, ""));
  if (foreign) return refused(foreign, { notes });
  return fromRows(rowsOf(text, onProgress), answers, notes);
}

/** A file's bytes. Never throws. */
export async function readBytes(
  bytes: Uint8Array,
  answers: Answers = {},
  onProgress?: Progress,
): Promise<Reading> {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > byteLimit) return refused("tooLarge");
  const kind = kindOf(bytes);
  if (kind === "workbook") {
    if (bytes.length > workbookLimit) return refused("workbookTooLarge");
    const { workbookRows } = await import("./workbook");
    const found = await workbookRows(bytes);
    return found ? fromRows(found, answers, found.notes) : refused("workbook");
  }
  if (kind !== "text") return refused(kind);
  const decoded = decodeBytes(bytes, answers.encoding);
  if (!decoded) return refused("binary");
  const { text, encoding, supposed } = decoded;
  return readText(text, answers, supposed ? [{ reason: "encoding", values: { encoding } }] : [], onProgress);
}
