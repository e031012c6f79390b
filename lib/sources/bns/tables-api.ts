/** The Bureau's workbooks by their element numbers: `/api/iblock/element/<number>/file/ru/`. */
import { z } from "zod";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { parsePartnerWorkbook } from "./partner-workbook";

export const Ask = z.strictObject({
  /** Editions still worth asking for; a new year's workbook has a new number, which the Bureau's page names. */
  elements: z.array(z.int()).min(1),
});
type Ask = z.infer<typeof Ask>;

function requests({ elements }: Ask, _: Window, { base }: Place): Request[] {
  return elements.map((element) => ({
    url: `${base}/api/iblock/element/${element}/file/ru/`,
    expect: "workbook",
  }));
}

/** Editions overlap; the last one that states a year has the last word on it. */
function parse(ask: Ask, replies: readonly Reply[]) {
  const all = replies.flatMap(({ url, bytes }) => parsePartnerWorkbook({ path: url, bytes }));
  const merged = new Map<string, (typeof all)[number]>();
  for (const reading of all) {
    const key = JSON.stringify(reading.dimensions);
    const before = merged.get(key)?.values ?? [];
    const newer = new Set(reading.values.map(({ period }) => period));
    const values = [...before.filter(({ period }) => !newer.has(period)), ...reading.values];
    const stated = values.map((value) => ({ ...value, unstated: true }));
    merged.set(key, { ...reading, values: stated.sort((a, b) => (a.period < b.period ? -1 : 1)) });
  }
  return { readings: [...merged.values()], edition: `312101, elements ${ask.elements.join(", ")}` };
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
