/** Brent crude oil, spot price free on board, by day and by month (United States Energy Information Administration). */
import type { RawFile, Reading, Recipe } from "../adapter";
import { readCsv } from "../csv";

export function parseDaily(files: RawFile[]): Reading[] {
  return prices(files, (day) => day);
}

/** A month is dated by its fifteenth. */
export function parseMonthly(files: RawFile[]): Reading[] {
  return prices(files, (day, place) => {
    if (!day.endsWith("-15"))
      throw new Error(`${place}: a month dated by its fifteenth is expected, not ${day}.`);
    return day.slice(0, 7);
  });
}

function prices([file]: RawFile[], periodOf: (day: string, place: string) => string): Reading[] {
  const records = file === undefined ? [] : readCsv(file, { columns: ["Date", "Price"] });
  const values = records.map((record) => {
    const day = record.cell("Date");
    const value = record.number("Price");
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`${record.place}: "${day}" is not a day.`);
    if (value === null) throw new Error(`${record.place}: no price for ${day}.`);
    return { period: periodOf(day, record.place), value, status: "A" as const };
  });
  return [{ dimensions: { commodity: "CRUDE_BRENT" }, values }];
}

const carrier = "datasets/oil-prices@2d75ce3a792c2f152619c10272e86052be3a8390:data";
const found = { vintage: "2026-11-23", obtained: "published", retrieved: "2026-11-23" } as const;
const head = { source: "eia", unitMeasure: "USD_PER_BBL", unitMultiplier: 0 } as const;

export const recipes: Recipe[] = [
  {
    ...head,
    code: "RBRTE-D",
    frequency: "D",
    editions: [
      {
        ...found,
        edition: "Europe Brent Spot Price FOB, daily, to 18 August 2026",
        url: "https://www.eia.gov/dnav/pet/hist/RBRTED.htm",
        via: `${carrier}/brent-daily.csv`,
        files: ["context/raw/brent-daily.csv"],
        parse: parseDaily,
      },
    ],
  },
  {
    ...head,
    code: "RBRTE-M",
    frequency: "M",
    editions: [
      {
        ...found,
        edition: "Europe Brent Spot Price FOB, monthly, to July 2026",
        url: "https://www.eia.gov/dnav/pet/hist/RBRTEM.htm",
        via: `${carrier}/brent-monthly.csv`,
        files: ["context/raw/brent-monthly.csv"],
        parse: parseMonthly,
      },
    ],
  },
];
