/** Representative exchange rates that central banks report to the International Monetary Fund. */
import type { RawFile, Reading, Recipe } from "../adapter";
import { type CsvRecord, readCsv } from "../csv";

const columns = [
  { column: "Kazakhstani Tenge", referenceArea: "KAZ", unitMeasure: "KZT_PER_USD" },
  { column: "Russian Ruble", referenceArea: "RUS", unitMeasure: "RUB_PER_USD" },
] as const;

/** A blank is a day on which no rate was reported: a gap, not a missing value. */
export function parseRepresentativeRates([file]: RawFile[]): Reading[] {
  const names = columns.map(({ column }) => column);
  const records = file === undefined ? [] : readCsv(file, { columns: ["Date", ...names] });
  const days = records.map(dayOf);
  return columns.map(({ column, referenceArea, unitMeasure }) => ({
    dimensions: { referenceArea },
    unitMeasure,
    values: records.flatMap((record, index) => {
      const value = record.number(column);
      return value === null ? [] : [{ period: days[index] ?? "", value, status: "A" as const }];
    }),
  }));
}

/** Days are written `28/11/2005`, the day first. */
function dayOf(record: CsvRecord): string {
  const text = record.cell("Date");
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new Error(`${record.place}: "${text}" is not a day written as 28/11/2005.`);
  }
  return iso;
}

export const recipes: Recipe[] = [
  {
    source: "imf",
    code: "REP",
    frequency: "D",
    unitMeasure: "KZT_PER_USD",
    unitMultiplier: 0,
    neverRevised: true,
    editions: [
      {
        vintage: "2018-05-02",
        edition: "Representative Exchange Rates, 2 January 1995 to 2 May 2018",
        obtained: "published",
        url: "https://www.imf.org/external/np/fin/data/param_rms_mth.aspx",
        via: "zaimieteng/timeseriescurrencyexchangerate@c246949ccb328baaeb8a94ccba99a5dce33529bb:data/currency_exchange_rates_02-01-1995_-_02-05-2018.csv",
        retrieved: "2026-11-23",
        files: ["fx/raw/IMF_currency_exchange_rates_02-01-1995_-_02-05-2018.csv"],
        parse: parseRepresentativeRates,
      },
    ],
  },
];
