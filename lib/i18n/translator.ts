/** ICU messages formatted on the server; each is parsed once a language. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "../model";
import en from "./dictionaries/en.json";
import kk from "./dictionaries/kk.json";
import ru from "./dictionaries/ru.json";
import zh from "./dictionaries/zh.json";

export type MessageKey = keyof typeof en;
export type MessageValues = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The compiler checks that no language lacks a key of the English one. */
export const dictionaries: Record<Locale, Record<MessageKey, string>> = { en, zh, ru, kk };

const tags: Record<Locale, string> = { en: "en", zh: "zh-CN", ru: "ru-RU", kk: "kk-KZ" };
const parsed = new Map<string, IntlMessageFormat>();

function messageFormat(message: string, locale: Locale): IntlMessageFormat {
  const key = `${locale} ${message}`;
  const known = parsed.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(message, tags[locale], undefined, { ignoreTag: true });
  parsed.set(key, made);
  return made;
}

/** An ICU message of our own definitions (a headline, say) with its values; throws where one is lacking. */
export function formatMessage(message: string, locale: Locale, values: MessageValues = {}): string {
  try {
    return String(messageFormat(message, locale).format(values));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new Error(`The ${locale} message "${message}" cannot be formatted: ${reason}`, { cause });
  }
}

/** The texts of the product in one language. */
export function translator(locale: Locale): Translate {
  const dictionary = dictionaries[locale];
  return (key, values) => formatMessage(dictionary[key], locale, values);
}
