/** Where the same page stands in the other languages, for the head of a page. */
import { type Locale, locales } from "../model";
import { htmlLang } from "./locale";

/** `path` is what follows the language: "" or "/sources". Addresses are relative to the site. */
export function languageAlternates(path: string): { languages: Record<string, string> } {
  const entries = locales.map((locale: Locale) => [htmlLang[locale], `/${locale}${path}`]);
  return { languages: Object.fromEntries(entries) };
}
