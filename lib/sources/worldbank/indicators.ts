/** World Development Indicators and the Global Database of Inflation: GDP, prices, people, parities. */
import type { LocalText, UnitMeasure } from "../../model";
import type { Edition, RawFile, Reading, ReadValue, Recipe } from "../adapter";
import * as copies from "./copies";
import { type LongColumns, long, newestFirst, sheet, wide } from "./tables";

const kazakhstan2024: LocalText = {
  en: "Wrong at the publisher: the monthly figures of 2024 average 8.7 per cent, and the World Bank later gave 8.84.",
  zh: "发布机构的数值有误：2024年各月同比涨幅平均为8.7%，世界银行其后改为8.84%。",
  ru: "Ошибка у самого издателя: среднее помесячных данных за 2024 год — 8,7 %, позднее Всемирный банк указал 8,84 %.",
  kk: "Жариялаушының өз қатесі: 2024 жылғы айлық деректердің орташасы — 8,7 %, кейін Дүниежүзілік банк 8,84 % деп көрсетті.",
};
const russia2022: LocalText = {
  en: "Out of line with the monthly figures of 2022, which average 13.7 per cent; the publisher does not say why.",
  zh: "与2022年各月数据不符：月度同比涨幅平均为13.7%；发布机构未说明原因。",
  ru: "Расходится с помесячными данными за 2022 год, среднее которых — 13,7 %; издатель этого не объясняет.",
  kk: "2022 жылғы айлық деректермен сәйкес келмейді: олардың орташасы — 13,7 %; жариялаушы себебін түсіндірмейді.",
};

/** Values that are shown as published though they cannot be right, by economy and year. */
type Doubts = Record<string, LocalText>;

type Read = (file: RawFile, code: string) => Reading[];
type Taken = [copy: copies.Copy, read: Read];

const table =
  (columns: LongColumns): Read =>
  (file) =>
    long(file, columns);
const download =
  (linesAboveHeader: number): Read =>
  (file, code) =>
    wide(file, code, linesAboveHeader);
const gdp = table({ area: "Country Code", year: "Year", value: "Value" });
const inflation = table({ area: "Country Code", year: "Year", value: "Inflation" });
const in2025 = (value: string): Taken => [
  copies.panel2025,
  table({ area: "country_name", year: "year", value }),
];

/** The table with the doubtful values marked; each doubt keys the note that explains it. */
const doubting =
  (read: Read, doubts: Doubts): Read =>
  (file, code) =>
    read(file, code).map((reading) => ({ ...reading, values: reading.values.map(marked(reading, doubts)) }));

function marked({ dimensions }: Reading, doubts: Doubts): (value: ReadValue) => ReadValue {
  return (value) => {
    const note = `${dimensions.referenceArea}-${value.period}`;
    return doubts[note] === undefined ? value : { ...value, status: "S", note };
  };
}

const consumerPriceDoubts: Doubts = { "KAZ-2024": kazakhstan2024 };
const databaseDoubts: Doubts = { "KAZ-2024": kazakhstan2024, "RUS-2022": russia2022 };

const taken: [code: string, unitMeasure: UnitMeasure, taken: Taken[]][] = [
  [
    "NY.GDP.MKTP.CD",
    "USD",
    [
      [copies.gdp2018, gdp],
      [copies.gdp2024October, gdp],
      [copies.gdp2024November, download(4)],
      in2025("GDP (Current USD)"),
      [copies.gdp2026, (file) => newestFirst(file, 2025, 2000)],
      [copies.gdp2026Rounded, table({ area: "iso3", year: "year", value: "gdp", skip: 1 })],
    ],
  ],
  ["NY.GDP.PCAP.CD", "USD", [in2025("GDP per Capita (Current USD)")]],
  [
    "NY.GDP.PCAP.PP.KD",
    "INTD_2021",
    [[copies.perHead2025December, table({ area: "iso3c", year: "year", value: "gdp_pc_ppp" })]],
  ],
  ["NY.GDP.MKTP.KD.ZG", "PT", [in2025("GDP Growth (% Annual)")]],
  ["NY.GDP.DEFL.KD.ZG", "PT", [in2025("Inflation (GDP Deflator, %)"), [copies.deflator2025July, inflation]]],
  [
    "FP.CPI.TOTL.ZG",
    "PT",
    [
      [copies.panel2025, doubting(in2025("Inflation (CPI %)")[1], consumerPriceDoubts)],
      [copies.consumerPrices2025July, doubting(inflation, consumerPriceDoubts)],
      [copies.consumerPrices2025December, download(0)],
    ],
  ],
  ["SP.POP.TOTL", "PS", [[copies.population2026, gdp]]],
  [
    "PA.NUS.PPP",
    "LCU_PER_INTD",
    [[copies.parities2026, table({ area: "Country ID", year: "Year", value: "PPP" })]],
  ],
  ["SL.UEM.TOTL.ZS", "PT", [in2025("Unemployment Rate (%)")]],
  ["BN.CAB.XOKA.GD.ZS", "PT", [in2025("Current Account Balance (% GDP)")]],
];

const notes: Record<string, Doubts> = { "FP.CPI.TOTL.ZG": consumerPriceDoubts, HCPI_A: databaseDoubts };

function recipe(code: string, unitMeasure: UnitMeasure, from: Taken[], url: string): Recipe {
  const editions = from.map(
    ([copy, read]): Edition => ({
      ...copy,
      url,
      parse: (files) => files.flatMap((file) => read(file, code)),
    }),
  );
  const noted = notes[code] === undefined ? {} : { notes: notes[code] };
  return { source: "worldbank", code, frequency: "A", unitMeasure, unitMultiplier: 0, ...noted, editions };
}

export const recipes: Recipe[] = [
  ...taken.map(([code, unitMeasure, from]) =>
    recipe(code, unitMeasure, from, `https://data.worldbank.org/indicator/${code}`),
  ),
  recipe(
    "HCPI_A",
    "PT",
    [[copies.inflationDatabase, doubting((file) => sheet(file, "hcpi_a"), databaseDoubts)]],
    "https://www.worldbank.org/en/research/brief/inflation-database",
  ),
];
