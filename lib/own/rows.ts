/** Text -> rows of cells with the lines on which they stand; the delimiter is found by its regularity. */
import { parse } from "csv-parse/browser/esm/sync";
import { type Refusal, type Row, rowLimit } from "./reading";

/** The less a sign occurs inside figures and dates, the earlier it is believed. */
const delimiters = ["\t", ";", "|", ","] as const;

export interface Rows {
  rows: Row[];
  refusal?: { reason: Refusal; line?: number };
  /** The first line that was left unread. */
  unreadFrom?: number;
}

function countOutsideQuotes(line: string, sign: string): number {
  let [count, quoted] = [0, false];
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === sign && !quoted) count++;
  }
  return count;
}

/** Share of the lines that hold the sign as often as most lines do. */
function regularity(lines: string[], sign: string): number {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const count = countOutsideQuotes(line, sign);
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...tally.values()) / Math.max(1, lines.length);
}

export function delimiterOf(text: string): string | undefined {
  const lines = text
    .slice(0, 200_000)
    .split("\n", 200)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const scored = delimiters.map((sign) => ({ sign, score: regularity(lines, sign) }));
  const best = scored.reduce((a, b) => (b.score > a.score + 0.05 ? b : a));
  return best.score > 0 ? best.sign : undefined;
}

/** Where the text may be cut: at line ends outside quotation marks, about every million signs. */
function* blocksOf(text: string): Generator<{ block: string; line: number }> {
  let [start, line, at, quotes] = [0, 1, 0, 0];
  let [lineHere, quote] = [1, text.indexOf('"')];
  while (start < text.length) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end + 1;
    for (; quote >= 0 && quote < stop; quote = text.indexOf('"', quote + 1)) quotes++;
    at = stop;
    lineHere++;
    if (stop === text.length || (stop - start > 1_000_000 && quotes % 2 === 0)) {
      yield { block: text.slice(start, stop), line };
      start = stop;
      line = lineHere;
    }
  }
}

/** Text up to the limit of lines. */
function limited(text: string): { text: string; unreadFrom?: number } {
  let at = -1;
  for (let line = 1; line <= rowLimit; line++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0 || at === text.length - 1) return { text };
  }
  return { text: text.slice(0, at + 1), unreadFrom: rowLimit + 1 };
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** A comment of a file's head begins with this sign, as in our own files. */
const comment = /^#(?!n\/?a\b|div|ref|value|num|name)/i;

function blockRows(block: string, delimiter: string, before: number): Row[] {
  const parsed = parse(block, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: "\n",
    info: true,
  }) as unknown as Parsed[];
  return parsed.flatMap(({ record, info }): Row[] => {
    const cells = record.map((cell) => cell.trim());
    const isBlank = cells.every((cell) => cell === "");
    const inner = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    if (isBlank || comment.test(cells[0] ?? "")) return [];
    return [{ line: before + info.lines - inner - 1, cells }];
  });
}

/** `onProgress` hears the part of the text that is done. */
export function rowsOf(whole: string, onProgress: (part: number) => void = () => {}): Rows {
  const { text, unreadFrom } = limited(whole.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return { rows: [], refusal: { reason: "oneColumn" } };
  const rows: Row[] = [];
  let done = 0;
  for (const { block, line } of blocksOf(text)) {
    try {
      for (const row of blockRows(block, delimiter, line)) rows.push(row);
    } catch {
      // The one thing that cannot be relaxed: a quotation mark that is opened and never closed.
      return { rows, refusal: { reason: "quotes", line: openQuote(block, line) } };
    }
    done += block.length;
    onProgress(done / text.length);
  }
  return { rows, ...(unreadFrom !== undefined && { unreadFrom }) };
}

/** The line with the last mark of an odd number of them. */
function openQuote(block: string, line: number): number {
  const lines = block.split("\n");
  const last = lines.findLastIndex((one) => (one.split('"').length - 1) % 2 === 1);
  return line + Math.max(0, last);
}
