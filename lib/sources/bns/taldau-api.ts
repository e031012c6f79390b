/** Taldau, the database of Kazakhstan's Bureau of National Statistics: an index by terms of its classifiers. */
import { z } from "zod";
import { shift } from "../../model";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { isoDay } from "../ask/calendar";
import { readJson } from "../ask/json";
import { printed } from "../ask/printed";
import { type Cell, toReadings } from "../collect";

export const Ask = z.strictObject({
  index: z.int(),
  /** Classifiers, in the order in which rows name their terms. */
  dictionaries: z.array(z.int()).min(1),
  /** Names of the terms that every row wanted has, e.g. the whole country. */
  common: z.array(z.string()).min(1),
  /** Names of the last term, and the item each stands for. */
  items: z.record(z.string(), z.string()),
  dimensions: z.strictObject({ referenceArea: z.string() }),
});
type Ask = z.infer<typeof Ask>;

const Rows = z
  .array(
    z.object({
      termNames: z.array(z.string()),
      periods: z.array(z.object({ date: z.string(), value: z.union([z.string(), z.number()]).nullish() })),
    }),
  )
  .min(1);

/** Monthly figures are period 4. */
function requests({ index, dictionaries }: Ask, _: Window, { base }: Place): Request[] {
  return [
    { url: `${base}/ru/Api/GetIndexData/${index}?period=4&dics=${dictionaries.join(",")}`, expect: "json" },
  ];
}

/** Figures that are not published are marked with a Latin or a Cyrillic x, a dash or nothing. */
const missing = new Set(["x", "х", "-", "–", "…", "..."]);

function parse(ask: Ask, [reply]: readonly Reply[], window: Window) {
  if (reply === undefined) throw new Error(`There is no reply for index ${ask.index}.`);
  const rows = readJson(reply, Rows).filter(({ termNames }) =>
    ask.common.every((name) => has(termNames, name)),
  );
  const cells = Object.entries(ask.items).flatMap(([name, item]) => {
    const found = rows.filter(({ termNames }) => plain(termNames.at(-1) ?? "") === plain(name));
    const [row] = found;
    if (row === undefined || found.length > 1) {
      const there = rows.slice(0, 6).map(({ termNames }) => termNames.at(-1));
      throw new Error(
        `${reply.url}: ${found.length} rows are named "${name}"; there are ${there.join(", ")} …`,
      );
    }
    return row.periods.flatMap((one) => cellOf(ask, item, one, `${reply.url}, "${name}"`));
  });
  const kept = cells.filter(({ period }) => window.since === undefined || period >= window.since);
  return { readings: toReadings(kept), edition: `Taldau, index ${ask.index}, read on ${window.until}` };
}

function cellOf(
  { dimensions }: Ask,
  item: string,
  { date, value }: { date: string; value?: string | number | null | undefined },
  place: string,
): Cell[] {
  const text = String(value ?? "")
    .trim()
    .toLowerCase();
  const period = monthEnding(isoDay(date, place), place);
  if (text === "" || missing.has(text)) return [];
  const { value: number, within } = printed(text.replace(".", ","), "comma", `${place}, ${date}`);
  return [{ place, dimensions: { ...dimensions, item }, period, value: number, within, unstated: true }];
}

/** A month is dated by its last day; any other day would leave open which month is meant. */
function monthEnding(day: string, place: string): string {
  if (shift(day, 1).slice(8) !== "01") throw new Error(`${place}: ${day} is not the last day of a month.`);
  return day.slice(0, 7);
}

function has(termNames: readonly string[], name: string): boolean {
  return termNames.some((one) => plain(one) === plain(name));
}

function plain(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLocaleLowerCase("ru");
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
