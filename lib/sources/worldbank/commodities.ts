/** Monthly commodity prices and price indices of the World Bank (the Pink Sheet). */
import type { UnitMeasure } from "../../model";
import type { Edition, RawFile, Reading, Recipe } from "../adapter";
import { columnOf, columnValues, sheetRows } from "./pink-sheet";

const updated = "Updated on June 02, 2026";

/** This workbook has names only; the codes are those of the World Bank's own commodity database. */
const prices: Record<string, string> = {
  "Crude oil, average": "CRUDE_PETRO",
  "Crude oil, Brent": "CRUDE_BRENT",
  "Coal, Australian": "COAL_AUS",
  "Coal, South African": "COAL_SAFRICA",
  "Natural gas, Europe": "NGAS_EUR",
  "Wheat, US HRW": "WHEAT_US_HRW",
  "Wheat, US SRW": "WHEAT_US_SRW",
  Maize: "MAIZE",
  "Rice, Thai 5%": "RICE_05",
  "Sugar, world": "SUGAR_WLD",
  Beef: "BEEF",
  "Palm oil": "PALM_OIL",
  "Sunflower oil": "SUNFLOWER_OIL",
  Aluminum: "ALUMINUM",
  Copper: "COPPER",
  Gold: "GOLD",
};

const units: Record<string, UnitMeasure> = {
  "($/bbl)": "USD_PER_BBL",
  "($/mt)": "USD_PER_T",
  "($/kg)": "USD_PER_KG",
  "($/mmbtu)": "USD_PER_MMBTU",
  "($/troy oz)": "USD_PER_OZT",
};

const indices: Record<string, string> = {
  "Total Index": "TOTAL",
  Energy: "ENERGY",
  "Non-energy": "NONENERGY",
  Agriculture: "AGRICULTURE",
  Food: "FOOD",
  Grains: "GRAINS",
};

/** `stamp` names the edition; null takes any. */
export function parsePrices([file]: RawFile[], stamp: string | null = updated): Reading[] {
  if (file === undefined) throw new Error("The workbook of commodity prices is missing.");
  const rows = sheetRows(file, "Monthly Prices", stamp);
  const [headings, unitRow] = rows.slice(4, 6);
  if (headings === undefined || unitRow === undefined)
    throw new Error(`${file.path}: the headings are missing.`);
  return Object.entries(prices).map(([name, commodity]) => {
    const column = columnOf([headings], name);
    const unitMeasure = units[unitRow.text(column)];
    if (unitMeasure === undefined) {
      throw new Error(`${unitRow.place}: the unit "${unitRow.text(column)}" of "${name}" is not known.`);
    }
    return { dimensions: { commodity }, unitMeasure, values: columnValues(rows, column) };
  });
}

/** The headings of the indices stand on four rows, a step lower for each level of the tree. */
export function parseIndices([file]: RawFile[], stamp: string | null = updated): Reading[] {
  if (file === undefined) throw new Error("The workbook of commodity prices is missing.");
  const rows = sheetRows(file, "Monthly Indices", stamp);
  return Object.entries(indices).map(([name, commodity]) => ({
    dimensions: { commodity },
    values: columnValues(rows, columnOf(rows.slice(5, 9), name)),
  }));
}

const edition: Omit<Edition, "parse"> = {
  vintage: "2026-06-02",
  edition: "Pink Sheet, 2 June 2026",
  obtained: "published",
  url: "https://www.worldbank.org/en/research/commodity-markets",
  via: "klaus0005/ClaudiuP-SIA2026@0bf9716047815eba8198e8f0f9cdbd2d2526935e:data/CMO-Historical-Data-Monthly.xlsx",
  retrieved: "2026-11-23",
  files: ["context/raw/CMO-Historical-Data-Monthly.xlsx"],
};

export const recipes: Recipe[] = [
  {
    source: "worldbank",
    code: "PINKSHEET",
    frequency: "M",
    unitMeasure: "USD_PER_T",
    unitMultiplier: 0,
    editions: [{ ...edition, parse: (files) => parsePrices(files) }],
  },
  {
    source: "worldbank",
    code: "PINKSHEET-INDICES",
    frequency: "M",
    unitMeasure: "IX",
    unitMultiplier: 0,
    unitBase: "2010 = 100",
    editions: [{ ...edition, parse: (files) => parseIndices(files) }],
  },
];
