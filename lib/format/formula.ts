/** A series' formula in words, with brackets where one operation stands inside another. */
import type { Formula, Frequency, Locale } from "../model";
import { pluralOf } from "./intl";
import { formatList } from "./list";
import { formatPeriod } from "./period";
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
  return formFor(pattern, pluralOf(lag, locale)).replaceAll("#", String(lag));
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
    case "product":
      return plain.join(" × ");
    case "sum":
      return summed(formula.of, locale);
    case "share":
      return fill(say.share, { x, y });
    case "splice":
      return spliced(formula.of, locale);
    case "growth":
    case "change":
      return fill(over(say[formula.op], formula.lag, locale), { x });
    case "contribution":
      return fill(over(say.contribution, formula.lag, locale), { x, y });
    case "compound":
      return fill(over(say.compound, formula.times, locale), { x, lag: String(formula.lag) });
    case "inForce":
      return fill(periodPattern(say.inForce, formula.to), { x });
    case "volatility":
      return fill(over(say.volatility, formula.count, locale), { x, yearly: String(formula.yearly) });
    case "yearGrowth":
    case "yearChange":
      return fill(say[formula.op], { x });
    case "rollingMean":
      return fill(over(say.rollingMean, formula.count, locale), { x });
    case "windowMean":
      return fill(formula.method === "mean" ? say.windowMean : say[formula.method], { x, y });
    case "aggregate":
      return fill(periodPattern(say.aggregate[formula.method], formula.to), { x });
    case "rebase":
      return fill(say.rebase, { x: plain[0] ?? "", base: baseText(formula.base, locale) });
    case "hold":
      return fill(say.hold, { x, period: formatPeriod(formula.at, locale, "short") });
    case "outturns":
      return fill(say.outturns, { x });
    case "minus100":
    case "log":
    case "chain":
      return fill(say[formula.op], { x: plain[0] ?? "" });
  }
}

function periodPattern(patterns: Record<"A" | "Q" | "M", string>, to: Frequency): string {
  return patterns[to === "Q" || to === "M" ? to : "A"];
}
