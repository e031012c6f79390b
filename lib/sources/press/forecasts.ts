/** Growth forecasts of the World Bank and the IMF, edition by edition, as the press quoted them. */
import type { LocalText, Status } from "../../model";
import type { Edition, RawFile, Reading, Recipe } from "../adapter";
import { type Cell, toReadings } from "../collect";
import { type CsvRecord, readCsv } from "../csv";

const files = ["gdp/press_growth_forecasts_wb_imf.csv"];
const columns = ["institution", "edition", "country", "year", "growth_pct", "kind", "source_url"];

/** How the list tells what a figure is, and what that makes of it. */
const kinds: [begins: string, status: Status, note?: string][] = [
  ["forecast (derived", "F", "derived"],
  ["forecast", "F"],
  ["estimate", "E"],
  ["outturn as printed", "A"],
];

const notes: Record<string, LocalText> = {
  derived: {
    en: "Not quoted itself: the value of June 2023 less the revision of 3.1 points stated there.",
    zh: "并非直接引用：由2023年6月的数值减去其中所述3.1个百分点的修订得出。",
    ru: "Прямо не приведено: значение июня 2023 года за вычетом указанного там пересмотра на 3,1 п. п.",
    kk: "Тікелей келтірілмеген: 2023 жылғы маусымдағы мәннен сонда айтылған 3,1 п. т. түзету шегерілген.",
  },
};

/** The figures of the edition of one month, such as `2022-06`. */
export function parseForecasts([file]: RawFile[], month: string): Reading[] {
  const records = file === undefined ? [] : readCsv(file, { columns });
  const chosen = records.filter((record) => record.cell("edition") === month);
  if (chosen.length === 0) throw new Error(`${files[0]}: no forecast of the edition ${month}.`);
  return toReadings(chosen.map(cellOf));
}

function cellOf(record: CsvRecord): Cell {
  const kind = record.cell("kind");
  const [, status, note] = kinds.find(([begins]) => kind.startsWith(begins)) ?? [];
  const value = record.number("growth_pct");
  if (status === undefined || value === null) {
    throw new Error(
      `${record.place}: a growth rate is expected and whether it is a forecast, an estimate or an outturn.`,
    );
  }
  return {
    place: record.place,
    dimensions: {
      referenceArea: record.cell("country"),
      quotedSource: record.cell("institution"),
      address: record.cell("source_url"),
    },
    period: record.cell("year"),
    value,
    status,
    ...(note === undefined ? {} : { note }),
  };
}

const worldBank = "https://www.worldbank.org/en/publication/global-economic-prospects";
const fund = "https://www.imf.org/en/Publications/WEO";

/** Months in which an edition came out; the day is not in the quotations, so each counts as known from the first. */
const months: [month: string, inWords: string, url: string][] = [
  ["2021-01", "World Bank, January 2021", worldBank],
  ["2021-06", "World Bank, June 2021", worldBank],
  ["2021-10", "World Bank, October 2021", worldBank],
  ["2022-01", "World Bank and IMF, January 2022", worldBank],
  ["2022-04", "World Bank and IMF, April 2022", worldBank],
  ["2022-06", "World Bank, June 2022", worldBank],
  ["2022-07", "IMF, July 2022", fund],
  ["2022-10", "World Bank and IMF, October 2022", worldBank],
  ["2023-01", "World Bank, January 2023", worldBank],
  ["2023-06", "World Bank, June 2023", worldBank],
  ["2024-01", "World Bank, January 2024", worldBank],
  ["2024-06", "World Bank, June 2024", worldBank],
  ["2024-10", "World Bank, October 2024", worldBank],
  ["2025-01", "World Bank, January 2025", worldBank],
];

const editions = months.map(
  ([month, inWords, url]): Edition => ({
    vintage: `${month}-01`,
    edition: `${inWords}, as quoted by the press (counted from the first of the month)`,
    obtained: "press",
    url,
    retrieved: "2026-11-23",
    files,
    parse: (found) => parseForecasts(found, month),
  }),
);

export const recipes: Recipe[] = [
  {
    source: "press",
    code: "growth-forecasts",
    frequency: "A",
    unitMeasure: "PT",
    unitMultiplier: 0,
    notes,
    editions,
  },
];
