/** Quarterly real GDP of Russia, as Rosstat reports it to the International Monetary Fund. */
import type { RawFile, Reading, Recipe } from "../adapter";
import { toReadings } from "../collect";
import { readCsv } from "../csv";
import { periodBeginning } from "./first-day";

/** Lines `2014-01-01,28173674600000.0`, each dated by the first day of its quarter. */
export function parseQuarters([file]: RawFile[]): Reading[] {
  const records = file === undefined ? [] : readCsv(file, { columns: ["date", "value"] });
  return toReadings(
    records.map((record) => {
      const period = periodBeginning(record.cell("date"), "Q", record.place);
      return {
        place: record.place,
        dimensions: { referenceArea: "RUS" },
        period,
        value: record.number("value"),
      };
    }),
  );
}

export const recipes: Recipe[] = [
  {
    source: "imf",
    code: "QNEA",
    frequency: "Q",
    unitMeasure: "RUB_2021",
    unitMultiplier: 0,
    editions: [
      {
        vintage: "2026-09-25",
        edition: "QNEA as read on 25 September 2026 (day from the copy’s own log), not seasonally adjusted",
        obtained: "published",
        url: "https://data.imf.org/en/datasets/IMF.STA:QNEA",
        via: "makenerzhan-gif/kazakhstan-economic-data:data/processed/imf",
        retrieved: "2026-11-23",
        files: ["gdp/raw/imf_qnea_rus_real_gdp_quarterly.csv"],
        parse: parseQuarters,
      },
    ],
  },
];
