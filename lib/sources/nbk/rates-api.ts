/** Official rates asked of the National Bank of Kazakhstan: a day at a time as XML, a longer stretch as a workbook. */
import { z } from "zod";
import { UnitMeasure } from "../../model";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { dayFirst, isoDay, isWeekday, weekdays } from "../ask/calendar";
import { printed } from "../ask/printed";
import { readXml } from "../ask/xml";
import type { Cell } from "../collect";
import { ratesAnswer } from "../official-rates";
import { readExport } from "./rates-export";

export const Ask = z.strictObject({
  /** By ISO 4217 code: the unit, and the number of the currency in the form of the history export. */
  currencies: z.record(
    z.string().regex(/^[A-Z]{3}$/),
    z.strictObject({ unitMeasure: UnitMeasure, exportNumber: z.int() }),
  ),
  /** First day of the history. */
  from: z.string(),
  /** The daily XML has nothing before this day. */
  dailyFrom: z.string(),
  /** Weekdays beyond which one workbook is kinder to the bank than a request for every day. */
  dailyAtMost: z.int(),
});
type Ask = z.infer<typeof Ask>;

const exportPath = "/ru/exchangerates/ezhednevnye-oficialnye-rynochnye-kursy-valyut/excel";

function requests(ask: Ask, window: Window, { base }: Place): Request[] {
  const since = window.since ?? ask.from;
  const days = weekdays(since, window.until);
  if (since >= ask.dailyFrom && days.length <= ask.dailyAtMost) {
    return days.map((day) => ({
      url: `${base}/rss/get_rates.cfm?fdate=${dayFirst(day, ".")}`,
      expect: "xml",
    }));
  }
  const query = new URLSearchParams();
  for (const { exportNumber } of Object.values(ask.currencies)) query.append("rates[]", String(exportNumber));
  query.set("beginDate", dayFirst(since, "."));
  query.set("endDate", dayFirst(window.until, "."));
  return [{ url: `${base}${exportPath}?${query}`, expect: "workbook" }];
}

function parse(ask: Ask, replies: readonly Reply[], window: Window) {
  const codes = Object.keys(ask.currencies);
  const cells = replies.flatMap((reply) =>
    isDaily(reply) ? readDay(reply, codes) : readExport(reply, codes),
  );
  const kept = cells.filter(({ period }) => isWeekday(period) && period <= window.until);
  return ratesAnswer(ask.currencies, kept, window);
}

function isDaily({ url }: Reply): boolean {
  return new URL(url).pathname.endsWith("/get_rates.cfm");
}

/** The rates of one day; on a day without rates the list is empty. */
export function readDay(reply: Reply, codes: readonly string[]): Cell[] {
  const rates = readXml(reply, "rates");
  const asked = new URL(reply.url).searchParams.get("fdate") ?? "";
  const said = rates.text("date");
  if (asked !== said)
    throw new Error(`${reply.url}: the rates of ${said} came instead of those of ${asked}.`);
  const period = isoDay(said, reply.url);
  const items = rates.all("item");
  if (items.length === 0) return [];
  return codes.map((currency) => {
    const place = `${reply.url}, ${currency}`;
    const item = items.find((one) => one.text("title") === currency);
    if (item === undefined) throw new Error(`${place}: the currency is not among the rates of ${said}.`);
    const units = Number(item.text("quant"));
    return {
      place,
      dimensions: { currency },
      period,
      ...printed(item.text("description"), "point", place, units),
    };
  });
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
