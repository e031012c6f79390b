/** Series as a table that a spreadsheet takes from the clipboard: tabs, plain digits, the decimal sign of the language. */

export interface CopiedSeries {
  name: string;
  unit: { measure: string; base?: string };
  observations: { period: string; value: number | null }[];
}

const decimalComma = ["ru", "kk"];

/** A tab or a line break inside a name would open another cell. */
const cell = (text: string) => text.replaceAll(/[\t\r\n]+/g, " ");

export function tsvOf(series: CopiedSeries[], lang: string): string {
  const rows = new Map<string, (number | null)[]>();
  series.forEach(({ observations }, index) => {
    for (const { period, value } of observations) {
      const row = rows.get(period) ?? series.map(() => null);
      row[index] = value;
      rows.set(period, row);
    }
  });
  const figure = (value: number | null) => {
    if (value === null) return "";
    const written = String(value);
    return decimalComma.includes(lang) ? written.replace(".", ",") : written;
  };
  const head = series.map(({ name, unit }) =>
    cell(`${name} (${[unit.measure, unit.base].filter(Boolean).join(", ")})`),
  );
  const body = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, values]) => [period, ...values.map(figure)]);
  return [["TIME_PERIOD", ...head], ...body].map((row) => row.join("\t")).join("\n");
}
