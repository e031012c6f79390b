/** Official rates of the Bank of Russia: one currency over a stretch of days, windows-1251 XML with a decimal comma. */
import { z } from "zod";
import { UnitMeasure } from "../../model";
import type { Adapter, Place, Reply, Request, Window } from "../ask/asking";
import { dayFirst, isoDay } from "../ask/calendar";
import { printed } from "../ask/printed";
import { readXml } from "../ask/xml";
import type { Cell } from "../collect";
import { ratesAnswer } from "../official-rates";

export const Ask = z.strictObject({
  /** By ISO 4217 code: the bank's own number of the currency, and the unit of a rate for one of it. */
  currencies: z.record(
    z.string().regex(/^[A-Z]{3}$/),
    z.strictObject({ id: z.string().regex(/^R\d{5}[A-Z]?$/), unitMeasure: UnitMeasure }),
  ),
  from: z.string(),
});
type Ask = z.infer<typeof Ask>;

function requests(ask: Ask, window: Window, { base }: Place): Request[] {
  return Object.values(ask.currencies).map(({ id }) => {
    const days = `date_req1=${dayFirst(window.since ?? ask.from, "/")}&date_req2=${dayFirst(window.until, "/")}`;
    return { url: `${base}/scripts/XML_dynamic.asp?${days}&VAL_NM_RQ=${id}`, expect: "xml" };
  });
}

function parse(ask: Ask, replies: readonly Reply[], window: Window) {
  const cells = Object.entries(ask.currencies).flatMap(([currency, { id }], index) => {
    const reply = replies[index];
    if (reply === undefined) throw new Error(`There is no reply for ${currency}.`);
    return readCurrency(reply, currency, id);
  });
  const kept = cells.filter(({ period }) => period <= window.until);
  return ratesAnswer(ask.currencies, kept, window);
}

/** `Value` is for `Nominal` units, and the nominal changes over the years. */
export function readCurrency(reply: Reply, currency: string, id: string): Cell[] {
  const root = readXml(reply, "ValCurs");
  if (root.attribute("ID") !== id) {
    throw new Error(`${reply.url}: the rates are those of ${root.attribute("ID")}, not of ${id}.`);
  }
  return root.all("Record").map((record, index) => {
    const place = `${reply.url}, record ${index + 1}`;
    const period = isoDay(record.attribute("Date") ?? "", place);
    const units = printed(record.text("Nominal"), "comma", place).value;
    return {
      place,
      dimensions: { currency },
      period,
      ...printed(record.text("Value"), "comma", place, units),
    };
  });
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
