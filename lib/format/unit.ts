/** The name of a unit, standing apart from any figure: on an axis, over a table column. */
import { frequencyOf, type Locale, type Unit } from "../model";
import { formatPeriod } from "./period";
import type { Scale } from "./scale";
import { fill, words } from "./words";

/** What an index is held against, in the reader's language; the words of an unknown base stay as published. */
export function baseText(base: string, locale: Locale): string {
  if (base === "same month of the previous year") return words[locale].index.sameMonth;
  return frequencyOf(base) === undefined ? base : formatPeriod(base, locale);
}

/** "billion US dollars, current prices", "tenge per US dollar", "per cent", "index, 2010 = 100". */
export function unitName(unit: Unit, locale: Locale, scale?: Scale): string {
  if (unit.measure === "IX" && unit.base) {
    const base = unit.base.replace(/\s*=\s*100$/, "");
    return fill(words[locale].index.based, { base: baseText(base, locale) });
  }
  const name = fill(words[locale].units[unit.measure].name, { s: scale?.word ?? "" }).trim();
  return unit.per === "head" ? fill(words[locale].perHead, { unit: name }) : name;
}
