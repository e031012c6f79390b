/** A column of figures -> numbers; whether its comma is a decimal sign the whole column decides, or the reader. */
import { isMissing, type NumberReading, readNumber, type Sign } from "./number-cell";
import type { Cell, Fault, Note, Question } from "./reading";

export interface ReadNumbers {
  /** Null = missing; undefined = not to be read. */
  values: (number | null | undefined)[];
  faults: Fault[];
  notes: Note[];
  question?: Question;
  sign: Sign | undefined;
}

type Way = "point" | "comma";

interface Tally {
  point: number[];
  comma: number[];
  /** Rows that are unlike numbers in the two ways of writing. */
  either: number[];
}

function tallyOf(reads: (NumberReading | null | undefined)[]): Tally {
  const tally: Tally = { point: [], comma: [], either: [] };
  reads.forEach((read, row) => {
    if (!read) return;
    if (read.comma === undefined) tally.point.push(row);
    else if (read.point === undefined) tally.comma.push(row);
    else if (read.point !== read.comma) tally.either.push(row);
  });
  return tally;
}

/** Undefined where rows of both kinds stand in the column, or none of either. */
function wayOf({ point, comma }: Tally): Way | undefined {
  if (point.length > 0 && comma.length > 0) return undefined;
  return point.length > 0 ? "point" : comma.length > 0 ? "comma" : undefined;
}

export interface NumberColumn {
  name: string;
  place: number;
  cells: Cell[];
  lines: number[];
}

function signsOf(
  reads: (NumberReading | null | undefined)[],
  name: string,
): { sign: Sign | undefined; notes: Note[] } {
  const found = reads.flatMap((read) => (read ? [read.sign] : []));
  const [sign, ...others] = [...new Set(found)].filter((one) => one !== undefined);
  if (others.length > 0)
    return { sign: undefined, notes: [{ reason: "mixedSigns", values: { column: name } }] };
  if (sign !== "PT") return { sign, notes: [] };
  return { sign, notes: [{ reason: "percent", values: { column: name } }] };
}

export function readNumbers(column: NumberColumn, chosen: Way | undefined): ReadNumbers {
  const { place, cells, lines } = column;
  // A column without a name is told by its place.
  const name = column.name || String(place + 1);
  const reads = cells.map((cell) => (isMissing(cell) ? null : readNumber(cell)));
  const tally = tallyOf(reads);
  const way = chosen ?? wayOf(tally);
  const at = (row: number) => ({ text: String(cells[row] ?? ""), line: lines[row] ?? 0 });
  const [doubtful] = tally.either;
  const isMixed = tally.point.length > 0 && tally.comma.length > 0;
  const { sign, notes } = signsOf(reads, name);
  if (doubtful !== undefined && way === undefined && !isMixed) {
    const { point = 0, comma = 0 } = reads[doubtful] ?? {};
    const question: Question = {
      about: "decimal",
      column: place,
      name,
      ...at(doubtful),
      readings: { point, comma },
    };
    return { values: [], faults: [], notes, question, sign };
  }
  if (isMixed) {
    const [point, comma] = [at(tally.point[0] ?? 0), at(tally.comma[0] ?? 0)];
    const values = {
      column: name,
      point: point.text,
      pointLine: point.line,
      comma: comma.text,
      commaLine: comma.line,
    };
    notes.push({ reason: "mixedDecimals", values });
  }
  const faults: Fault[] = [];
  const values = reads.map((read, row) => {
    if (read === null) return null;
    const value =
      read &&
      (way ? (read[way] ?? read.point ?? read.comma) : read.point === read.comma ? read.point : one(read));
    if (value === undefined)
      faults.push({ reason: read ? "doubtful" : "notNumber", ...at(row), column: name });
    return value;
  });
  return { values, faults, notes, sign };
}

/** The number of a cell that is one in a single way of writing. */
function one({ point, comma }: NumberReading): number | undefined {
  return point === undefined ? comma : comma === undefined ? point : undefined;
}
