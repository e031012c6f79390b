/** What came of a reading, in sentences. */
import { formatPeriod } from "@/lib/format";
import type { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { Fault, Note, Question, Reading } from "@/lib/own/reading";

export interface Teller {
  t: ReturnType<typeof translator>;
  locale: Locale;
}

/** A column without a name comes by its place. */
function columnText(column: string | number | undefined, { t, locale }: Teller): string {
  if (/^\d+$/.test(String(column))) return t("own.column", { column: column ?? "" });
  return locale === "ru" || locale === "kk" ? `«${column}»` : `“${column}”`;
}

export function faultText({ reason, line, text, column, other }: Fault, teller: Teller): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const values = { line, text: short, column: columnText(column, teller), other: other ?? "" };
  return teller.t(`own.fault.${reason}`, values);
}

export function noteText({ reason, values = {} }: Note, teller: Teller): string {
  const said = { ...values };
  if (said.column !== undefined) said.column = columnText(said.column, teller);
  if (typeof said.day === "string") said.day = formatPeriod(said.day, teller.locale);
  return teller.t(`own.note.${reason}`, said);
}

export function refusalText({ refusal, refusalLine }: Reading, file: string, { t }: Teller): string {
  return refusal ? t(`own.refusal.${refusal}`, { file, line: refusalLine ?? "" }) : "";
}

export function questionText(question: Question, teller: Teller): string {
  const { text, line } = question;
  if (question.about === "dateOrder") return teller.t("own.question.dateOrder", { text, line });
  return teller.t("own.question.decimal", { text, line, column: columnText(question.name, teller) });
}

/** The answers that a question leaves open, each with what it would make of the figure or the date. */
export function choicesOf(question: Question, { t, locale }: Teller): { value: string; text: string }[] {
  if (question.about === "dateOrder") {
    const { dmy, mdy } = question.readings;
    return [
      { value: "dmy", text: formatPeriod(dmy, locale) },
      { value: "mdy", text: formatPeriod(mdy, locale) },
    ];
  }
  const { point, comma } = question.readings;
  return [
    { value: "point", text: t("own.decimal.point", { figure: String(point) }) },
    { value: "comma", text: t("own.decimal.comma", { figure: String(comma) }) },
  ];
}
