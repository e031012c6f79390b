/** UN Comtrade: annual records of one reporter, by key in full or without one as a preview of at most 500 rows. */
import { z } from "zod";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { readJson } from "../ask/json";
import { dividedBy } from "../ask/printed";
import { type Cell, toReadings } from "../collect";
import { partnerOf } from "./partners";

export const Ask = z.strictObject({
  /** M49 number of the reporter, and its code in the house. */
  reporter: z.strictObject({ number: z.int(), area: z.string() }),
  /** M49 numbers of partners; all of them where it is left out. */
  partners: z.array(z.int()).optional(),
  /** An HS code, or `AG2` for all chapters. */
  commodity: z.string().min(1),
  flows: z.array(z.enum(["X", "M"])).min(1),
  /** Net weight comes in kilograms, the value in US dollars. */
  measure: z.enum(["netWgt", "primaryValue"]),
  divisor: z.number().positive(),
  from: z.int(),
  /** False where every series has the same commodity, which its dataset names. */
  byCommodity: z.boolean(),
});
type Ask = z.infer<typeof Ask>;

const Row = z.object({
  period: z.coerce.string(),
  reporterCode: z.int(),
  partnerCode: z.int(),
  flowCode: z.string(),
  cmdCode: z.string(),
  // Rows by second partner, customs procedure and mode of transport are parts of the total, which has these.
  partner2Code: z.int().nullish(),
  customsCode: z.string().nullish(),
  motCode: z.int().nullish(),
  netWgt: z.number().nullish(),
  primaryValue: z.number().nullish(),
});
const Body = z.object({
  count: z.int().optional(),
  data: z.array(Row).nullish(),
  error: z.string().nullish(),
});

const previewRows = 500;

function requests(ask: Ask, window: Window, { base, key }: Place): Request[] {
  const since = Number(window.since?.slice(0, 4) ?? ask.from);
  const until = Number(window.until.slice(0, 4)) - 1;
  const path = key === undefined ? "/public/v1/preview/C/A/HS" : "/data/v1/get/C/A/HS";
  const years = Array.from({ length: Math.max(0, until - since + 1) }, (_, index) => String(since + index));
  return years.map((period) => ({
    url: `${base}${path}?${queryOf(ask, period)}`,
    expect: "json",
    ...(key === undefined ? {} : { headers: { "Ocp-Apim-Subscription-Key": key } }),
  }));
}

function queryOf({ reporter, partners, commodity, flows }: Ask, period: string): URLSearchParams {
  return new URLSearchParams({
    reporterCode: String(reporter.number),
    period,
    ...(partners === undefined ? {} : { partnerCode: partners.join(",") }),
    cmdCode: commodity,
    flowCode: flows.join(","),
    partner2Code: "0",
    customsCode: "C00",
    motCode: "0",
  });
}

/** A year that has not been reported yet is an empty table. */
function parse(ask: Ask, replies: readonly Reply[], window: Window) {
  const cells = replies.flatMap((reply) =>
    rowsOf(reply).flatMap((row, index) => cellOf(ask, reply, row, index)),
  );
  const newest = cells
    .map(({ period }) => period)
    .sort()
    .at(-1);
  return {
    readings: toReadings(cells),
    edition: `Comtrade to ${newest ?? "no year"}, read on ${window.until}`,
  };
}

function rowsOf(reply: Reply): z.infer<typeof Row>[] {
  const { error, data } = readJson(reply, Body);
  if (error != null && error !== "")
    throw new Error(`${reply.url}: Comtrade refuses the request (${error}).`);
  const rows = data ?? [];
  if (rows.length >= previewRows && new URL(reply.url).pathname.includes("/preview/")) {
    throw new Error(`${reply.url}: the preview ends after ${previewRows} rows; a key gives them all.`);
  }
  return rows;
}

function cellOf(ask: Ask, reply: Reply, row: z.infer<typeof Row>, index: number): Cell[] {
  const place = `${reply.url}, data[${index}]`;
  const asked = new URL(reply.url).searchParams;
  if (row.reporterCode !== ask.reporter.number)
    throw new Error(`${place}: the reporter is ${row.reporterCode}, not ${ask.reporter.number}.`);
  if (row.period !== asked.get("period"))
    throw new Error(`${place}: the year is ${row.period}, not ${asked.get("period")}.`);
  if (!ask.flows.some((flow) => flow === row.flowCode))
    throw new Error(`${place}: the flow "${row.flowCode}" was not asked for.`);
  if ((row.partner2Code ?? 0) !== 0 || (row.customsCode ?? "C00") !== "C00" || (row.motCode ?? 0) !== 0)
    return [];
  const value = row[ask.measure];
  const counterpartArea = partnerOf(row.partnerCode);
  // Weight that was not reported is given as nothing or as zero beside a value.
  if (value == null || counterpartArea === undefined || (value === 0 && (row.primaryValue ?? 0) > 0))
    return [];
  const commodity = ask.byCommodity ? { commodity: `HS${row.cmdCode}` } : {};
  const dimensions = {
    referenceArea: ask.reporter.area,
    counterpartArea,
    tradeFlow: row.flowCode,
    ...commodity,
  };
  return [{ place, dimensions, period: row.period, value: dividedBy(value, ask.divisor), unstated: true }];
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
