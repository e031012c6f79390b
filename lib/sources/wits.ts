/** Trade of Kazakhstan by partner before 2020, as reported to UN Comtrade and published by WITS; annual. */
import type { RawFile, Reading, Recipe } from "./adapter";
import { type Cell, toReadings } from "./collect";
import { type CsvRecord, readCsv } from "./csv";

/** The copy takes WITS up to this year and the Bureau of National Statistics after it. */
const lastYear = "2019";

/** A blank is a year that WITS does not have, such as trade with Russia in 2010: it gives no value. */
export function parsePartnerPanel(file: RawFile): Reading[] {
  const records = readCsv(file, { columns: ["iso3", "year", "exports", "imports"], skip: 1 });
  const cells = records.flatMap(cellsOf);
  return toReadings(cells.filter(({ period, value }) => period <= lastYear && value !== null));
}

function cellsOf(record: CsvRecord): Cell[] {
  const [counterpartArea, period, place] = [record.cell("iso3"), record.cell("year"), record.place];
  if (!/^[A-Z]{3}$/.test(counterpartArea)) {
    throw new Error(`${place}: "${counterpartArea}" is no ISO 3166-1 alpha-3 code.`);
  }
  if (!/^\d{4}$/.test(period)) throw new Error(`${place}: "${period}" is no year.`);
  const dimensions = { referenceArea: "KAZ", counterpartArea };
  return [
    { place, period, dimensions: { ...dimensions, tradeFlow: "X" }, value: record.number("exports") },
    { place, period, dimensions: { ...dimensions, tradeFlow: "M" }, value: record.number("imports") },
  ];
}

export const recipes: Recipe[] = [
  {
    source: "wits",
    code: "KAZ-partners",
    frequency: "A",
    unitMeasure: "USD",
    unitMultiplier: 6,
    editions: [
      {
        // The day on which the copy read WITS.
        vintage: "2026-10-02",
        edition: "TradeStats, Kazakhstan as reporter, 2026-10-02",
        obtained: "transcribed",
        url: "https://wits.worldbank.org/CountryProfile/en/Country/KAZ/StartYear/2000/EndYear/2019/TradeFlow/EXPIMP/Partner/ALL/Indicator/XPRT-TRD-VL",
        via: "makenerzhan-gif/kazakhstan-economic-data@b84a95c5b9b2af0e21bc39d378a8ed435145d7c7:models/gravity/panel.csv",
        retrieved: "2026-11-23",
        files: ["trade/raw/gravity_panel_transcript.csv"],
        significantDigits: 6,
        parse: (files) => files.flatMap(parsePartnerPanel),
      },
    ],
  },
];
