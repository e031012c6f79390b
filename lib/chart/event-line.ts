/** An event as a line of text; apart from the rest, since browsers write it too. */
import type { EventMark, Locale } from "../model";

/** Chinese sets its signs without blanks. */
export function eventSigns(locale: Locale): {
  colon: string;
  comma: string;
  semicolon: string;
  stop: string;
} {
  if (locale === "zh") return { colon: "：", comma: "，", semicolon: "；", stop: "。" };
  return { colon: ": ", comma: ", ", semicolon: "; ", stop: "." };
}

/** Date, title, and the sign of those that are not in the paper. */
export function eventLine(
  { when, text, isLater }: Pick<EventMark, "when" | "text" | "isLater">,
  locale: Locale,
): string {
  return `${when}${eventSigns(locale).colon}${text}${isLater ? "\u00a0†" : ""}`;
}
