/** What comes of a reader's own file: series, and everything that was decided, doubted or left out on the way. */
import type { Frequency, Period, UnitMeasure } from "../model";

/** At most so many bytes of a file, rows of a table and series are read; what lies beyond is named. */
export const byteLimit = 64 * 1024 * 1024;
export const workbookLimit = 16 * 1024 * 1024;
export const rowLimit = 100_000;
export const seriesLimit = 100;

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "gb18030"] as const;
export type Encoding = (typeof encodings)[number];

/** A number only where a workbook holds one; text files hold text. */
export type Cell = string | number;

export interface Row {
  /** The line of the file on which the row begins, from 1. */
  line: number;
  cells: Cell[];
}

/** Why nothing could be read. */
export const refusals = [
  "empty",
  "tooLarge",
  "workbookTooLarge",
  "pdf",
  "archive",
  "markup",
  "json",
  "binary",
  "workbook",
  "quotes",
  "oneColumn",
  "noDates",
  "noNumbers",
] as const;
export type Refusal = (typeof refusals)[number];

/** Why a row or a cell was not read. */
export const faultReasons = [
  "noDate",
  "notDate",
  "noSuchDay",
  "shortYear",
  "otherOrder",
  "otherFrequency",
  "notNumber",
  "doubtful",
  "cells",
  "duplicate",
] as const;
export type FaultReason = (typeof faultReasons)[number];

export interface Fault {
  reason: FaultReason;
  line: number;
  /** The text at fault. */
  text: string;
  /** The column in which it stands, where there is more than one of figures. */
  column?: string;
  /** The line that holds what this one repeats. */
  other?: number;
}

/** What was decided for the reader and has to be known. */
export const noteReasons = [
  "encoding",
  "sheet",
  "noHeader",
  "preamble",
  "dayFirst",
  "monthFirst",
  "serialDates",
  "firstDays",
  "lastDays",
  "mixedDecimals",
  "percent",
  "mixedSigns",
  "turned",
  "leftOut",
  "emptyColumn",
  "repeated",
  "rowLimit",
  "seriesLimit",
] as const;
export type NoteReason = (typeof noteReasons)[number];

export interface Note {
  reason: NoteReason;
  values?: Record<string, string | number>;
}

/** What only the reader can know; nothing that hangs on it is read before the answer. */
export type Question =
  | { about: "dateOrder"; text: string; line: number; readings: { dmy: Period; mdy: Period } }
  | {
      about: "decimal";
      column: number;
      name: string;
      text: string;
      line: number;
      readings: { point: number; comma: number };
    };

export interface Answers {
  encoding?: Encoding;
  dateOrder?: "dmy" | "mdy";
  /** By place of the column, from 0. */
  decimal?: Record<number, "point" | "comma">;
  /** Days that all begin or end months are kept as days. */
  asDays?: boolean;
}

export interface ReadSeries {
  /** Empty where the file gives no name. */
  name: string;
  /** Place of its column, from 1, to call it by where it has no name. */
  column: number;
  frequency: Exclude<Frequency, "I">;
  /** Ordered by period, each once; null = missing. */
  observations: [Period, number | null][];
  /** What the file's own signs and names suggest. */
  measure: UnitMeasure | undefined;
  scale: number;
}

export interface Reading {
  refusal?: Refusal;
  /** The line at which reading broke off, where there is one. */
  refusalLine?: number;
  series: ReadSeries[];
  /** The first of them; `faultCount` counts all. */
  faults: Fault[];
  faultCount: number;
  notes: Note[];
  questions: Question[];
  rows: number;
}

export const emptyReading = (): Reading => ({
  series: [],
  faults: [],
  faultCount: 0,
  notes: [],
  questions: [],
  rows: 0,
});

/** More faults than these are counted, not kept. */
export const faultsKept = 200;
