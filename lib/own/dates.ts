/** A column of dates -> one period a row; what a single cell cannot tell the whole column decides, or the reader. */
import { comparePeriods, frequencyOf, type Period, stepsBetween } from "../model/period";
import { type DateReading, readDate } from "./date-cell";
import type { Answers, Cell, Fault, Note, Question, ReadSeries } from "./reading";

type Frequency = ReadSeries["frequency"];

export interface ReadDates {
  /** Undefined where the row cannot be used. */
  periods: (Period | undefined)[];
  frequency: Frequency | undefined;
  faults: Fault[];
  notes: Note[];
  question?: Question;
}

type Two = Extract<DateReading, { kind: "two" }>;
const isTwo = (read: DateReading): read is Two => read.kind === "two";

interface Order {
  order?: "dmy" | "mdy";
  /** The row that is only right in this order, or the one that is right in both. */
  row: number;
}

/** The order of day and month in which the most rows are dates; none where every row is one in both. */
function orderOf(reads: DateReading[], answers: Answers): Order | undefined {
  const rows = reads.flatMap((read, row) => (isTwo(read) ? [{ read, row }] : []));
  const only = (order: "dmy" | "mdy") =>
    rows.filter(({ read }) => read[order === "dmy" ? "mdy" : "dmy"] === undefined);
  const [dayFirst, monthFirst] = [only("dmy"), only("mdy")];
  if (rows.length === 0) return undefined;
  if (answers.dateOrder) return { order: answers.dateOrder, row: rows[0]?.row ?? 0 };
  if (dayFirst.length !== monthFirst.length)
    return dayFirst.length > monthFirst.length
      ? { order: "dmy", row: dayFirst[0]?.row ?? 0 }
      : { order: "mdy", row: monthFirst[0]?.row ?? 0 };
  const unlike = rows.find(({ read }) => read.dmy && read.mdy && read.dmy !== read.mdy);
  return unlike ? { row: unlike.row } : { order: "dmy", row: rows[0]?.row ?? 0 };
}

/** The frequency of most rows; the first of two that are as many. */
function commonest(periods: (Period | undefined)[]): Frequency | undefined {
  const tally = new Map<Frequency, number>();
  for (const period of periods) {
    const frequency = period === undefined ? undefined : frequencyOf(period);
    if (frequency && frequency !== "I") tally.set(frequency, (tally.get(frequency) ?? 0) + 1);
  }
  return [...tally].reduce<[Frequency, number] | undefined>(
    (a, b) => (a && a[1] >= b[1] ? a : b),
    undefined,
  )?.[0];
}

/** Fewer dates than these may lie on first days by chance. */
const leastRegular = 3;

/** Months, quarters and years are often dated by their first or last day; then the day means the whole. */
function wholes(
  days: Period[],
): { of(day: Period): Period; frequency: Frequency; edge: "firstDays" | "lastDays" } | undefined {
  const unlike = [...new Set(days)];
  if (unlike.length < leastRegular) return undefined;
  const isFirst = unlike.every((day) => day.endsWith("-01"));
  const isLast = unlike.every((day) => nextDay(day).endsWith("-01"));
  if (!isFirst && !isLast) return undefined;
  const months = unlike.map((day) => day.slice(0, 7)).sort(comparePeriods);
  const from = isFirst ? 0 : 2;
  const apart = (count: number) =>
    months.every((month) => stepsBetween(months[0] ?? month, month) % count === 0) &&
    (Number(months[0]?.slice(5)) - 1 - (isFirst ? 0 : count - 1)) % (count === 12 ? 12 : 3) === 0;
  const edge = isFirst ? "firstDays" : "lastDays";
  if (apart(12)) return { of: (day) => day.slice(0, 4), frequency: "A", edge };
  if (apart(3))
    return {
      of: (day) => `${day.slice(0, 4)}-Q${(Number(day.slice(5, 7)) - 1 - from) / 3 + 1}`,
      frequency: "Q",
      edge,
    };
  return { of: (day) => day.slice(0, 7), frequency: "M", edge };
}

function nextDay(day: Period): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Each row's period in the order found; a row that is no date in it is named. */
function inOrder(
  reads: DateReading[],
  cells: Cell[],
  lines: number[],
  order: "dmy" | "mdy",
  faults: Fault[],
) {
  return reads.map((read, row): Period | undefined => {
    const [text, line] = [String(cells[row] ?? ""), lines[row] ?? 0];
    const period = read.kind === "one" ? read.period : isTwo(read) ? read[order] : undefined;
    if (period !== undefined) return period;
    if (text === "") faults.push({ reason: "noDate", line, text });
    else faults.push({ reason: read.kind === "bad" ? read.reason : "otherOrder", line, text });
    return undefined;
  });
}

function serialNote(reads: DateReading[], cells: Cell[], lines: number[]): Note[] {
  const row = reads.findIndex((read) => read.kind === "one" && read.serial);
  const read = reads[row];
  if (read?.kind !== "one") return [];
  return [
    { reason: "serialDates", values: { text: String(cells[row]), day: read.period, line: lines[row] ?? 0 } },
  ];
}

export function readDates(cells: Cell[], lines: number[], answers: Answers): ReadDates {
  const reads = cells.map(readDate);
  const found = orderOf(reads, answers);
  const place = found && { text: String(cells[found.row]), line: lines[found.row] ?? 0 };
  const asked = found && !found.order ? reads[found.row] : undefined;
  if (asked && isTwo(asked) && asked.dmy && asked.mdy && place) {
    const question: Question = { about: "dateOrder", ...place, readings: { dmy: asked.dmy, mdy: asked.mdy } };
    return { periods: [], frequency: undefined, faults: [], notes: [], question };
  }
  const faults: Fault[] = [];
  const notes = serialNote(reads, cells, lines);
  if (found?.order && place && !answers.dateOrder)
    notes.push({ reason: found.order === "dmy" ? "dayFirst" : "monthFirst", values: place });
  const periods = inOrder(reads, cells, lines, found?.order ?? "dmy", faults);
  const frequency = commonest(periods);
  const kept = periods.map((period, row) => {
    if (period === undefined || frequencyOf(period) === frequency) return period;
    faults.push({ reason: "otherFrequency", line: lines[row] ?? 0, text: String(cells[row]) });
    return undefined;
  });
  const whole =
    frequency === "D" && !answers.asDays ? wholes(kept.filter((one) => one !== undefined)) : undefined;
  if (!whole) return { periods: kept, frequency, faults, notes };
  notes.push({ reason: whole.edge, values: { to: whole.frequency } });
  const means = kept.map((period) => period && whole.of(period));
  return { periods: means, frequency: whole.frequency, faults, notes };
}
