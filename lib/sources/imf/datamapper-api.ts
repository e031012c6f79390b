/** IMF DataMapper, version 1: an indicator of the World Economic Outlook by economy and year, printed to few digits. */
import { z } from "zod";
import type { Status } from "../../model";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { readJson } from "../ask/json";
import { type Cell, toReadings } from "../collect";

export const Ask = z.strictObject({
  indicator: z.string().min(1),
  areas: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1),
  /** Power of ten in which the DataMapper prints: 9 for billions. */
  scale: z.int(),
  /** Digits after the point that it prints. */
  decimals: z.int(),
});
type Ask = z.infer<typeof Ask>;

const Body = z.object({
  values: z.record(
    z.string(),
    z.record(z.string(), z.record(z.string().regex(/^\d{4}$/), z.number().nullable())),
  ),
});

function requests({ indicator, areas }: Ask, _: Window, { base }: Place): Request[] {
  return [{ url: `${base}/${indicator}/${areas.join("/")}`, expect: "json" }];
}

/** A filter that is not understood is ignored, and every economy comes: only those asked for are read. */
function parse({ indicator, areas, scale, decimals }: Ask, [reply]: readonly Reply[], window: Window) {
  if (reply === undefined) throw new Error(`There is no reply for ${indicator}.`);
  const found = readJson(reply, Body).values[indicator];
  if (found === undefined) throw new Error(`${reply.url}: values.${indicator} is not there.`);
  const cells = areas.flatMap((referenceArea): Cell[] => {
    const years = found[referenceArea];
    if (years === undefined)
      throw new Error(`${reply.url}: values.${indicator}.${referenceArea} is not there.`);
    return Object.entries(years)
      .filter(([year]) => window.since === undefined || year >= window.since)
      .map(([period, value]) => ({
        place: `${reply.url}, ${referenceArea} ${period}`,
        dimensions: { referenceArea },
        period,
        value: value === null ? null : Number((value * 10 ** scale).toPrecision(15)),
        status: value === null ? "M" : outlookStatus(period, window.until),
        within: 0.5 * 10 ** (scale - decimals),
      }));
  });
  return { readings: toReadings(cells), edition: editionOn(window.until) };
}

/** The Outlook estimates the year before its own and projects all from its own on. */
export function outlookStatus(year: string, today: string): Status {
  const own = Number(today.slice(0, 4));
  return Number(year) >= own ? "F" : Number(year) === own - 1 ? "E" : "A";
}

/** The interface names no edition; April's stands from mid-April, October's from mid-October. */
export function editionOn(day: string): string {
  const [year, rest] = [day.slice(0, 4), day.slice(5)];
  if (rest >= "10-15") return `WEO, October ${year}`;
  return rest >= "04-15" ? `WEO, April ${year}` : `WEO, October ${Number(year) - 1}`;
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
