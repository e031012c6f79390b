/** Figures that the source paper prints, typed out: where it gives what no publisher's own copy was found for. */
import type { LocalText, Status } from "../model";
import type { Edition, RawFile, Reading, Recipe } from "./adapter";
import { toReadings } from "./collect";
import { readCsv } from "./csv";

const files = ["paper/figures.csv"];
const columns = ["table", "area", "period", "value", "place"];

/** The figures of one table of the paper; `note` keys the dataset's notes. */
export function parsePaper([file]: RawFile[], table: string, status: Status, note?: string): Reading[] {
  const records = file === undefined ? [] : readCsv(file, { columns });
  const chosen = records.filter((record) => record.cell("table") === table);
  if (chosen.length === 0) throw new Error(`${files[0]}: no figure of ${table}.`);
  return toReadings(
    chosen.map((record) => {
      const value = record.number("value");
      if (value === null) throw new Error(`${record.place}: a figure is missing.`);
      return {
        place: record.place,
        dimensions: { referenceArea: record.cell("area") },
        period: record.cell("period"),
        value,
        status,
        ...(note === undefined ? {} : { note }),
      };
    }),
  );
}

const alone: LocalText = {
  en: "Printed in the paper alone: no copy of the World Bank’s edition of June 2022 with a figure for Kazakhstan was found.",
  zh: "仅见于论文：未找到世界银行2022年6月版中哈萨克斯坦的数字。",
  ru: "Есть только в статье: копии июньского издания Всемирного банка 2022 года с цифрой по Казахстану не найдено.",
  kk: "Тек мақалада бар: Дүниежүзілік банктің 2022 жылғы маусым басылымының Қазақстан көрсеткіші бар көшірмесі табылмады.",
};

const edition = {
  obtained: "paper",
  retrieved: "2026-11-23",
  files,
} as const satisfies Partial<Edition>;

export const recipes: Recipe[] = [
  {
    source: "paper",
    code: "growth-forecasts",
    frequency: "A",
    unitMeasure: "PT",
    unitMultiplier: 0,
    notes: { alone },
    editions: [
      {
        vintage: "2022-08-05",
        edition: "World Bank, Global Economic Prospects, as the paper read it on 5 August 2022 (footnote 39)",
        url: "https://www.worldbank.org/en/publication/global-economic-prospects",
        ...edition,
        parse: (found) => parsePaper(found, "growth-forecasts", "F", "alone"),
      },
    ],
  },
  {
    source: "paper",
    code: "gdp-means",
    frequency: "I",
    unitMeasure: "USD",
    unitMultiplier: 9,
    editions: [
      {
        vintage: "2022-10-14",
        edition: "Table 1 of the paper (undated; 14 October 2022 is the last day that the paper speaks of)",
        url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
        ...edition,
        parse: (found) => parsePaper(found, "gdp-means", "A"),
      },
    ],
  },
];
