/** What was said when: a value's first release, the state of a table on each day that changed it, edition by edition. */
import { comparePeriods, type Period, periodOf, type Row } from "../model";

/** Rows of one state: what was known on a day, with the day or month by which the state is named. */
export interface EditionRows {
  edition: Period;
  rows: Row[];
}

const byDay = (a: Row, b: Row) => (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0);

/** Rows in force on a day; without a day those in force now. */
export function rowsOn(rows: readonly Row[], day: string | undefined): Row[] {
  if (day === undefined) return rows.filter((row) => row[4] == null);
  return rows.filter((row) => row[3] <= day && (row[4] == null || day < row[4]));
}

function knownBy(rows: readonly Row[], asOf: string | undefined): Row[] {
  return asOf === undefined ? [...rows] : rows.filter((row) => row[3] <= asOf);
}

/**
 * The first value held of each period. A period that was first published as missing counts from the day of its first
 * value; a value withdrawn later stays what it was; a period that never had a value is left out.
 */
export function firstReleases(rows: readonly Row[], asOf?: string): Row[] {
  const first = new Map<Period, Row>();
  for (const row of knownBy(rows, asOf).toSorted(byDay)) {
    if (row[1] !== null && !first.has(row[0])) first.set(row[0], row);
  }
  return [...first.values()].sort((a, b) => comparePeriods(a[0], b[0]));
}

/** Days on which something became known or ceased to hold, in order. */
export function releaseDays(rows: readonly Row[], asOf?: string): string[] {
  const days = new Set(rows.flatMap((row) => [row[3], ...(row[4] == null ? [] : [row[4]])]));
  return [...days].filter((day) => asOf === undefined || day <= asOf).sort();
}

/** The whole as it stood on each day that changed it. */
export function releases(rows: readonly Row[], asOf?: string): EditionRows[] {
  return releaseDays(rows, asOf)
    .map((day) => ({ edition: day, rows: rowsOn(rows, day) }))
    .filter((one) => one.rows.length > 0);
}

/** One row a key; the same said twice counts once, unlike values of one edition are a fault of the data. */
function once(rows: Row[], keyOf: (row: Row) => string, what: string): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const known = kept.get(keyOf(row));
    if (known && known[1] !== row[1]) {
      throw new Error(`${what}: ${row[0]} in the edition of ${row[3]} is both ${known[1]} and ${row[1]}`);
    }
    if (!known) kept.set(keyOf(row), row);
  }
  return [...kept.values()];
}

/** Of each edition only what it stated itself, named by its month. */
export function editions(rows: readonly Row[], what: string, asOf?: string): EditionRows[] {
  const byMonth = new Map<Period, Row[]>();
  for (const row of knownBy(rows, asOf)) {
    const month = periodOf(row[3], "M");
    byMonth.set(month, [...(byMonth.get(month) ?? []), row]);
  }
  return [...byMonth]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([edition, mine]) => ({
      edition,
      rows: once(mine, (row) => row[0], what).sort((a, b) => comparePeriods(a[0], b[0])),
    }));
}

/** What one edition after the other said of one period: the edition's month stands where the period stood. */
export function towards(rows: readonly Row[], target: Period, what: string, asOf?: string): Row[] {
  const mine = knownBy(rows, asOf)
    .filter((row) => row[0] === target)
    .toSorted(byDay);
  return once(mine, (row) => periodOf(row[3], "M"), what).map((row): Row => {
    const [, value, status, from, , note] = row;
    const period = periodOf(from, "M");
    return note === undefined ? [period, value, status, from] : [period, value, status, from, null, note];
  });
}

/** How many values one day brought, and how many it changed or withdrew. */
export interface News {
  fresh: number;
  revised: number;
}

/** What each day changed in one series; a value that was there before, even as missing, is revised and not new. */
export function newsOf(rows: readonly Row[]): Map<string, News> {
  const news = new Map<string, News>();
  const add = (day: string, kind: keyof News) => {
    const one = news.get(day) ?? { fresh: 0, revised: 0 };
    news.set(day, { ...one, [kind]: one[kind] + 1 });
  };
  const byPeriod = new Map<Period, Row[]>();
  for (const row of rows) {
    const mine = byPeriod.get(row[0]);
    if (mine) mine.push(row);
    else byPeriod.set(row[0], [row]);
  }
  for (const mine of byPeriod.values()) {
    for (const [, , , from, until] of mine) {
      add(from, mine.some((row) => row[3] < from) ? "revised" : "fresh");
      if (until != null && mine.every((row) => row[3] !== until)) add(until, "revised");
    }
  }
  return news;
}
