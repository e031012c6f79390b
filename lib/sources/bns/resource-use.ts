/** Resources and use of coal in Kazakhstan, January to July (Bureau of National Statistics). */
import type { RawFile, Reading, Recipe } from "../adapter";
import { type CsvRecord, readCsv } from "../csv";

const products: Record<string, string> = {
  "Уголь каменный и лигнит (уголь бурый), тыс.тонн": "coal-lignite",
  "Уголь каменный, тыс.тонн": "coal",
};

const items: Record<string, string> = {
  production: "production",
  imports: "imports",
  exports: "exports",
  domestic_sales: "domestic-sales",
};

/** A row gives January to the month `period_end` and, in the `_prev_year` columns, the same months a year before. */
export function parseResourceUse([file]: RawFile[]): Reading[] {
  const columns = Object.keys(items).flatMap((name) => [name, `${name}_prev_year`]);
  const records =
    file === undefined ? [] : readCsv(file, { columns: ["period_end", "product", ...columns], skip: 1 });
  return records.flatMap((record) => {
    const [year, month] = monthOf(record);
    const commodity = products[record.cell("product")];
    if (commodity === undefined) {
      throw new Error(`${record.place}: product "${record.cell("product")}" is not known.`);
    }
    return Object.entries(items).map(([column, item]) => ({
      dimensions: { referenceArea: "KAZ", commodity, item },
      values: [
        cumulated(record, `${column}_prev_year`, year - 1, month),
        cumulated(record, column, year, month),
      ],
    }));
  });
}

function monthOf(record: CsvRecord): [number, string] {
  const text = record.cell("period_end");
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === undefined || month === undefined) {
    throw new Error(`${record.place}: "${text}" is not a month.`);
  }
  return [Number(year), month];
}

function cumulated(record: CsvRecord, column: string, year: number, month: string) {
  const value = record.number(column);
  if (value === null) throw new Error(`${record.place}: column "${column}" is empty.`);
  return { period: `${year}-01/${year}-${month}`, value, status: "A" as const };
}

export const recipes: Recipe[] = [
  {
    source: "bns",
    code: "resource-use",
    frequency: "I",
    unitMeasure: "T",
    unitMultiplier: 3,
    editions: [
      {
        vintage: "2026-11-23",
        edition: "Resources and use of individual products, January to July 2026",
        obtained: "transcribed",
        url: "https://stat.gov.kz/ru/industries/economy/foreign-market/",
        via: "makenerzhan-gif/kazakhstan-economic-data@e6e48fcf0b5ae70402641fa0cc7768d38a0dfc91:project_knowledge/latest/resource_use_latest.csv",
        retrieved: "2026-11-23",
        files: ["coal/raw/bns_resource_use_coal_transcript.csv"],
        parse: parseResourceUse,
      },
    ],
  },
];
