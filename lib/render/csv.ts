/** Series as CSV that opens right in Excel: byte-order mark, ISO dates, a head that cites source, licence and vintage. */
import { stringify } from "csv-stringify/browser/esm/sync";
import { align } from "../derive";
import type { Locale, Series } from "../model";

const byteOrderMark = "\uFEFF";

/**
 * Head lines stand unquoted, so that each begins with the sign by which programs skip it; a quotation mark after a
 * comma would open a quoted field there, so the two are kept apart.
 */
export function csvDocument(head: string[], rows: (string | number | null)[][]): string {
  const lines = head.map((line) => `# ${line.replaceAll(/\s+/g, " ").replaceAll(',"', ', "')}\r\n`);
  return (
    byteOrderMark + lines.join("") + stringify(rows, { record_delimiter: "windows", quoted_match: /[\r\n]/ })
  );
}

/** Name and unit; the id as well where one name stands for several series, such as figures quoted from several mouths. */
export function columnNames(all: Series[], locale: Locale): string[] {
  return all.map(({ id, name, unit: { measure, base } }) => {
    const alike = all.filter((one) => one.name[locale] === name[locale]);
    return `${name[locale]} (${[measure, base, alike.length > 1 && id].filter(Boolean).join(", ")})`;
  });
}

/** A column a series, a row a period; a status column beside each series that has other than normal values. */
export function wideCsv(all: Series[], locale: Locale, head: string[]): string {
  const marked = all.map((series) => series.observations.some((o) => o.status !== "A"));
  const names = columnNames(all, locale).flatMap((name, index) =>
    marked[index] ? [name, `${all[index]?.id}: OBS_STATUS`] : [name],
  );
  const rows = align(all).map(({ period, observations }) => [
    period,
    ...observations.flatMap((o, index) =>
      marked[index] ? [o?.value ?? null, o?.status ?? null] : [o?.value ?? null],
    ),
  ]);
  return csvDocument(head, [["TIME_PERIOD", ...names], ...rows]);
}

/** Any table under a head of its own. */
export function tableCsv(names: string[], rows: (string | number | null)[][], head: string[]): string {
  return csvDocument(head, [names, ...rows]);
}

/** One row an observation, for programs: series, period, value, unit, status, note. */
export function longCsv(all: Series[], locale: Locale, head: string[]): string {
  const rows = all.flatMap((series) =>
    series.observations.map((o) => [
      series.id,
      series.name[locale],
      series.frequency,
      o.period,
      o.value,
      series.unit.measure,
      series.unit.base ?? null,
      o.status,
      o.note?.[locale] ?? null,
    ]),
  );
  const names = [
    "series",
    "name",
    "FREQ",
    "TIME_PERIOD",
    "OBS_VALUE",
    "UNIT_MEASURE",
    "unit_base",
    "OBS_STATUS",
    "note",
  ];
  return csvDocument(head, [names, ...rows]);
}
