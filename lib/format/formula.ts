/** A series' formula in words, with brackets where one operation stands inside another. */
import type { Formula, Locale } from "../model";
import { pluralOf } from "./intl";
import { formatList } from "./list";
import { baseText } from "./unit";
import { type Counted, fill, formFor, words } from "./words";

/** Sums of more parts than this are listed, not strung on plus signs. */
const plusSigns = 3;

function bracketed(formula: Formula, locale: Locale): string {
  const text = formatFormula(formula, locale);
  return locale === "zh" ? `（${text}）` : `(${text})`;
}

/** Beside an operator. */
function operand(formula: Formula, locale: Locale): string {
  return formula.op === "input" ? formula.name[locale] : bracketed(formula, locale);
}

/** Inside a sentence, where some languages set names off with quotation marks. */
function named(formula: Formula, locale: Locale): string {
  if (formula.op !== "input") return bracketed(formula, locale);
  return fill(words[locale].formula.name, { x: formula.name[locale] });
}

function over(pattern: Counted, lag: number, locale: Locale): string {
  return formFor(pattern, pluralOf(lag, locale)).replace("#", String(lag));
}

function spliced(parts: Formula[], locale: Locale): string {
  const { spliceFirst, spliceThen } = words[locale].formula;
  const texts = parts.map((part, index) =>
    fill(index === 0 ? spliceFirst : spliceThen, { x: named(part, locale) }),
  );
  return texts.join(locale === "zh" ? "，" : ", ");
}

function summed(parts: Formula[], locale: Locale): string {
  // One part that stands for a whole group is still a sum.
  if (parts.length > 1 && parts.length <= plusSigns)
    return parts.map((part) => operand(part, locale)).join(" + ");
  const list = formatList(
    parts.map((part) => named(part, locale)),
    locale,
  );
  return fill(words[locale].formula.sumOf, { list });
}

/** "GDP of Russia ÷ GDP of Kazakhstan"; "mean of A ÷ mean of B, over each window of years". */
export function formatFormula(formula: Formula, locale: Locale): string {
  if (formula.op === "input") return formula.name[locale];
  const say = words[locale].formula;
  const plain = formula.of.map((part) => operand(part, locale));
  const [x = "", y = ""] = formula.of.map((part) => named(part, locale));
  switch (formula.op) {
    case "ratio":
      return plain.join(" ÷ ");
    case "difference":
      return plain.join(" − ");
    case "sum":
      return summed(formula.of, locale);
    case "share":
      return fill(say.share, { x, y });
    case "splice":
      return spliced(formula.of, locale);
    case "growth":
    case "change":
      return fill(over(say[formula.op], formula.lag, locale), { x });
    case "windowMean":
      return fill(formula.method === "mean" ? say.windowMean : say[formula.method], { x, y });
    case "aggregate":
      return fill(aggregatePattern(formula, locale), { x });
    case "rebase":
      return fill(say.rebase, { x: plain[0] ?? "", base: baseText(formula.base, locale) });
    case "minus100":
      return fill(say.minus100, { x: plain[0] ?? "" });
  }
}

function aggregatePattern(formula: Extract<Formula, { op: "aggregate" }>, locale: Locale): string {
  const to = formula.to === "Q" || formula.to === "M" ? formula.to : "A";
  return words[locale].formula.aggregate[formula.method][to];
}
