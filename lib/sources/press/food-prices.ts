/** Rises of single food prices in Kazakhstan in 2022, as the press quoted the Bureau of National Statistics. */
import type { LocalText } from "../../model";
import type { Edition, RawFile, Reading, Recipe } from "../adapter";
import { type Cell, toReadings } from "../collect";
import { type CsvRecord, readCsv } from "../csv";

const files = ["inflation/press_kaz_food_items_2022.csv"];
const columns = ["month", "item", "change_pct", "basis", "quoted_source", "url"];

/** Names that the monthly index gives to its own components. */
const components: Record<string, string> = { "All items": "all", "Non-food": "nonfood" };

const notes: Record<string, LocalText> = {
  "basis-unclear": {
    en: "As of 22 November; the article does not say whether against a year before or against January.",
    zh: "截至11月22日；报道未说明是与上年同期相比还是与年初相比。",
    ru: "На 22 ноября; в статье не сказано, к прошлому году или к январю.",
    kk: "22 қарашадағы жағдай; мақалада өткен жылмен бе, әлде қаңтармен бе салыстырылғаны айтылмаған.",
  },
};

/** The figures of one month, such as `2022-05`. */
export function parseFoodPrices([file]: RawFile[], month: string): Reading[] {
  const records = file === undefined ? [] : readCsv(file, { columns });
  const chosen = records.filter((record) => record.cell("month") === month);
  if (chosen.length === 0) throw new Error(`${files[0]}: no price of ${month}.`);
  return toReadings(chosen.map(cellOf));
}

function cellOf(record: CsvRecord): Cell {
  const basis = record.cell("basis");
  const unclear = basis.startsWith("basis unclear");
  if (basis !== "y/y" && !unclear) throw new Error(`${record.place}: "${basis}" is no basis that is known.`);
  const value = record.number("change_pct");
  if (value === null) throw new Error(`${record.place}: the change is missing.`);
  return {
    place: record.place,
    dimensions: {
      referenceArea: "KAZ",
      item: itemOf(record.cell("item")),
      quotedSource: record.cell("quoted_source"),
      address: record.cell("url"),
    },
    period: record.cell("month"),
    value,
    ...(unclear ? { status: "S" as const, note: "basis-unclear" } : {}),
  };
}

/** `Cereals (groats)` -> `cereals`, `Fresh vegetables` -> `fresh-vegetables`. */
function itemOf(label: string): string {
  const plain = label.replace(/\s*\(.*\)$/, "").toLowerCase();
  return components[label] ?? plain.replaceAll(/\s+/g, "-");
}

const press = {
  obtained: "press",
  url: "https://stat.gov.kz/en/industries/economy/prices/",
  retrieved: "2026-11-23",
  files,
} as const;

const editions: Edition[] = [
  {
    ...press,
    files,
    vintage: "2022-11-25",
    edition: "Socially important goods, November 2022, as quoted on 25 November 2022",
    parse: (found) => parseFoodPrices(found, "2022-11"),
  },
  {
    ...press,
    files,
    vintage: "2026-11-23",
    edition:
      "Consumer prices of May 2022, as quoted by the press (undated page; counted from its collection)",
    parse: (found) => parseFoodPrices(found, "2022-05"),
  },
];

export const recipes: Recipe[] = [
  {
    source: "press",
    code: "food-prices",
    frequency: "M",
    unitMeasure: "PT",
    unitMultiplier: 0,
    notes,
    editions,
  },
];
