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

let known: boolean | undefined;

/** Some browsers count Kazakh among their languages and call its months M01 to M12. */
function knowsKazakh(): boolean {
  const parts = new Intl.DateTimeFormat("kk-KZ", { month: "long", timeZone: "UTC" }).formatToParts(0);
  return parts.some(({ value }) => value.toLowerCase() === long[0]);
}

/** Whether this browser leaves Kazakh to us. */
export function lacksKazakh(locale: Locale): boolean {
  if (locale !== "kk") return false;
  known ??= knowsKazakh();
  return !known;
}
