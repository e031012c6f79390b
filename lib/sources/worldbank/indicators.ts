/** World Development Indicators and the Global Database of Inflation: GDP, prices, people, parities. */
import type { LocalText, UnitMeasure } from "../../model";
import type { Edition, RawFile, Reading, ReadValue, Recipe } from "../adapter";
import * as copies from "./copies";
import { type LongColumns, long, newestFirst, sheet, wide } from "./tables";

const notes: Record<string, LocalText> = {
  halved: {
    en: "This value is wrong at the publisher: the monthly figures of 2024 average 8.7 per cent, and the World Bank later gave 8.84.",
    zh: "发布机构的该数值有误：2024年各月同比涨幅平均为8.7%，世界银行其后改为8.84%。",
    ru: "Значение ошибочно у самого издателя: среднее помесячных данных за 2024 год — 8,7 %, позднее Всемирный банк указал 8,84 %.",
    kk: "Бұл мән жариялаушының өзінде қате: 2024 жылғы айлық деректердің орташасы — 8,7 %, кейін Дүниежүзілік банк 8,84 % деп көрсетті.",
  },
};

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

/** Marks the value of 2024 that both the mid-2025 table and the inflation database give for Kazakhstan. */
const halved =
  (read: Read): Read =>
  (file, code) =>
    read(file, code).map((reading) => ({ ...reading, values: reading.values.map(suspect(reading)) }));

function suspect({ dimensions }: Reading): (value: ReadValue) => ReadValue {
  return (value) =>
    dimensions.referenceArea === "KAZ" && value.period === "2024"
      ? { ...value, status: "S", note: "halved" }
      : value;
}

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
      [copies.panel2025, halved(in2025("Inflation (CPI %)")[1])],
      [copies.consumerPrices2025July, halved(inflation)],
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

function recipe(code: string, unitMeasure: UnitMeasure, from: Taken[], url: string): Recipe {
  const editions = from.map(
    ([copy, read]): Edition => ({
      ...copy,
      url,
      parse: (files) => files.flatMap((file) => read(file, code)),
    }),
  );
  const noted = code === "FP.CPI.TOTL.ZG" || code === "HCPI_A" ? { notes } : {};
  return { source: "worldbank", code, frequency: "A", unitMeasure, unitMultiplier: 0, ...noted, editions };
}

export const recipes: Recipe[] = [
  ...taken.map(([code, unitMeasure, from]) =>
    recipe(code, unitMeasure, from, `https://data.worldbank.org/indicator/${code}`),
  ),
  recipe(
    "HCPI_A",
    "PT",
    [[copies.inflationDatabase, halved((file) => sheet(file, "hcpi_a"))]],
    "https://www.worldbank.org/en/research/brief/inflation-database",
  ),
];
