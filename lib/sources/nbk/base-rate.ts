/** The base rate of the National Bank of Kazakhstan, one row for each decision. */
import type { RawFile, Reading, Recipe } from "../adapter";
import { readCsv } from "../csv";

export function parseDecisions([file]: RawFile[]): Reading[] {
  const records = file === undefined ? [] : readCsv(file, { columns: ["date", "value", "transformation"] });
  const values = records.map((record) => {
    const period = record.cell("date");
    const value = record.number("value");
    if (!/^\d{4}-\d\d-\d\d$/.test(period)) throw new Error(`${record.place}: "${period}" is not a day.`);
    if (value === null) throw new Error(`${record.place}: a decision without a rate.`);
    if (record.cell("transformation") !== "level") {
      throw new Error(`${record.place}: the rate itself ("level") is expected.`);
    }
    return { period, value, status: "A" as const };
  });
  return [{ dimensions: { referenceArea: "KAZ" }, values }];
}

export const recipes: Recipe[] = [
  {
    source: "nbk",
    code: "base-rate",
    frequency: "D",
    unitMeasure: "PT_A_YEAR",
    unitMultiplier: 0,
    neverRevised: true,
    editions: [
      {
        vintage: "2026-09-07",
        edition: "Decisions on the base rate to 7 September 2026",
        obtained: "transcribed",
        url: "https://nationalbank.kz/ru/news/grafik-prinyatiya-resheniy-po-bazovoy-stavke",
        via: "makenerzhan-gif/kazakhstan-economic-data@3472185a98631715582fbb648cb9e5d8615ab13e:data/processed/nbk/base_rate.csv",
        retrieved: "2026-11-23",
        files: ["context/raw/mkz_nbk_base_rate_full.csv"],
        parse: parseDecisions,
      },
    ],
  },
];
