/** Several series of one name, told apart. */
import type { LocalText } from "../model";
import type { CatalogueEntry } from "./series-entries";

type Mark = (entry: CatalogueEntry) => LocalText;

/** Of several series of one name the first keeps it; the others are told apart by the first mark in which they differ. */
export function toldApart(entries: CatalogueEntry[], [mark, ...rest]: Mark[]): CatalogueEntry[] {
  if (!mark) return entries;
  const taken = new Set<string>();
  const named = entries.map((entry) => {
    const isTaken = taken.has(entry.name.en);
    taken.add(entry.name.en);
    if (!isTaken) return entry;
    const [{ en, zh, ru, kk }, more] = [entry.name, mark(entry)];
    const { part: _, ...plain } = entry;
    const name = {
      en: `${en}, ${more.en}`,
      zh: `${zh}，${more.zh}`,
      ru: `${ru}, ${more.ru}`,
      kk: `${kk}, ${more.kk}`,
    };
    return { ...plain, name };
  });
  return toldApart(named, rest);
}
