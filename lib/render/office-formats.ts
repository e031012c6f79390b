/** Number and date formats as spreadsheets and slides write them; separators are those of the reader's own system. */
import type { Axis, Frequency, Locale } from "../model";

/** Tells in which language months are named. */
const tags: Record<Locale, string> = { en: "[$-809]", zh: "[$-804]", ru: "[$-419]", kk: "[$-43F]" };

const months: Record<Locale, string> = {
  en: "mmm yyyy",
  zh: 'yyyy"年"m"月"',
  ru: "mmm yyyy",
  kk: "mmm yyyy",
};
const days: Record<Locale, string> = {
  en: "d mmm yyyy",
  zh: 'yyyy"年"m"月"d"日"',
  ru: "dd.mm.yyyy",
  kk: "dd.mm.yyyy",
};

export function dateFormat(frequency: Frequency | "Y", locale: Locale): string {
  if (frequency === "A" || frequency === "Y") return "yyyy";
  return tags[locale] + (frequency === "D" ? days : months)[locale];
}

/** With the true minus sign; a difference carries a plus. */
export function numberFormat(digits: number, sign = false): string {
  const shape = digits > 0 ? `#,##0.${"0".repeat(digits)}` : "#,##0";
  return `${sign ? '"+"' : ""}${shape};"−"${shape};${shape}`;
}

export type Counts = NonNullable<Axis["counts"]>;

/** The figure as the axis counts it. Fifteen digits are what a spreadsheet keeps: what a division adds beyond is noise. */
export function counted(value: number, { divisor }: Pick<Counts, "divisor">): number {
  return Number((value / divisor).toPrecision(15));
}
