/** Names of countries and blocs: ISO 3166-1 alpha-3 codes through CLDR, the rest from our own words. */
import { iso31661Alpha3ToAlpha2 } from "iso-3166";
import type { Locale } from "../model";
import { intlTag, remembered } from "./intl";
import { words } from "./words";

const alpha2: Record<string, string> = iso31661Alpha3ToAlpha2;

const regionNames = remembered(
  (locale: Locale) => new Intl.DisplayNames(intlTag(locale), { type: "region", fallback: "none" }),
);

/** The area's name; a code that is neither a country nor a known bloc is shown as it is. */
export function areaName(code: string, locale: Locale): string {
  const own = words[locale].areas;
  if (Object.hasOwn(own, code)) return own[code] ?? code;
  const two = Object.hasOwn(alpha2, code) ? alpha2[code] : undefined;
  return (two && regionNames(locale).of(two)) ?? code;
}
