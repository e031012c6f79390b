/** Official daily rates of the tenge set by the National Bank of Kazakhstan. */
import { UTCDate } from "@date-fns/utc";
import { isWeekend } from "date-fns";
import type { Edition, RawFile, Reading, ReadValue, Recipe } from "../adapter";
import { readCsv } from "../csv";
import { type Cell, transcriptLines } from "../transcript";
import { parseMonthLine } from "./month-line";

const url = "https://nationalbank.kz/en/exchangerates/ezhednevnye-oficialnye-rynochnye-kursy-valyut";
const dollar = { dimensions: { currency: "USD" }, unitMeasure: "KZT_PER_USD" } as const;
const rouble = { dimensions: { currency: "RUB" }, unitMeasure: "KZT_PER_RUB" } as const;

/**
 * The bank's own export gives every calendar day, repeating on weekends the rate in force. Weekdays alone are kept:
 * the later pages have no weekends, and one rate must not weigh twice in a mean because it was set on a Friday.
 */
export function parseExport([file]: RawFile[]): Reading[] {
  if (file === undefined) throw new Error("The export of official rates is missing.");
  const values = readCsv(file, { columns: ["Date", "USD_quant", "USD"] }).flatMap((record): ReadValue[] => {
    const period = record.cell("Date");
    if (!/^\d{4}-\d\d-\d\d$/.test(period)) throw new Error(`${record.place}: "${period}" is not a day.`);
    const value = record.number("USD");
    if (value === null || record.number("USD_quant") !== 1) {
      throw new Error(`${record.place}: a rate for one dollar is expected.`);
    }
    return isWeekend(new UTCDate(period)) ? [] : [{ period, value, status: "A" }];
  });
  return [{ ...dollar, values }];
}

/** Pages of the dollar in the first file, of the rouble in the others. */
export function parsePages([dollars, ...roubles]: RawFile[]): Reading[] {
  const cells = (files: RawFile[]) => files.flatMap(transcriptLines).flatMap(parseMonthLine);
  return [
    { ...dollar, values: inOrder(cells(dollars === undefined ? [] : [dollars])) },
    { ...rouble, values: inOrder(cells(roubles)) },
  ];
}

function inOrder(cells: Cell[]): ReadValue[] {
  return cells
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .map(({ period, value }) => ({ period, value, status: "A" }));
}

const carrier = "makenerzhan-gif/kazakhstan-economic-data@19bde1c05b9f197c677717a105e50e78d5caa5a1";

const editions: Edition[] = [
  {
    vintage: "2020-03-30",
    edition: "Official rate of the US dollar, 30 March 2015 to 30 March 2020",
    obtained: "published",
    url,
    via: "YergaliyevIsa/Time-Series@1e20b77e7841e86a4481dbb66f9eb15391e50ee8:usd_kzt.csv",
    retrieved: "2026-11-23",
    files: ["fx/raw/YergaliyevIsa_usd_kzt.csv"],
    parse: parseExport,
  },
  {
    vintage: "2026-10-02",
    edition: "Official rates of the US dollar and the rouble to 2 October 2026",
    obtained: "transcribed",
    url,
    via: `${carrier}:data/processed/nbk/exchange_rate.csv, exchange_rate_rub.csv`,
    retrieved: "2026-11-23",
    files: [
      "fx/raw/nbk_usdkzt_transcript.txt",
      "fx/raw/nbk_rubkzt_transcript_2018_2021.txt",
      "fx/raw/nbk_rubkzt_transcript.txt",
    ],
    parse: parsePages,
  },
];

export const recipes: Recipe[] = [
  {
    source: "nbk",
    code: "official-daily",
    frequency: "D",
    unitMeasure: "KZT_PER_USD",
    unitMultiplier: 0,
    neverRevised: true,
    editions,
  },
];
