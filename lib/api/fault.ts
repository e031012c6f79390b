/** What was wrong with a request, in a form that every language can tell. */
import { type MessageKey, type MessageValues, translator } from "../i18n";
import type { Locale } from "../model";

export interface Fault {
  key: MessageKey;
  values: MessageValues;
  /** What is allowed, where it is no list of words: takes the place of `allowed` among the values. */
  phrase?: [MessageKey, MessageValues?];
}

export function tellFault({ key, values, phrase }: Fault, locale: Locale): string {
  const t = translator(locale);
  return t(key, phrase ? { ...values, allowed: t(...phrase) } : values);
}
