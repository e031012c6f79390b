/** The Pink Sheet: a page that links to the workbook of the month, whose address is another with every edition. */
import { z } from "zod";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { textOfReply } from "../ask/json";
import { parseIndices, parsePrices } from "./commodities";
import { updatedOn } from "./pink-sheet";

export const Ask = z.strictObject({ table: z.enum(["prices", "indices"]) });
type Ask = z.infer<typeof Ask>;

const fileName = "CMO-Historical-Data-Monthly.xlsx";

function requests(_: Ask, __: Window, { base }: Place): Request[] {
  return [{ url: `${base}/en/research/commodity-markets`, expect: "html" }];
}

function next(_: Ask, replies: readonly Reply[]): Request | undefined {
  const [page] = replies;
  if (page === undefined || replies.length > 1) return undefined;
  const link = /href\s*=\s*["']([^"']*\/CMO-Historical-Data-Monthly\.xlsx[^"']*)["']/i.exec(
    textOfReply(page),
  )?.[1];
  if (link === undefined) throw new Error(`${page.url}: the page has no link to ${fileName}.`);
  return { url: new URL(link.replaceAll("&amp;", "&"), page.url).href, expect: "workbook" };
}

function parse({ table }: Ask, replies: readonly Reply[]) {
  const workbook = replies[1];
  if (workbook === undefined) throw new Error(`The workbook ${fileName} is missing.`);
  const file = { path: workbook.url, bytes: workbook.bytes };
  const readings = table === "prices" ? parsePrices([file], null) : parseIndices([file], null);
  const unstated = readings.map((reading) => ({
    ...reading,
    values: reading.values.map((one) => (one.value === null ? one : { ...one, unstated: true })),
  }));
  return { readings: unstated, edition: `Pink Sheet, ${updatedOn(file)}` };
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, next, parse };
