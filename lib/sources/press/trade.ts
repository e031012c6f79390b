/** Trade between Kazakhstan and Russia as the press quotes ministers, customs and statisticians: months, spans, goods. */
import type { RawFile, Reading, Recipe } from "../adapter";
import { type CsvRecord, readCsv, textOf } from "../csv";
import { intervalOf } from "./interval";
import { notesOf } from "./notes";
import { gather, type Quotation } from "./quotations";

const flows: Record<string, string> = { exports: "X", imports: "M", turnover: "turnover" };
const goods: Record<string, string> = {
  energy: "energy",
  textiles: "textiles",
  footwear: "footwear",
  chemicals: "chemicals",
  wood: "wood",
  "building materials": "building-materials",
  uranium: "uranium",
};
const areas = new Set(["KAZ", "RUS", "EAEU"]);
const columns = [
  "period",
  "reporter",
  "flow",
  "partner",
  "value",
  "unit",
  "note",
  "quoted_source",
  "url",
  "accessed_via",
];

export function parseTradeQuotations(file: RawFile): Reading[] {
  return gather(readCsv(whole(file), { columns }).map(quoted));
}

/** The list writes `public page, stored copy` in its last column without quotation marks. */
function whole(file: RawFile): RawFile {
  const text = textOf(file).replaceAll(", stored copy", "; stored copy");
  return { path: file.path, bytes: new TextEncoder().encode(text) };
}

function quoted(record: CsvRecord): Quotation {
  const { place } = record;
  const value = record.number("value");
  if (value === null) throw new Error(`${place}: a quotation without a figure.`);
  if (record.cell("unit") !== "million USD") {
    throw new Error(`${place}: "million USD" is expected, not "${record.cell("unit")}".`);
  }
  const note = noteOf(record);
  return {
    place,
    dimensions: {
      referenceArea: area(record, "reporter"),
      counterpartArea: area(record, "partner"),
      ...flowOf(record),
      quotedSource: record.cell("quoted_source"),
      address: record.cell("url"),
    },
    value: { period: spanOf(record), value, status: "A", ...(note && { note }) },
  };
}

function area(record: CsvRecord, column: string): string {
  const code = record.cell(column);
  if (!areas.has(code)) {
    throw new Error(
      `${record.place}, column "${column}": "${code}" should be one of ${[...areas].join(", ")}.`,
    );
  }
  return code;
}

/** `imports building materials`: the flow and, where it is not all goods, the goods. */
function flowOf(record: CsvRecord): { tradeFlow: string; item?: string } {
  const text = record.cell("flow");
  const [word = "", ...rest] = text.split(" ");
  const tradeFlow = flows[word];
  const item = goods[rest.join(" ")];
  if (tradeFlow === undefined || (rest.length > 0 && item === undefined)) {
    throw new Error(`${record.place}: the flow "${text}" is not known.`);
  }
  return item === undefined ? { tradeFlow } : { tradeFlow, item };
}

function spanOf(record: CsvRecord): string {
  const text = record.cell("period");
  return intervalOf(/^\d{4}-\d{2}$/.test(text) ? `${text}..${text}` : text, record.place);
}

function noteOf(record: CsvRecord): "about" | "address-shortened" | undefined {
  if (record.cell("note").startsWith("about;")) return "about";
  return record.cell("accessed_via").includes("address shortened") ? "address-shortened" : undefined;
}

export const recipes: Recipe[] = [
  {
    source: "press",
    code: "kaz-rus-trade",
    frequency: "I",
    unitMeasure: "USD",
    unitMultiplier: 6,
    notes: {
      ...notesOf(["about"]),
      "address-shortened": {
        en: "The address is shortened: it leads to the publication, not to the article itself.",
        zh: "网址不完整：只指向该媒体，而非具体报道。",
        ru: "Адрес сокращён: он ведёт на издание, а не на саму статью.",
        kk: "Мекенжай қысқартылған: мақаланың өзіне емес, басылымға апарады.",
      },
    },
    editions: [
      {
        vintage: "2026-11-23",
        edition: "Press quotations on trade with Russia, collected on 23 November 2026",
        obtained: "press",
        url: "https://tass.com/economy/1680067/amp",
        retrieved: "2026-11-23",
        files: ["trade/press_kaz_rus_trade_datapoints.csv"],
        parse: (files) => files.flatMap(parseTradeQuotations),
      },
    ],
  },
];
