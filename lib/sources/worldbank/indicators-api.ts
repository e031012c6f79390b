/** World Bank Indicators API, version 2: an indicator for some economies, page by page. */
import { z } from "zod";
import type { Status } from "../../model";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { readJson } from "../ask/json";
import { toReadings } from "../collect";

export const Ask = z.strictObject({
  indicator: z.string().min(1),
  areas: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1),
  /** First year asked for. */
  from: z.int(),
});
type Ask = z.infer<typeof Ask>;

const Head = z.object({
  // Some pages give their numbers as text.
  page: z.coerce.number(),
  pages: z.coerce.number(),
  total: z.coerce.number(),
  lastupdated: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
});
const Row = z.object({
  indicator: z.object({ id: z.string() }),
  countryiso3code: z.string(),
  date: z.string().regex(/^\d{4}$/),
  value: z.number().nullable(),
  obs_status: z.string().optional(),
});
/** What goes wrong is said with status 200, in a list of messages. */
const Refusal = z.tuple([
  z.object({ message: z.array(z.object({ key: z.string(), value: z.string() })).min(1) }),
]);
const Page = z.tuple([Head, z.array(Row).nullable()]);

const rowsOnPage = 1000;

function requests(ask: Ask, window: Window, place: Place): Request[] {
  return [
    pageRequest(ask, window.since?.slice(0, 4) ?? String(ask.from), window.until.slice(0, 4), place, 1),
  ];
}

function pageRequest(ask: Ask, from: string, to: string, { base }: Place, page: number): Request {
  const path = `country/${ask.areas.join(";")}/indicator/${ask.indicator}`;
  const query = new URLSearchParams({ format: "json", date: `${from}:${to}`, per_page: String(rowsOnPage) });
  if (page > 1) query.set("page", String(page));
  return { url: `${base}/${path}?${query}`, expect: "json" };
}

function next(_: Ask, replies: readonly Reply[]): Request | undefined {
  const last = replies.at(-1);
  if (last === undefined) return undefined;
  const [{ pages }] = readPage(last);
  if (replies.length >= pages) return undefined;
  const address = new URL(last.url);
  address.searchParams.set("page", String(replies.length + 1));
  return { url: address.href, expect: "json" };
}

function readPage(reply: Reply): z.infer<typeof Page> {
  const refusal = Refusal.safeParse(readJson(reply, z.unknown()));
  if (!refusal.success) return readJson(reply, Page);
  const said = refusal.data[0].message.map(({ key, value }) => `${key}: ${value}`).join("; ");
  throw new Error(`${reply.url}: the World Bank refuses the request (${said}).`);
}

function parse(ask: Ask, replies: readonly Reply[]) {
  const pages = replies.map((reply) => ({ reply, page: readPage(reply) }));
  const heads = pages.map(({ page: [head] }) => head);
  const [first] = heads;
  if (first === undefined || heads.some((head) => head.lastupdated !== first.lastupdated)) {
    throw new Error(
      `${replies[0]?.url}: the table was updated while it was read; its pages do not fit together.`,
    );
  }
  const cells = pages.flatMap(({ reply, page: [, rows] }) =>
    (rows ?? []).map((row, index) => cellOf(ask, row, `${reply.url}, row ${index + 1}`)),
  );
  if (cells.length !== first.total) {
    throw new Error(`${replies[0]?.url}: ${cells.length} rows came of the ${first.total} announced.`);
  }
  return {
    readings: toReadings(cells),
    edition: `WDI, updated ${first.lastupdated ?? "on an unstated day"}`,
  };
}

function cellOf(ask: Ask, row: z.infer<typeof Row>, place: string) {
  if (row.indicator.id !== ask.indicator)
    throw new Error(`${place}: this is ${row.indicator.id}, not ${ask.indicator}.`);
  if (!ask.areas.includes(row.countryiso3code)) {
    throw new Error(`${place}: "${row.countryiso3code}" was not asked for.`);
  }
  const dimensions = { referenceArea: row.countryiso3code };
  return { place, dimensions, period: row.date, value: row.value, ...statusOf(row) };
}

function statusOf({ value, obs_status }: z.infer<typeof Row>): { status: Status } | { unstated: true } {
  if (value === null) return { status: "M" };
  return obs_status === "E" || obs_status === "F" ? { status: obs_status } : { unstated: true };
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, next, parse };
