/** The carrier of the IMF tables dates a year or quarter by its first day. */
import { periodOf } from "../../model";

/** The period that begins on the day `text`; a day inside a period would be a table of another kind. */
export function periodBeginning(text: string, frequency: "A" | "Q", place: string): string {
  const first = frequency === "A" ? /^\d{4}-01-01$/ : /^\d{4}-(01|04|07|10)-01$/;
  if (!first.test(text)) throw new Error(`${place}: "${text}" is not the first day of a year or quarter.`);
  return periodOf(text, frequency);
}
