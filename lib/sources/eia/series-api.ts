/** EIA Open Data, version 2: rows by facets, with a key, in pages of at most 5000. */
import { z } from "zod";
import { type Dimensions, frequencyOf } from "../../model";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { readJson } from "../ask/json";
import { type Cell, toReadings } from "../collect";

export const Ask = z.strictObject({
  /** e.g. `international` or `petroleum/pri/spt`. */
  route: z.string().regex(/^[a-z-]+(\/[a-z-]+)*$/),
  frequency: z.enum(["annual", "monthly", "daily"]),
  facets: z.record(z.string(), z.array(z.string()).min(1)),
  /** The unit that every row has to state. */
  unit: z.string().min(1),
  /** Multiplies the publisher's figures. */
  factor: z.number().positive(),
  /** Digits after the point that mean something once multiplied. */
  decimals: z.int().optional(),
  /** The facet that names the economy, where there is one. */
  area: z.string().optional(),
  dimensions: z.strictObject({
    referenceArea: z.string().optional(),
    tradeFlow: z.enum(["X", "M"]).optional(),
    commodity: z.string().optional(),
    item: z.string().optional(),
  }),
  from: z.string(),
});
type Ask = z.infer<typeof Ask>;

const Row = z
  .object({ period: z.string(), value: z.union([z.string(), z.number()]).nullish() })
  .catchall(z.unknown());
const Body = z.object({
  error: z.union([z.string(), z.object({ message: z.string() })]).optional(),
  response: z.object({ total: z.coerce.number(), data: z.array(Row) }).optional(),
});

const rowsOnPage = 5000;
/** Signs for "not available", "included elsewhere", "withheld". */
const missing = new Set(["", "--", "-", "NA", "ie", "W", "null"]);

function requests(ask: Ask, window: Window, place: Place): Request[] {
  return [pageRequest(ask, window.since ?? ask.from, place, 0)];
}

function pageRequest(ask: Ask, since: string, { base, key }: Place, offset: number): Request {
  const query = new URLSearchParams({ frequency: ask.frequency, "data[0]": "value", start: since });
  for (const [facet, values] of Object.entries(ask.facets))
    for (const one of values) query.append(`facets[${facet}][]`, one);
  query.set("sort[0][column]", "period");
  query.set("sort[0][direction]", "asc");
  query.set("offset", String(offset));
  query.set("length", String(rowsOnPage));
  return {
    url: `${base}/${ask.route}/data/?${query}`,
    expect: "json",
    ...(key === undefined ? {} : { key: { parameter: "api_key", value: key } }),
  };
}

function next(_: Ask, replies: readonly Reply[], { key }: Place): Request | undefined {
  const last = replies.at(-1);
  if (last === undefined) return undefined;
  const have = replies.reduce((sum, reply) => sum + pageOf(reply).data.length, 0);
  const { total, data } = pageOf(last);
  if (data.length === 0 || have >= total) return undefined;
  const address = new URL(last.url);
  address.searchParams.set("offset", String(have));
  return {
    url: address.href,
    expect: "json",
    ...(key === undefined ? {} : { key: { parameter: "api_key", value: key } }),
  };
}

function pageOf(reply: Reply) {
  const { error, response } = readJson(reply, Body);
  if (error !== undefined || response === undefined) {
    const said = typeof error === "string" ? error : error?.message;
    throw new Error(`${reply.url}: the EIA refuses the request (${said ?? "no response"}).`);
  }
  return response;
}

function parse(ask: Ask, replies: readonly Reply[], window: Window) {
  const pages = replies.map((reply) => ({ reply, page: pageOf(reply) }));
  const cells = pages.flatMap(({ reply, page }) =>
    page.data.map((row, index) => cellOf(ask, row, `${reply.url}, response.data[${index}]`)),
  );
  const total = pages[0]?.page.total ?? 0;
  if (cells.length !== total)
    throw new Error(`${replies[0]?.url}: ${cells.length} rows came of the ${total} announced.`);
  return {
    readings: toReadings(cells),
    edition: `EIA Open Data, read on ${window.until}`,
    units: [ask.unit],
  };
}

function cellOf(ask: Ask, row: z.infer<typeof Row>, place: string): Cell {
  const unit = String(row.unit ?? row.units ?? "");
  if (unit !== ask.unit) throw new Error(`${place}: the unit is "${unit}", not "${ask.unit}".`);
  const frequency = { annual: "A", monthly: "M", daily: "D" }[ask.frequency];
  if (frequencyOf(row.period) !== frequency)
    throw new Error(`${place}: "${row.period}" is no ${ask.frequency} period.`);
  const text = String(row.value ?? "");
  const value = missing.has(text) ? null : Number(text);
  if (value !== null && !Number.isFinite(value)) throw new Error(`${place}: "${text}" is not a number.`);
  const shown = value === null ? null : value * ask.factor;
  return {
    place,
    dimensions: { ...ask.dimensions, ...areaOf(ask, row, place) },
    period: row.period,
    value:
      shown === null
        ? null
        : Number(ask.decimals === undefined ? shown.toPrecision(12) : shown.toFixed(ask.decimals)),
    unstated: value !== null,
  };
}

/** The world is `WORL`; all other economies bear their ISO 3166-1 alpha-3 codes. */
function areaOf({ area, facets }: Ask, row: z.infer<typeof Row>, place: string): Dimensions {
  if (area === undefined) return {};
  const code = String(row[area] ?? "");
  if (facets[area]?.includes(code) !== true) throw new Error(`${place}: "${code}" was not asked for.`);
  return { referenceArea: code === "WORL" ? "WLD" : code };
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, next, parse };
