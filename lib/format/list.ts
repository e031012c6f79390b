/** Lists in words. */
import type { Locale } from "../model";
import { intlTag, remembered } from "./intl";
import { kazakhList, lacksKazakh } from "./stand-in";

const listFormat = remembered((key) => {
  const [locale, type] = key.split(" ");
  return new Intl.ListFormat(intlTag(locale as Locale), {
    type: type === "or" ? "disjunction" : "conjunction",
  });
});

/** What is spoken of, then what is said of it, with the colon of the language. */
export function formatLabelled(label: string, text: string, locale: Locale): string {
  return locale === "zh" ? `${label}：${text}` : `${label}: ${text}`;
}

/** "a, b, and c", or with `or` between the last two. */
export function formatList(items: readonly string[], locale: Locale, joined: "and" | "or" = "and"): string {
  if (lacksKazakh(locale)) return kazakhList(items, joined);
  return listFormat(`${locale} ${joined}`).format(items);
}
