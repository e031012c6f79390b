/** Monthly means and month ends of the official rates of the National Bank of Kazakhstan. */
import type { LocalText, UnitMeasure } from "../../model";
import type { Edition, RawFile, Reading, ReadValue, Recipe } from "../adapter";
import { numberAt } from "../csv";
import { type Cell, readYears, transcriptLines } from "../transcript";

const url = "https://nationalbank.kz/en/exchangerates/ezhednevnye-oficialnye-rynochnye-kursy-valyut";

const notes: Record<string, LocalText> = {
  "month-incomplete": {
    en: "Mean of the first two days of the month only.",
    zh: "仅为当月前两日的平均值。",
    ru: "Среднее только за первые два дня месяца.",
    kk: "Айдың алғашқы екі күнінің ғана орташасы.",
  },
  "days-missing": {
    en: "Mean of the days for which a rate is known: none are known from 28 July to 21 August 2023 nor from 23 to 28 August.",
    zh: "仅为有汇率日期的平均值：2023年7月28日至8月21日以及8月23日至28日的汇率缺失。",
    ru: "Среднее по дням, за которые курс известен: нет курсов за 28 июля – 21 августа и 23–28 августа 2023 года.",
    kk: "Бағамы белгілі күндердің ғана орташасы: 2023 жылғы 28 шілде – 21 тамыз және 23–28 тамыз бағамдары жоқ.",
  },
};

/** The means were made from daily rates, so a month is only as whole as its days. */
const incomplete: Record<string, Pick<ReadValue, "status" | "note">> = {
  "2023-07": { status: "A", note: "days-missing" },
  "2023-08": { status: "A", note: "days-missing" },
  "2026-10": { status: "P", note: "month-incomplete" },
};

/** Means of the euro in the first file, of the yuan in the second. */
export function parseMeans([euro, yuan]: RawFile[]): Reading[] {
  return [meansOf(euro, "EUR", "KZT_PER_EUR"), meansOf(yuan, "CNY", "KZT_PER_CNY")];
}

function meansOf(file: RawFile | undefined, currency: string, unitMeasure: UnitMeasure): Reading {
  const cells = file === undefined ? [] : readYears(transcriptLines(file), 12);
  return { dimensions: { currency, item: "mean" }, unitMeasure, values: cells.map(meanOfMonth) };
}

function meanOfMonth({ period, value }: Cell): ReadValue {
  return { period, value, ...(incomplete[period] ?? { status: "A" }) };
}

/** Lines `1994-01 7.992381 10.71`: mean and last rate of the month. */
export function parseMeansAndEnds([file]: RawFile[]): Reading[] {
  const rows = (file === undefined ? [] : transcriptLines(file)).map(({ place, words }) => {
    const [period = "", mean = "", end = ""] = words;
    if (words.length !== 3 || !/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) {
      throw new Error(
        `${place}: a month, its mean and its last rate are expected, not "${words.join(" ")}".`,
      );
    }
    return { period, mean: numberAt(mean, place), end: numberAt(end, place) };
  });
  return (["mean", "end"] as const).map((item) => ({
    dimensions: { currency: "USD", item },
    unitMeasure: "KZT_PER_USD",
    values: rows.map((row) => ({ period: row.period, value: row[item], status: "A" })),
  }));
}

const carrier = "makenerzhan-gif/kazakhstan-economic-data";

const editions: Edition[] = [
  {
    vintage: "2026-11-23",
    edition: "Official rate of the US dollar by month, 1994 to September 2007",
    obtained: "transcribed",
    url,
    via: `${carrier}@7dcbb1366746a0e87dd8ac7844b39c6ede2e21fd:model_data/monthly.csv`,
    retrieved: "2026-11-23",
    files: ["fx/raw/mkz_usdkzt_monthly_1994_transcript.txt"],
    parse: parseMeansAndEnds,
  },
  {
    vintage: "2026-11-23",
    edition: "Official rates of the euro and the yuan by month, to October 2026",
    obtained: "transcribed",
    url,
    via: `${carrier}@19bde1c05b9f197c677717a105e50e78d5caa5a1:data/processed/dims/exchange_rates_official_monthly.csv`,
    retrieved: "2026-11-23",
    files: ["fx/raw/mkz_eurkzt_monthly_transcript.txt", "fx/raw/mkz_cnykzt_monthly_transcript.txt"],
    parse: parseMeans,
  },
];

export const recipes: Recipe[] = [
  {
    source: "nbk",
    code: "official-monthly",
    frequency: "M",
    unitMeasure: "KZT_PER_USD",
    unitMultiplier: 0,
    notes,
    editions,
  },
];
