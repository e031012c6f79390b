/** Kazakhstan's coal by destination, as the press quotes statisticians, ministries and customs. */
import type { Dimensions } from "../../model";
import type { RawFile, Reading, Recipe } from "../adapter";
import { type CsvRecord, readCsv } from "../csv";
import {
  type CoalCode,
  type Kind,
  kinds,
  notesUsed,
  partnerNotes,
  partners,
  remarks,
  sources,
} from "./coal-terms";
import { intervalOf, yearEarlier } from "./interval";
import { type NoteKey, notesOf } from "./notes";
import { gather, type Quotation } from "./quotations";

const columns = ["period", "flow", "partner", "value", "unit", "quoted_source", "url"];

/** The quotations of one of the four datasets, out of both lists. */
export function parseCoal(code: CoalCode): (files: RawFile[]) => Reading[] {
  return (files) => {
    const records = files.flatMap((file) => readCsv(file, { columns, quoted: false }));
    return gather(records.flatMap((record) => (kindOf(record).code === code ? quoted(record) : [])));
  };
}

function kindOf(record: CsvRecord): Kind {
  const flow = record.cell("flow");
  const kind = kinds[flow];
  if (kind === undefined) throw new Error(`${record.place}: the flow "${flow}" is not known.`);
  // Eurostat counts what the Union imports, whatever the headline calls it.
  const mirror = flow === "exports" && record.cell("quoted_source").startsWith("Eurostat");
  return mirror ? { ...kind, item: "eu-imports" } : kind;
}

/** The figure of a row and, where its bracket gives one, the figure of an earlier period. */
function quoted(record: CsvRecord): Quotation[] {
  const { place } = record;
  const kind = kindOf(record);
  const dimensions = dimensionsOf(record, kind);
  const value = record.number("value");
  if (value === null) throw new Error(`${place}: a quotation without a figure.`);
  const { remark, earlier } = bracketOf(record, kind.unit);
  const note = remark ?? partnerNotes[dimensions.counterpartArea ?? ""];
  const period = intervalOf(record.cell("period"), place);
  const status = remark === "contradicted" ? "S" : "A";
  const own = { place, dimensions, value: { period, value, status, ...(note && { note }) } } as const;
  if (earlier === undefined) return [own];
  const before = earlier.year === undefined ? yearEarlier(period) : intervalOf(earlier.year, place);
  return [
    own,
    { place, dimensions, value: { period: before, value: earlier.value, status: "A", note: "bracket" } },
  ];
}

function dimensionsOf(record: CsvRecord, { code, item }: Kind): Dimensions {
  const partner = record.cell("partner");
  const counterpartArea = partners[partner] ?? partner;
  if (!/^[A-Z]{3}$|^EU27$|^EUROPE$|^NON_CIS$/.test(counterpartArea)) {
    throw new Error(`${record.place}: the partner "${partner}" is not known.`);
  }
  const source = record.cell("quoted_source");
  return {
    referenceArea: "KAZ",
    ...(code === "coal-production" ? {} : { counterpartArea, tradeFlow: "X" }),
    ...(item === undefined ? {} : { item }),
    quotedSource: sources[source] ?? source,
    address: record.cell("url"),
  };
}

interface Bracket {
  remark?: NoteKey;
  earlier?: { value: number; year?: string };
}

/** `thousand tonnes (about; 780 in 2021)`: what qualifies the figure, and a figure of an earlier period. */
function bracketOf(record: CsvRecord, unit: string): Bracket {
  const text = record.cell("unit");
  if (text === unit) return {};
  const words =
    text.startsWith(`${unit} (`) && text.endsWith(")") ? text.slice(unit.length + 2, -1) : undefined;
  if (words === undefined) throw new Error(`${record.place}: "${unit}" is expected, not "${text}".`);
  const [, qualifier, figure, year] =
    /^(?:(about); )?([\d.]+) (?:a year earlier|in (?:whole )?(\d{4}))$/.exec(words) ?? [];
  if (figure !== undefined) {
    const earlier = { value: Number(figure), ...(year === undefined ? {} : { year }) };
    return qualifier === undefined ? { earlier } : { remark: "about", earlier };
  }
  const remark = remarks[words];
  if (remark === undefined) throw new Error(`${record.place}: the remark "${words}" is not known.`);
  return remark === "nothing" ? {} : { remark };
}

const list = {
  vintage: "2026-11-23",
  edition: "Press quotations on coal, collected on 23 November 2026",
  obtained: "press",
  retrieved: "2026-11-23",
} as const;

function recipe(
  code: CoalCode,
  unitMeasure: Recipe["unitMeasure"],
  unitMultiplier: number,
  url: string,
): Recipe {
  const files = ["coal/press_coal_export_datapoints.csv", "coal/press_coal_export_datapoints_2.csv"];
  const notes = notesOf(notesUsed[code]);
  const editions = [{ ...list, url, files, parse: parseCoal(code) }];
  return { source: "press", code, frequency: "I", unitMeasure, unitMultiplier, notes, editions };
}

const kazakhTrade =
  "https://centralasianlight.org/news/eu-lifts-ban-on-use-of-russian-ports-for-transit-of-kazakh-coal";

export const recipes: Recipe[] = [
  recipe("coal-exports", "T", 3, "https://www.aetimes.com/2022/07/27/kazakhstans-coal-exports-up-sharply/"),
  recipe("coal-exports-value", "USD", 6, kazakhTrade),
  recipe("coal-shares", "PT", 0, kazakhTrade),
  recipe("coal-production", "T", 3, "https://en.trend.az/casia/kazakhstan/3902445.html"),
];
