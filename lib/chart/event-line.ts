/** An event as a line of text; apart from the rest, since browsers write it too. */
import type { EventMark } from "../model";

/** Date, title, and the sign of those that are not in the paper. */
export function eventLine({ when, text, isLater }: Pick<EventMark, "when" | "text" | "isLater">): string {
  return `${when}: ${text}${isLater ? "\u00a0†" : ""}`;
}
