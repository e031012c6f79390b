/** The Bank of Russia: windows-1251 with a decimal comma, a nominal, and the bank's own numbers of currencies. */
import type { Said } from "./server";

export type Quotes = Record<string, { day: string; nominal: number; value: string }[]>;

/** Quotes by the bank's number of the currency, e.g. `R01335`. */
export function cbr(quotes: Quotes) {
  return (url: URL): Said | undefined => {
    if (url.pathname !== "/scripts/XML_dynamic.asp") return undefined;
    const id = url.searchParams.get("VAL_NM_RQ") ?? "";
    const iso = (name: string) => (url.searchParams.get(name) ?? "").split("/").reverse().join("-");
    const records = (quotes[id] ?? [])
      .filter(({ day }) => day >= iso("date_req1") && day <= iso("date_req2"))
      .map(({ day, nominal, value }) => {
        const date = day.split("-").reverse().join(".");
        return `<Record Date="${date}" Id="${id}"><Nominal>${nominal}</Nominal><Value>${value}</Value></Record>`;
      });
    const open = `<ValCurs ID="${id}" name="`;
    const text = [`<?xml version="1.0" encoding="windows-1251"?>${open}`, `">${records.join("")}</ValCurs>`];
    // The name of the table in Cyrillic letters: bytes that are not UTF-8.
    const body = Buffer.concat([Buffer.from(text[0] ?? ""), dynamics, Buffer.from(text[1] ?? "")]);
    return { body, type: "application/xml; charset=windows-1251" };
  };
}

/** «Динамика» in windows-1251. */
const dynamics = Buffer.from([0xc4, 0xe8, 0xed, 0xe0, 0xec, 0xe8, 0xea, 0xe0]);
