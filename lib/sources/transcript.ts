/** Tables typed out as plain text: remarks begin with #, a title line tells what the lines under it hold. */
import type { RawFile } from "./adapter";
import { numberAt, textOf } from "./csv";

export interface Line {
  /** `path, line 12`, to begin an error with. */
  place: string;
  text: string;
}

export interface TranscriptLine {
  place: string;
  /** The line split at blanks. */
  words: string[];
}

export interface Section {
  title: Line;
  lines: Line[];
}

export interface Cell {
  period: string;
  value: number;
}

/** The lines that are neither blank nor a remark, split at blanks. */
export function transcriptLines(file: RawFile): TranscriptLine[] {
  return linesOf(file).map(split);
}

/** The sections of a transcript; a title is a line that begins with `mark`. */
export function readSections(file: RawFile, mark: string): Section[] {
  const sections: Section[] = [];
  for (const line of linesOf(file)) {
    const current = sections.at(-1);
    if (line.text.startsWith(mark)) sections.push({ title: line, lines: [] });
    else if (current === undefined) throw new Error(`${line.place}: figures stand before any section.`);
    else current.lines.push(line);
  }
  if (sections.length === 0) throw new Error(`${file.path}: no line begins a section with "${mark}".`);
  return sections;
}

/** The lines under the title `= name …`. */
export function section(file: RawFile, name: string): TranscriptLine[] {
  const sections = readSections(file, "=");
  const found = sections.filter(({ title }) => title.text.split(/\s+/)[1] === name);
  const [one, more] = found;
  if (one === undefined || more !== undefined) {
    const names = sections.map(({ title }) => title.text.split(/\s+/)[1]).join(", ");
    throw new Error(`${file.path}: one section "${name}" is expected; the file has ${names}.`);
  }
  return one.lines.map(split);
}

/**
 * Lines `2024 109.5 109.3 …`, a value each month (12) or quarter (4) from the first, and lines `2018-01 398.2` of one
 * month; `-` stands for no value. Periods rise from line to line, and only the last year may be short.
 */
export function readYears(lines: readonly TranscriptLine[], perYear: 12 | 4): Cell[] {
  let before = "";
  return lines.flatMap((line, index) => {
    const { place, words } = line;
    const periods = periodsOf(line, perYear, index === lines.length - 1);
    const [first = ""] = periods;
    if (first <= before) throw new Error(`${place}: ${first} follows ${before}; periods have to rise.`);
    before = periods.at(-1) ?? "";
    return periods.flatMap((period, at) => {
      const text = words[at + 1] ?? "";
      return text === "-" ? [] : [{ period, value: numberAt(text, place) }];
    });
  });
}

/** The periods of a line's values. */
function periodsOf({ place, words }: TranscriptLine, perYear: 12 | 4, last: boolean): string[] {
  const [head = "", ...values] = words;
  if (perYear === 12 && /^\d{4}-(0[1-9]|1[0-2])$/.test(head)) {
    if (values.length === 1) return [head];
    throw new Error(`${place}: ${head} takes one value; the line has ${values.length}.`);
  }
  if (!/^\d{4}$/.test(head)) throw new Error(`${place}: "${head}" is not a year.`);
  const enough = values.length === perYear || (last && values.length > 0 && values.length < perYear);
  if (!enough) throw new Error(`${place}: ${head} takes ${perYear} values; the line has ${values.length}.`);
  return values.map((_, index) => periodAt(head, index, perYear));
}

function periodAt(year: string, index: number, perYear: 12 | 4): string {
  return perYear === 4 ? `${year}-Q${index + 1}` : `${year}-${String(index + 1).padStart(2, "0")}`;
}

function split({ place, text }: Line): TranscriptLine {
  return { place, words: text.split(/\s+/) };
}

function linesOf(file: RawFile): Line[] {
  return textOf(file)
    .split(/\r?\n/)
    .map((line, index) => ({ place: `${file.path}, line ${index + 1}`, text: line.trim() }))
    .filter(({ text }) => text !== "" && !text.startsWith("#"));
}
