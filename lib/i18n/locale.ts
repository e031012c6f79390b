/** The languages of the product, and which of them a reader gets. */
import { match } from "@formatjs/intl-localematcher";
import Negotiator from "negotiator";
import { type Locale, locales } from "../model";

/** Each language in its own words. */
export const localeNames: Record<Locale, string> = {
  en: "English",
  zh: "中文",
  ru: "Русский",
  kk: "Қазақша",
};

/** What the `lang` attribute of a page says. */
export const htmlLang: Record<Locale, string> = { en: "en", zh: "zh-Hans", ru: "ru", kk: "kk" };

const defaultLocale: Locale = "en";

export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/** Tags as the reader prefers them; what is no language tag is left out. */
function preferred(acceptLanguage: string): string[] {
  const tags = new Negotiator({ headers: { "accept-language": acceptLanguage } }).languages();
  return tags.flatMap((tag) => {
    try {
      return Intl.getCanonicalLocales(tag);
    } catch {
      return [];
    }
  });
}

/**
 * The reader's own choice, else the first language asked for that we have in any of its scripts and regions, else the
 * nearest by CLDR's distances (a reader of Kyrgyz is given Russian), else English.
 */
export function negotiate(acceptLanguage: string | null, cookie?: string): Locale {
  if (isLocale(cookie)) return cookie;
  const tags = preferred(acceptLanguage ?? "");
  const asked = tags.map((tag) => new Intl.Locale(tag).language).find(isLocale);
  if (asked) return asked;
  const nearest = match(tags, locales, defaultLocale);
  return isLocale(nearest) ? nearest : defaultLocale;
}
