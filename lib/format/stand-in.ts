/** Kazakh for browsers whose Intl does not know it: its months and lists; figures are written as in Russian. */
import type { Locale } from "../model";

const long = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");
const short = "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.".split(" ");
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("ru") + text.slice(1);

export const kazakhMonths = {
  long: { alone: long.map(capital), day: long },
  short: { alone: short, day: short },
};

export function kazakhList(items: readonly string[], joined: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const rest = items.slice(0, -1).join(", ");
  if (joined === "or") return items.length === 2 ? `${rest} не ${last}` : `${rest}, не болмаса ${last}`;
  return items.length === 2 ? `${rest} және ${last}` : `${rest}, ${last}`;
}

/** Whether this browser leaves Kazakh to us. */
export const lacksKazakh = (locale: Locale) =>
  locale === "kk" && Intl.DateTimeFormat.supportedLocalesOf("kk-KZ").length === 0;
