/** One cell -> the period it names, or the two that it may name, or what is wrong with it. */
import { frequencyOf, type Period } from "../model/period";
import { monthNamed } from "./month-names";
import type { Cell, FaultReason } from "./reading";

export type DateReading =
  /** `serial`: a number of days as Excel counts them. `weak`: a mere number that may be something else. */
  | { kind: "one"; period: Period; serial?: true; weak?: true }
  /** Day and month stand in an order that only the column can tell. */
  | { kind: "two"; dmy?: Period; mdy?: Period }
  | { kind: "bad"; reason: Extract<FaultReason, "notDate" | "noSuchDay" | "shortYear"> };

const pad = (number: string | number) => String(number).padStart(2, "0");

function checked(period: Period): DateReading {
  return frequencyOf(period) ? { kind: "one", period } : { kind: "bad", reason: "noSuchDay" };
}

const day = (y: string, m: string | number, d: string | number) => checked(`${y}-${pad(m)}-${pad(d)}`);

/** Day 1 is 1 January 1900, and 29 February 1900 counts as a day: all later days are one ahead. */
function serialDay(days: number): DateReading {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000);
  return { kind: "one", period: date.toISOString().slice(0, 10), serial: true, weak: true };
}

function eitherOrder(a: string, b: string, year: string): DateReading {
  const of = (d: string, m: string) => {
    const read = day(year, m, d);
    return read.kind === "one" ? read.period : undefined;
  };
  const [dmy, mdy] = [of(a, b), of(b, a)];
  if (!dmy && !mdy) return { kind: "bad", reason: "noSuchDay" };
  return { kind: "two", ...(dmy && { dmy }), ...(mdy && { mdy }) };
}

const quarter = (year: string, number: string | number) => checked(`${year}-Q${number}`);

type Shape = [RegExp, (...parts: string[]) => DateReading];
/** Other figures of four digits are no years. */
const year = "(1[5-9]\\d{2}|2[0-2]\\d{2})";
const exact = (source: string) => new RegExp(`^${source}$`);

const shapes: Shape[] = [
  [exact(`${year}(?:\\.0)?`), (y) => checked(y)],
  [exact(`${year}[-/. ]?q([1-4])`), quarter],
  [exact(`q([1-4])[-/.' ]*${year}`), (q, y) => quarter(y, q)],
  [exact(`([1-4])q[-/.' ]*${year}`), (q, y) => quarter(y, q)],
  [exact(`${year}-?m(\\d{1,2})`), (y, m) => checked(`${y}-${pad(m)}`)],
  [exact(`${year}[-/](\\d{1,2})`), (y, m) => checked(`${y}-${pad(m)}`)],
  // A spreadsheet makes 2024.1 of October as of January, so both figures of the month must stand there.
  [exact(`${year}\\.(\\d{2})`), (y, m) => weak(checked(`${y}-${m}`))],
  [exact(`(\\d{1,2})[-/]${year}`), (m, y) => checked(`${y}-${pad(m)}`)],
  [exact(`(\\d{1,2})\\.${year}`), (m, y) => weak(checked(`${y}-${pad(m)}`))],
  [exact(`${year}([-/.])(\\d{1,2})\\2(\\d{1,2})`), (y, _, m, d) => day(y, m ?? "", d ?? "")],
  [exact(`(\\d{1,2})\\.(\\d{1,2})\\.${year}`), (d, m, y) => day(y ?? "", m, d)],
  [exact(`(\\d{1,2})([-/])(\\d{1,2})\\2${year}`), (a, _, b, y) => eitherOrder(a, b ?? "", y ?? "")],
  [exact(`${year}(0[1-9]|1[0-2])(\\d{2})`), (y, m, d) => weak(day(y, m, d ?? ""))],
  [exact(`${year}(0[1-9]|1[0-2])`), (y, m) => weak(checked(`${y}-${m}`))],
  [exact("(\\d{5})(?:\\.\\d+)?"), (days) => (Number(days) < 10_000 ? bad("notDate") : serialDay(+days))],
  [exact("\\d{1,2}([-/.])\\d{1,2}\\1'?\\d{2}"), () => bad("shortYear")],
] as Shape[];

const bad = (reason: "notDate" | "shortYear"): DateReading => ({ kind: "bad", reason });
const weak = (read: DateReading): DateReading => (read.kind === "one" ? { ...read, weak: true } : read);

const romans = ["i", "ii", "iii", "iv"];
const chinese = ["一", "二", "三", "四"];

/** Words around a date that say nothing: "of", "year". */
const filling = /^(г|гг|год|года|году|ж|жыл|жылы|жылғы|жылдың|of|the)$/;
const quarterWord = /^(q|quarter|qtr|кв|квартал|квартала|квартале|тоқсан|тоқсаны|тоқс|季度|季)$/;

function quarterOf(words: string[]): number | undefined {
  const place = words.findIndex((word) => quarterWord.test(word));
  if (place < 0) return undefined;
  for (const word of words) {
    const number = /^([1-4])(st|nd|rd|th|-?й|-?ші|-?шы)?$/.exec(word)?.[1];
    const found = number ? Number(number) : Math.max(romans.indexOf(word), chinese.indexOf(word)) + 1;
    if (found > 0) return found;
  }
  return undefined;
}

/** A date with words in it: "16 марта 2024 г.", "March 16, 2024", "I квартал 2024". */
function named(text: string): DateReading {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .split(/[\s.,/_-]+/)
    .filter((word) => word !== "" && !filling.test(word));
  const years = words.filter((word) => /^(1[5-9]|2[0-2])\d{2}$/.test(word));
  const months = words.flatMap((word) => monthNamed(word) ?? []);
  const [month] = months;
  const [y] = years;
  if (y === undefined) {
    const isShort = month !== undefined && words.length <= 3 && words.some((word) => /^'?\d{2}$/.test(word));
    return bad(isShort ? "shortYear" : "notDate");
  }
  const inQuarter = words.length === 3 ? quarterOf(words) : undefined;
  if (inQuarter) return quarter(y, inQuarter);
  if (month === undefined || months.length > 1 || years.length > 1) return bad("notDate");
  if (words.length === 2) return checked(`${y}-${pad(month)}`);
  const d = words.find((word) => /^\d{1,2}$/.test(word));
  return words.length === 3 && d ? day(y, month, d) : bad("notDate");
}

/** Signs of full width made plain, time of day and words of the year cut off, Chinese signs made strokes. */
function plain(cell: Cell): string {
  return String(cell)
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u202f\u3000]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[ap]m)?( ?z|[+-]\d{2}:?\d{2})?$/, "")
    .replace(/(\d)\s*年\s*第?\s*([1-4一二三四])\s*(季度|季)$/, "$1 $2 季度")
    .replace(/(\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/, "$1-$2-$3")
    .replace(/(\d)\s*年\s*(\d{1,2})\s*月$/, "$1-$2")
    .replace(/(\d)\s*年\s*/, "$1 ")
    .replace(/ ?(г|год|ж|жыл)\.?$/, "")
    .replace(/[ ,;]+$/, "");
}

export function readDate(cell: Cell): DateReading {
  const text = plain(cell);
  for (const [shape, read] of shapes) {
    const parts = shape.exec(text);
    if (parts) return read(...parts.slice(1));
  }
  return named(text);
}
