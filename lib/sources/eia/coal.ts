/** Coal output by economy and Kazakhstan's coal exports (United States Energy Information Administration). */
import type { LocalText } from "../../model";
import type { RawFile, Reading, ReadValue, Recipe } from "../adapter";
import { numberAt, readCsv, textOf } from "../csv";

/** Tonnes in a short ton, exact by definition. */
const tonnesInShortTon = 0.90718474;
const generated = "Report generated on: 01-12-2026";
const areas = ["CHN", "DEU", "KAZ", "KGZ", "POL", "RUS", "TJK", "TUR", "UKR", "UZB", "WLD"];

/** To whole tonnes: the source's further digits come from its own conversions. */
function thousandTonnes(thousandShortTons: number): number {
  return Number((thousandShortTons * tonnesInShortTon).toFixed(3));
}

export function parseProduction([file]: RawFile[]): Reading[] {
  if (file === undefined) throw new Error("The report on coal output is missing.");
  if (!textOf(file).startsWith(generated))
    throw new Error(`${file.path}: "${generated}" is expected on line 1.`);
  const records = readCsv(file, { columns: ["API", "1980"], skip: 1, missing: ["--", "ie"] });
  return areas.map((referenceArea) => {
    const code = `INTL.7-1-${referenceArea === "WLD" ? "WORL" : referenceArea}-TST.A`;
    const record = records.find((one) => one.cell("API") === code);
    if (record === undefined) throw new Error(`${file.path}: no row "${code}".`);
    if (record.cell("") !== "Coal (Mst)") throw new Error(`${record.place}: "Coal (Mst)" is expected.`);
    const values = years(file).flatMap((year): ReadValue[] => {
      const value = record.number(year);
      return value === null ? [] : [observation(referenceArea, year, value)];
    });
    return { dimensions: { referenceArea, item: "production" }, values };
  });
}

/** Two dashes stand where the economy did not report or did not exist; only the columns of years count. */
function years(file: RawFile): string[] {
  const header = textOf(file).split(/\r?\n/)[1] ?? "";
  return [...header.matchAll(/"(\d{4})"/g)].map(([, year = ""]) => year);
}

function observation(area: string, period: string, thousandShortTons: number): ReadValue {
  const value = thousandTonnes(thousandShortTons);
  return area === "KAZ" && period === "2021"
    ? { period, value, status: "S", note: "output-2021" }
    : { period, value, status: "A" };
}

export function parseExports([file]: RawFile[]): Reading[] {
  const columns = ["year", "value_thousand_short_tons"];
  const records = file === undefined ? [] : readCsv(file, { columns, skip: 1 });
  const values = records.map((record): ReadValue => {
    const period = record.cell("year");
    if (!/^\d{4}$/.test(period)) throw new Error(`${record.place}: "${period}" is not a year.`);
    const text = record.cell("value_thousand_short_tons");
    const value = thousandTonnes(numberAt(text, record.place));
    return period === "2011"
      ? { period, value, status: "S", note: "exports-2011" }
      : { period, value, status: "A" };
  });
  return [{ dimensions: { referenceArea: "KAZ", tradeFlow: "X" }, values }];
}

const output2021: LocalText = {
  en: "Implausible: the national statistics and the press give 111 to 116 million tonnes for 2021.",
  zh: "数值可疑：哈萨克斯坦国家统计和新闻报道的2021年产量为1.11亿至1.16亿吨。",
  ru: "Неправдоподобно: национальная статистика и пресса дают за 2021 год 111–116 млн тонн.",
  kk: "Сенімсіз: ұлттық статистика мен баспасөз 2021 жылға 111–116 млн тонна береді.",
};

const exports2011: LocalText = {
  en: "Apparently a reporting error: about a quarter of the years before and after.",
  zh: "疑为填报错误：约为前后年份的四分之一。",
  ru: "По-видимому, ошибка отчётности: около четверти объёма соседних лет.",
  kk: "Есептілік қатесі болса керек: көрші жылдардың шамамен төрттен бірі.",
};

const url = "https://www.eia.gov/international/data/world/coal-and-coke/coal-and-coke-production";
const found = { source: "eia", frequency: "A", unitMeasure: "T", unitMultiplier: 3 } as const;

export const recipes: Recipe[] = [
  {
    ...found,
    code: "INTL.7-1",
    notes: { "output-2021": output2021 },
    editions: [
      {
        vintage: "2026-01-12",
        edition: "International: coal production, 12 January 2026",
        obtained: "published",
        url,
        via: "exxecute/Analysis-of-Global-Natural-Resources-...@9a6da9ff0a98ce82e599d4ff0b82ee56831cf5e6:data/raw/EIA",
        retrieved: "2026-11-23",
        files: ["coal/raw/EIA_coal-and-coke-production.csv"],
        parse: parseProduction,
      },
    ],
  },
  {
    ...found,
    code: "INTL.7-4",
    notes: { "exports-2011": exports2011 },
    editions: [
      {
        vintage: "2026-11-23",
        edition: "International: coal exports of Kazakhstan, 2003 to 2021, as shown by a dashboard",
        obtained: "transcribed",
        url: "https://www.eia.gov/international/data/world",
        via: "Renato-Rodrigues/regional-carbon-policy-dashboard@0e0f610d015d89fd10d28c5b85834978f5f1b443:output/drivers/REMIND_62_Trade_Exports___coal_line.js",
        retrieved: "2026-11-23",
        files: ["coal/raw/eia_kaz_coal_exports_transcript.csv"],
        parse: parseExports,
      },
    ],
  },
];
