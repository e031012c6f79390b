/** The words of each language. */
import type { Locale } from "../../model";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";
import type { Counted, Words } from "./shape";
import { zh } from "./zh";

export type { Counted, PeriodPatterns, Words } from "./shape";

export const words: Record<Locale, Words> = { en, zh, ru, kk };

/** The pattern with its places filled; a place without a value stays as it is. */
export function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The form of `counted` for a plural category. */
export function formFor(counted: Counted, category: Intl.LDMLPluralRule): string {
  return typeof counted === "string" ? counted : (counted[category] ?? counted.other);
}
