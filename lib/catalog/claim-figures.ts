/** Figures of a claim as text: as printed, as recomputed, and on the way from one to the other. */
import { type Node, numbersIn, quantityOf, type Reading } from "../claims";
import { formatFigure, formatPeriod, formatPrecise, stepOf } from "../format";
import { translator } from "../i18n";
import type { Claim, Locale, Period, Unit } from "../model";
import type { JudgedClaim } from "./claims";
import { headlineFigures } from "./headline";

/** Significant digits of a figure on the way: enough to retrace the next step. */
const wayDigits = 6;

/** A number with its unit, to the last digit asked for. */
export function figureText(
  value: number,
  step: number,
  claim: Claim,
  unit: Unit | undefined,
  locale: Locale,
): string {
  const { printed } = claim;
  const counted = "counted" in printed ? printed.counted?.[locale] : undefined;
  const number = formatPrecise(value, step, counted ? undefined : unit, locale);
  return counted ? counted.replace("#", number) : number;
}

export function printedText({ claim, verdict, asOf }: JudgedClaim, locale: Locale): string {
  const t = translator(locale);
  const { value, to, step, sense, unit } = verdict.printed;
  if ("headline" in claim.printed) {
    const { indicator, name } = claim.printed.headline;
    const said = headlineFigures(indicator, locale, asOf)?.[name]?.text ?? "";
    if (numbersIn(said).length === 1) return said;
  }
  const text = (number: number) => figureText(number, step, claim, unit, locale);
  if (to !== undefined) return t("claims.range", { from: text(value), to: text(to) });
  if (sense === "over") return t("claims.over", { value: text(value) });
  return sense === "about" ? t("claims.about", { value: text(value) }) : text(value);
}

/** A result beside the printed figure: one digit more, so that one sees how near the rounding is. */
export function resultText(node: Node, { claim, verdict }: JudgedClaim, locale: Locale): string {
  const { step, unit } = verdict.printed;
  const fine = node.unit && unit && node.unit.measure === unit.measure ? step / 10 : stepOf(node.value, 4);
  return figureText(node.value, Math.min(fine, stepOf(node.value, 3)), claim, node.unit ?? unit, locale);
}

/** A figure on the way to the result: all its digits, but no more than the next step needs. */
export function wayText({ value, unit }: Pick<Node, "value" | "unit">, locale: Locale): string {
  const exact = Number(value.toPrecision(wayDigits));
  const counts = Array.from({ length: wayDigits }, (_, index) => index + 1);
  const enough = counts.find((count) => Number(value.toPrecision(count)) === exact) ?? wayDigits;
  return formatPrecise(exact, stepOf(exact, enough), unit, locale);
}

export function spanText(from: Period, to: Period, locale: Locale): string {
  return formatPeriod(from === to ? from : `${from}/${to}`, locale, "short");
}

/** The result of a reading, where the data gave one. */
export function nodeOf(reading: Reading | undefined): Node | undefined {
  return reading && "node" in reading.outcome ? reading.outcome.node : undefined;
}

export function nowText(one: JudgedClaim, locale: Locale): string | undefined {
  const node = nodeOf(one.verdict.today);
  return node && resultText(node, one, locale);
}

export function toleranceText({ claim, verdict }: JudgedClaim, locale: Locale): string {
  const t = translator(locale);
  const { printed } = verdict;
  const text = (value: number, step: number) => figureText(value, step, claim, printed.unit, locale);
  if (printed.sense === "over")
    return t("claims.tolerance.over", { value: text(printed.value, printed.step) });
  if (claim.tolerance) {
    return t("claims.tolerance.percent", {
      percent: formatFigure(claim.tolerance.percent, { measure: "PT" }, locale),
    });
  }
  const { low, high } = quantityOf(printed);
  return t("claims.tolerance.rounding", {
    from: text(low, printed.step / 10),
    to: text(high, printed.step / 10),
  });
}

/** "Part 3.2, Table 1, footnote 39", or the headline from which the figure is read. */
export function placeText(
  { place, printed }: Claim,
  title: (slug: string) => string,
  locale: Locale,
): string {
  const t = translator(locale);
  if ("headline" in printed)
    return t("claims.place.headline", { indicator: title(printed.headline.indicator) });
  if (!place) return "";
  const parts = [
    place.section === "0"
      ? t("claims.place.introduction")
      : t("claims.place.section", { section: place.section }),
    ...(place.table ? [t("claims.place.table", { number: place.table })] : []),
    ...(place.footnote ? [t("claims.place.footnote", { number: place.footnote })] : []),
  ];
  const note = place.note ? (locale === "zh" ? `（${place.note.zh}）` : ` (${place.note[locale]})`) : "";
  return parts.join(locale === "zh" ? "，" : ", ") + note;
}
