/** The history of official rates as the bank exports it: a row a calendar day, two columns a currency. */
import type { Reply } from "../ask/asking";
import { isoDay } from "../ask/calendar";
import { dividedBy } from "../ask/printed";
import type { Cell } from "../collect";
import { readSheets, type SheetRow } from "../workbook";

/** Columns `Date, USD_quant, USD, …`: a rate is for `_quant` units, and both may be blank before a currency was quoted. */
export function readExport(reply: Reply, codes: readonly string[]): Cell[] {
  const [sheet] = readSheets({ path: reply.url, bytes: reply.bytes });
  const [header, ...rows] = sheet?.rows ?? [];
  if (header === undefined) throw new Error(`${reply.url}: the workbook is empty.`);
  const day = columnOf(header, "Date");
  return codes.flatMap((currency) => {
    const rate = columnOf(header, currency);
    const quant = columnOf(header, `${currency}_quant`);
    return rows.flatMap((row): Cell[] => {
      if (row.text(day) === "") return [];
      const value = row.number(rate);
      const units = row.number(quant);
      if (value === null || units === null) return [];
      if (!(value > 0) || !(units > 0))
        throw new Error(`${row.place}: ${value} for ${units} ${currency} makes no sense.`);
      const period = isoDay(row.text(day), row.place);
      return [
        {
          place: row.place,
          dimensions: { currency },
          period,
          value: dividedBy(value, units),
          unstated: true,
        },
      ];
    });
  });
}

function columnOf(header: SheetRow, name: string): number {
  for (let column = 0; column < 200; column++) if (header.text(column) === name) return column;
  throw new Error(`${header.place}: there is no column "${name}".`);
}
