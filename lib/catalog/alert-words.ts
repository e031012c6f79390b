/** Names and amounts of alerts in the reader's language: a daily rate by its pair, a threshold as it was written. */
import type { AlertRule, MovesRule } from "../alerts";
import { currencyPair, difference, formatFigure, formatPrecise, growth, stepOf } from "../format";
import { translator } from "../i18n";
import type { Frequency, Locale, Unit } from "../model";
import type { CatalogueEntry } from "./series-entries";

type Named = Pick<CatalogueEntry, "name" | "unit" | "frequency">;

/** A rate whose name carries no further mark, such as a cross of two rates, is known by its pair in every language. */
function pairOf({ name, unit, frequency }: Named): string | undefined {
  const pair = frequency === "D" && !/[(,:]/.test(name.en) ? currencyPair(unit.measure) : undefined;
  return pair && `${pair.base}/${pair.quote}`;
}

export function alertName(entry: Named, locale: Locale): string {
  return pairOf(entry) ?? entry.name[locale];
}

/** Beside the pair's name the number says enough. */
export function alertValue(value: number, entry: Named, locale: Locale): string {
  return formatFigure(value, entry.unit, locale, { bare: pairOf(entry) !== undefined });
}

/** The distance between two values, which has no direction of its own. */
export function gapText(low: number, high: number, entry: Named, locale: Locale): string {
  if (pairOf(entry) !== undefined) return alertValue(high - low, entry, locale);
  return difference(low, high, entry.unit, locale).text.replace("+", "");
}

/** Digits of a number as somebody wrote it. */
const written = (value: number) =>
  value
    .toString()
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length || 1;

function amount(value: number, unit: Unit, locale: Locale): string {
  return formatPrecise(value, stepOf(value, written(value)), unit, locale);
}

export function levelText(level: number, entry: Named, locale: Locale): string {
  const unit = pairOf(entry) === undefined ? entry.unit : undefined;
  return formatPrecise(level, stepOf(level, written(level)), unit, locale);
}

/** The unit in which a rule measures moves: of per cent, points. */
export function moveUnit(rule: Pick<MovesRule, "in">, unit: Unit): Unit {
  if (rule.in === "percent") return { measure: "PT" };
  return unit.measure === "PT" || unit.measure === "PT_A_YEAR" ? { measure: "PP" } : unit;
}

export function spanText(count: number, frequency: Frequency, locale: Locale): string {
  return translator(locale)("alerts.span", { count, unit: frequency });
}

/** What moved, with its sign. */
export function moveBetween(rule: MovesRule, from: number, to: number, unit: Unit, locale: Locale): string {
  return rule.in === "percent" ? growth(from, to, locale).text : difference(from, to, unit, locale).text;
}

/** "USD/KZT moves over 3% in 5 days" */
export function ruleTitle(rule: AlertRule, entry: Named, locale: Locale): string {
  const t = translator(locale);
  const name = alertName(entry, locale);
  if (rule.kind !== "moves")
    return t(`alerts.rule.${rule.kind}`, { name, level: levelText(rule.level, entry, locale) });
  const { by, within, direction } = rule;
  const span = spanText(within, entry.frequency, locale);
  return t("alerts.rule.moves", {
    name,
    by: amount(by, moveUnit(rule, entry.unit), locale),
    span,
    direction,
  });
}

/** The threshold of a move, without its sign. */
export function byText(rule: MovesRule, unit: Unit, locale: Locale): string {
  return amount(rule.by, moveUnit(rule, unit), locale);
}
