/** Intl formatters, each made once a locale and set of options: making one costs far more than using it. */
import type { Locale } from "../model";
import { lacksKazakh } from "./stand-in";

const tags: Record<Locale, string> = { en: "en", zh: "zh-CN", ru: "ru-RU", kk: "kk-KZ" };

/** The BCP 47 tag whose conventions the locale follows. */
export function intlTag(locale: Locale): string {
  return lacksKazakh(locale) ? tags.ru : tags[locale];
}

/** `make`, remembering what it gave for each key. */
export function remembered<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const numberFormat = remembered((key) => {
  const [locale, min, max] = key.split(" ");
  return new Intl.NumberFormat(intlTag(locale as Locale), {
    minimumFractionDigits: Number(min),
    maximumFractionDigits: Number(max),
    // Chinese writes four digits without a comma: 3020亿.
    useGrouping: locale === "zh" ? "min2" : "always",
  });
});

/** The number's digits as the locale writes them. */
export function digitsText(magnitude: number, locale: Locale, min: number, max: number): string {
  return numberFormat(`${locale} ${min} ${max}`).format(magnitude);
}

const pluralRules = remembered((key) => {
  const [locale, min, max] = key.split(" ");
  return new Intl.PluralRules(intlTag(locale as Locale), {
    minimumFractionDigits: Number(min),
    maximumFractionDigits: Number(max),
  });
});

/** The plural category of a number written with these decimals: "1 person" but "1.0 people". */
export function pluralOf(magnitude: number, locale: Locale, min = 0, max = min): Intl.LDMLPluralRule {
  return pluralRules(`${locale} ${min} ${max}`).select(magnitude);
}
