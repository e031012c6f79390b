/** IMF data by SDMX 3.0, as SDMX-CSV: a line an observation, with the dimensions by name. */
import { z } from "zod";
import { type Dimensions, frequencyOf, type Status } from "../../model";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { type Cell, toReadings } from "../collect";
import { type CsvRecord, readCsv } from "../csv";
import { editionOn, outlookStatus } from "./datamapper-api";

export const Ask = z.strictObject({
  /** Agency and dataflow, e.g. `IMF.RES/WEO`. */
  flow: z.string().regex(/^[A-Z.]+\/[A-Z_]+$/),
  /** Codes in the order of the dataflow's dimensions; a wrong order is answered with an empty table, not with an error. */
  key: z.string().min(1),
  frequency: z.enum(["A", "Q", "M"]),
  /** Power of ten from the publisher's figures to those that are stored. */
  scale: z.int(),
  from: z.string(),
  /** The column that tells what is measured, and what each code in it stands for: dimensions that it brings with it. */
  column: z.string().default("INDICATOR"),
  indicators: z.record(
    z.string(),
    z.strictObject({ tradeFlow: z.enum(["X", "M"]).optional(), item: z.string().optional() }),
  ),
  /** True for a table that projects. */
  outlook: z.boolean().optional(),
});
type Ask = z.infer<typeof Ask>;

const latestActual = "LATEST_ACTUAL_ANNUAL_DATA";

function requests({ flow, key, from, frequency, outlook }: Ask, window: Window, { base }: Place): Request[] {
  const query = new URLSearchParams({
    "c[TIME_PERIOD]": `ge:${sdmxPeriod(window.since ?? from, frequency)}`,
  });
  if (outlook === true) query.set("attributes", latestActual);
  const url = `${base}/data/dataflow/${flow}/~/${key.replaceAll("*", "%2A")}?${query}`;
  return [{ url, expect: "csv", headers: { accept: "application/vnd.sdmx.data+csv" } }];
}

/** `2025-M01`, `2025-Q1`, `2025-A`: a frequency belongs to the period that is compared with. */
function sdmxPeriod(period: string, frequency: Ask["frequency"]): string {
  if (frequency === "M") return period.replace(/-(\d\d)$/, "-M$1");
  return frequency === "A" ? `${period}-A` : period;
}

function parse(ask: Ask, [reply]: readonly Reply[], window: Window) {
  if (reply === undefined) throw new Error(`There is no reply for ${ask.key}.`);
  const columns = ["COUNTRY", ask.column, "TIME_PERIOD", "OBS_VALUE"];
  const records = readCsv({ path: reply.url, bytes: reply.bytes }, { columns, missing: ["NaN", "NA"] });
  // Some tables begin with a line of attributes that names no period.
  const cells = records
    .filter((one) => one.cell("TIME_PERIOD") !== "")
    .map((record) => cellOf(ask, record, window));
  if (cells.length === 0)
    throw new Error(`${reply.url}: the table is empty; the key ${ask.key} may be out of order.`);
  return {
    readings: toReadings(cells),
    edition:
      ask.outlook === true ? editionOn(window.until) : `${ask.flow.split("/")[1]}, read on ${window.until}`,
  };
}

function cellOf(
  { indicators, column, scale, frequency, outlook }: Ask,
  record: CsvRecord,
  window: Window,
): Cell {
  const indicator = record.cell(column);
  const brings = indicators[indicator];
  if (brings === undefined) throw new Error(`${record.place}: "${indicator}" was not asked for.`);
  const period = record.cell("TIME_PERIOD").replace(/^(\d{4})-M(\d\d)$/, "$1-$2");
  if (frequencyOf(period) !== frequency)
    throw new Error(`${record.place}: "${period}" is no period of frequency ${frequency}.`);
  const value = record.number("OBS_VALUE");
  const status = value === null || outlook !== true ? undefined : statusOf(record, period, window);
  return {
    place: record.place,
    dimensions: { ...areasOf(record), ...brings },
    period,
    value: value === null ? null : Number((value * 10 ** scale).toPrecision(15)),
    ...(status === undefined ? { unstated: value !== null } : { status }),
  };
}

/** Groups of economies have codes of their own; the world's is G001. */
function areasOf(record: CsvRecord): Dimensions {
  const code = (column: string) => (record.cell(column) === "G001" ? "WLD" : record.cell(column));
  const counterpart = record.columns.includes("COUNTERPART_COUNTRY")
    ? code("COUNTERPART_COUNTRY")
    : undefined;
  return {
    referenceArea: code("COUNTRY"),
    ...(counterpart === undefined ? {} : { counterpartArea: counterpart }),
  };
}

/** What comes after the last actual year is projected; where the table does not say which that is, the calendar does. */
function statusOf(record: CsvRecord, period: string, window: Window): Status {
  const actual = record.columns.includes(latestActual)
    ? /^(?:FY)?(\d{4})/.exec(record.cell(latestActual))?.[1]
    : undefined;
  if (actual === undefined || Number(window.until.slice(0, 4)) <= Number(actual))
    return outlookStatus(period, window.until);
  if (period <= actual) return "A";
  return outlookStatus(period, window.until) === "A" ? "E" : outlookStatus(period, window.until);
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
