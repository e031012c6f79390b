/** Exports of the European Union and its members to six economies, monthly: Eurostat Comext, all goods. */
import type { RawFile, Reading, Recipe } from "./adapter";
import { type Cell, toReadings } from "./collect";
import { type CsvRecord, readCsv } from "./csv";

const members =
  "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE";
const reporters = new Set(["EU27", ...members.split(" ")]);
const partners = new Set(["KAZ", "RUS", "KGZ", "UZB", "ARM", "GEO"]);
const columns = ["date", "reporter", "partner", "flow", "value", "unit"];

/** A month in which nothing was exported has no line. */
export function parseExports(file: RawFile): Reading[] {
  return toReadings(readCsv(file, { columns }).map(cellOf));
}

function cellOf(record: CsvRecord): Cell {
  requireExport(record);
  const { place } = record;
  const value = record.number("value");
  if (value === null) throw new Error(`${place}: the value is blank.`);
  return {
    place,
    dimensions: {
      referenceArea: record.cell("reporter"),
      counterpartArea: record.cell("partner"),
      tradeFlow: "X",
    },
    period: monthOf(record),
    value,
  };
}

function requireExport(record: CsvRecord): void {
  const wanted: [string, (text: string) => boolean, string][] = [
    ["reporter", (text) => reporters.has(text), "EU27 or a member of the European Union"],
    ["partner", (text) => partners.has(text), `one of ${[...partners].join(", ")}`],
    ["flow", (text) => text === "export", '"export"'],
    ["unit", (text) => text === "EUR", '"EUR"'],
  ];
  for (const [column, fits, allowed] of wanted) {
    const text = record.cell(column);
    if (!fits(text)) throw new Error(`${record.place}, column "${column}": "${text}" should be ${allowed}.`);
  }
}

function monthOf(record: CsvRecord): string {
  const date = record.cell("date");
  if (!/^\d{4}-(0[1-9]|1[0-2])-01$/.test(date)) {
    throw new Error(`${record.place}: "${date}" is no first day of a month.`);
  }
  return date.slice(0, 7);
}

export const recipes: Recipe[] = [
  {
    source: "eurostat",
    code: "comext-exports",
    frequency: "M",
    unitMeasure: "EUR",
    unitMultiplier: 0,
    editions: [
      {
        // The day of the extractions, which stands in the names of their files.
        vintage: "2024-11-17",
        edition: "Easy Comext, 2024-11-17",
        obtained: "published",
        url: "https://ec.europa.eu/eurostat/comext/newxtweb/",
        via: "mary-lev/eu-export-sanctions@4b6a5dfc864ab3352104974a4516458fd7347b38:data/kazakhstan_export_eurostat and the folders beside it, gathered into one table",
        retrieved: "2026-11-23",
        files: ["trade/tidy_eu_exports_monthly_eurostat.csv"],
        parse: (files) => files.flatMap(parseExports),
      },
    ],
  },
];
