/** The ways by which Kazakhstan's oil leaves the country, as the press quotes pipeline operators and ministries. */
import type { RawFile, Reading, Recipe } from "../adapter";
import { type CsvRecord, readCsv } from "../csv";
import { intervalOf } from "./interval";
import { type NoteKey, notesOf } from "./notes";
import { gather, type Quotation } from "./quotations";

/** CPC is the pipeline of the Caspian Pipeline Consortium to Novorossiysk, BTC that from Baku to Ceyhan. */
const routes: Record<string, string> = {
  "CPC total (all shippers)": "cpc-total",
  "CPC Kazakhstan origin": "cpc-kazakhstan",
  "CPC Tengiz": "cpc-tengiz",
  "CPC Karachaganak": "cpc-karachaganak",
  "CPC Kashagan": "cpc-kashagan",
  "Atyrau-Samara (through Russia)": "atyrau-samara",
  "Atyrau-Samara": "atyrau-samara",
  "of which Germany": "atyrau-samara-germany",
  "Aktau total": "aktau",
  "Aktau-Makhachkala": "aktau-makhachkala",
  "Aktau-BTC": "aktau-btc",
  "Aktau-Baku": "aktau-baku",
  "Aktau-Azerbaijan": "aktau-azerbaijan",
  "Atasu-Alashankou (China)": "atasu-alashankou",
  China: "china",
  "All routes": "all-routes",
  "share of oil exports through CPC": "cpc-share-of-exports",
};

interface Unit {
  share?: true;
  note?: NoteKey;
}

const units: Record<string, Unit> = {
  Mt: {},
  "Mt (about)": { note: "about" },
  "Mt (+50 %)": {},
  "percent (statement)": { share: true, note: "statement" },
};

const expected = " (minister's expectation for the year)";
const columns = ["period", "route", "value", "unit", "derived", "quoted_source", "url"];

export function parseOilRoutes([file]: RawFile[]): Reading[] {
  const records = file === undefined ? [] : readCsv(file, { columns, quoted: false });
  return gather(records.filter(isQuotation).map(quoted));
}

/** A sum or difference made by whoever compiled the list was quoted by nobody; a span without an end has no place in time. */
function isQuotation(record: CsvRecord): boolean {
  const derived = record.cell("derived");
  if (!/^(no|yes)\b/.test(derived))
    throw new Error(`${record.place}: derived is "yes" or "no", not "${derived}".`);
  return derived.startsWith("no") && !record.cell("period").endsWith("(to an unstated month)");
}

function quoted(record: CsvRecord): Quotation {
  const { place } = record;
  const route = record.cell("route");
  const forecast = route.endsWith(expected);
  const item = routes[forecast ? route.slice(0, -expected.length) : route];
  if (item === undefined) throw new Error(`${place}: the route "${route}" is not known.`);
  const unit = units[record.cell("unit")];
  if (unit === undefined) throw new Error(`${place}: the unit "${record.cell("unit")}" is not known.`);
  const value = record.number("value");
  if (value === null) throw new Error(`${place}: a quotation without a figure.`);
  const period = intervalOf(record.cell("period"), place);
  const note = forecast ? "expectation" : (unit.note ?? misprint(item, period));
  return {
    place,
    dimensions: { item, quotedSource: sourceOf(record), address: record.cell("url") },
    ...(unit.share ? { unitMeasure: "PT", unitMultiplier: 0 } : {}),
    value: { period, value, status: forecast ? "F" : "A", ...(note && { note }) },
  };
}

function misprint(item: string, period: string): NoteKey | undefined {
  return item === "cpc-kazakhstan" && period === "2022-01/2022-12" ? "word-missing" : undefined;
}

/** Who is quoted, without what the list says of the figure itself. */
function sourceOf(record: CsvRecord): string {
  return record.cell("quoted_source").replace(/ \(preferred to .*\)$/, "");
}

export const recipes: Recipe[] = [
  {
    source: "press",
    code: "oil-routes",
    frequency: "I",
    unitMeasure: "T",
    unitMultiplier: 6,
    notes: notesOf(["about", "expectation", "statement", "word-missing"]),
    editions: [
      {
        vintage: "2026-11-23",
        edition: "Press quotations on oil routes, collected on 23 November 2026",
        obtained: "press",
        url: "https://en.trend.az/business/3974518.html",
        retrieved: "2026-11-23",
        files: ["context/press_kaz_oil_routes.csv"],
        parse: parseOilRoutes,
      },
    ],
  },
];
