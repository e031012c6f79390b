/** The National Bank of Kazakhstan: recorded days as they came, other days in their shape, and the history as a workbook. */
import { existsSync, readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import type { Said } from "./server";

export type Rates = Record<string, Record<string, number>>;

const recordings = "tests/fixtures/sources/replies/nbk";
const numbers: Record<string, string> = { "5": "USD", "6": "EUR", "16": "RUB", "8": "CNY" };

/** Rates by day, then by currency. */
export function nbk(rates: Rates) {
  return (url: URL): Said | undefined => {
    if (url.pathname === "/rss/get_rates.cfm") return day(url.searchParams.get("fdate") ?? "", rates);
    if (url.pathname.endsWith("/excel")) return workbook(url.searchParams, rates);
    return undefined;
  };
}

function day(asked: string, rates: Rates): Said {
  const iso = asked.split(".").reverse().join("-");
  const file = `${recordings}/get_rates-${iso}.xml`;
  if (rates[iso] === undefined && existsSync(file)) {
    return { body: readFileSync(file), type: "text/xml; charset=utf-8" };
  }
  const items = Object.entries(rates[iso] ?? {}).map(
    ([currency, rate]) =>
      `<item><fullname>${currency}</fullname><title>${currency}</title><description>${rate}</description><quant>1</quant><index/><change>0.00</change></item>`,
  );
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<rates><title>Official exchange rates</title><date>${asked}</date>${items.join("")}</rates>`;
  return { body, type: "text/xml; charset=utf-8" };
}

function workbook(query: URLSearchParams, rates: Rates): Said {
  const codes = query.getAll("rates[]").map((number) => numbers[number] ?? "?");
  const iso = (name: string) => (query.get(name) ?? "").split(".").reverse().join("-");
  const days = Object.keys(rates)
    .filter((one) => one >= iso("beginDate") && one <= iso("endDate"))
    .sort();
  const rows = days.map((one) => [
    one.split("-").reverse().join("."),
    ...codes.flatMap((code): (string | number)[] => {
      const rate = rates[one]?.[code];
      return rate === undefined ? ["", ""] : [1, rate];
    }),
  ]);
  const book = utils.book_new();
  const header = ["Date", ...codes.flatMap((code) => [`${code}_quant`, code])];
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...rows]), "Worksheet");
  return {
    body: write(book, { type: "buffer", bookType: "xlsx" }),
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
}
