/** The head of a data file whose series come from the disk. */
import { citedLines } from "../compare";
import type { Locale, Series } from "../model";
import { originsOf } from "./sources";

export function citationLines(title: string, all: Series[], locale: Locale, asOf?: string): string[] {
  return citedLines(title, all, originsOf(all), locale, asOf);
}
