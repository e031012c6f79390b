/** Exports and imports of Kazakhstan in all, monthly: the Bureau's totals typed out, a line a year. */
import { shift } from "../../model";
import type { RawFile, Reading, ReadValue, Recipe } from "../adapter";
import { type Cell, readYears, section } from "../transcript";

const flows = [
  { title: "exports", tradeFlow: "X" },
  { title: "imports", tradeFlow: "M" },
];
const provisionalFrom = "2026-01";
/** Published so, and out of line with every other month: shown, and marked. */
const outlier = { tradeFlow: "X", period: "2026-06", note: "outlier" };

export function parseTradeTotals(file: RawFile): Reading[] {
  return flows.map(({ title, tradeFlow }) => {
    const months = readYears(section(file, title), 12);
    requireEveryMonth(months, `${file.path}, ${title}`);
    const dimensions = { referenceArea: "KAZ", counterpartArea: "WLD", tradeFlow };
    return { dimensions, values: months.map((month) => readValue(month, tradeFlow)) };
  });
}

/** A line that lacks a month would move all that follow it. */
function requireEveryMonth(months: Cell[], place: string): void {
  months.forEach(({ period }, index) => {
    const before = months[index - 1]?.period;
    if (before !== undefined && shift(before, 1) !== period) {
      throw new Error(`${place}: ${period} does not follow on ${before}.`);
    }
  });
}

function readValue({ period, value }: Cell, tradeFlow: string): ReadValue {
  if (tradeFlow === outlier.tradeFlow && period === outlier.period) {
    return { period, value, status: "S", note: outlier.note };
  }
  return { period, value, status: period < provisionalFrom ? "A" : "P" };
}

export const recipes: Recipe[] = [
  {
    source: "bns",
    code: "trade-totals",
    frequency: "M",
    unitMeasure: "USD",
    unitMultiplier: 3,
    notes: {
      outlier: {
        en: "Provisional, and an outlier in the source: a fifth above the highest month before it (June 2022).",
        zh: "初步数据，且在来源中属异常值：比此前最高的月份（2022年6月）高出五分之一。",
        ru: "Предварительные данные и выброс в самом источнике: на пятую часть выше самого высокого из прежних месяцев (июнь 2022 года).",
        kk: "Алдын ала дерек, әрі дереккөздің өзінде күрт ауытқу: бұған дейінгі ең жоғары айдан (2022 жылғы маусым) бестен бір бөлікке жоғары.",
      },
    },
    editions: [
      {
        vintage: "2026-09-04",
        edition: "446905, 446906, 2026-09-04",
        obtained: "transcribed",
        url: "https://stat.gov.kz/api/iblock/element/446905/file/ru/",
        via: "makenerzhan-gif/kazakhstan-economic-data@793f9b92714b45db2dbddee97a8ac32b3ae57880:data/processed/bns/exports.csv, imports.csv",
        retrieved: "2026-11-23",
        files: ["trade/raw/bns_monthly_totals_transcript.txt"],
        parse: (files) => files.flatMap(parseTradeTotals),
      },
    ],
  },
];
