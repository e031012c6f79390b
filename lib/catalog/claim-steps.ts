/** A formula in the order in which one would work it out, with the figures themselves. */
import type { Node } from "../claims";
import { formatPeriod } from "../format";
import { translator } from "../i18n";
import type { Locale, Period } from "../model";
import { spanText, wayText } from "./claim-figures";
import type { JudgedLedger } from "./claims";

/** The ends of a formula. */
export function leavesOf(node: Node): Node[] {
  return node.parts.length > 0 ? node.parts.flatMap(leavesOf) : [node];
}

const signs: Partial<Record<Node["formula"]["op"], string>> = {
  add: "+",
  subtract: "−",
  multiply: "×",
  divide: "÷",
};

/** `a ÷ b` with the figures themselves. */
function operation({ formula, parts }: Node, locale: Locale): string {
  const [a = "", b = ""] = parts.map((part) => wayText(part, locale));
  switch (formula.op) {
    case "percentOf":
      return `100 × ${a} ÷ ${b}`;
    case "percentChange":
      return `100 × (${a} ÷ ${b} − 1)`;
    case "percentLost":
      return `100 × (1 − ${b} ÷ ${a})`;
    case "size":
      return `|${a}|`;
    default:
      return parts.map((part) => wayText(part, locale)).join(` ${signs[formula.op] ?? ""} `);
  }
}

function leafText(node: Node, of: JudgedLedger, locale: Locale): string {
  const t = translator(locale);
  const { formula } = node;
  if (formula.op === "printed") {
    const claim = of.ledger.claims.find(({ id }) => id === formula.claim);
    return t("claims.op.printed", { claim: claim?.statement[locale] ?? formula.claim });
  }
  if (formula.op === "number" || !("series" in formula)) return wayText(node, locale);
  const series = of.surroundings.lookup(formula.series)?.series.name[locale] ?? formula.series;
  const [first, last] = [node.inputs[0]?.period ?? "", node.inputs.at(-1)?.period ?? ""];
  if (formula.op === "value")
    return t("claims.op.value", { series, period: formatPeriod(first, locale, "short") });
  return t(`claims.op.${formula.op}`, { series, span: spanText(...ends(first, last), locale) });
}

/** Intervals at the ends of a span count with their outer ends. */
function ends(first: Period, last: Period): [Period, Period] {
  return [first.split("/")[0] ?? first, last.split("/").at(-1) ?? last];
}

export interface Step {
  text: string;
  result: string;
}

/** Every part of the formula in the order in which one would work it out; bare numbers need no step of their own. */
export function stepsOf(node: Node, of: JudgedLedger, locale: Locale): Step[] {
  const t = translator(locale);
  if (node.formula.op === "number") return [];
  const before = node.parts.flatMap((part) => stepsOf(part, of, locale));
  const text = node.parts.length > 0 ? operation(node, locale) : leafText(node, of, locale);
  const rounded = node.high - node.low > 1e-9 * Math.max(1, Math.abs(node.value)) && node.parts.length > 0;
  const bound = (value: number) => wayText({ value, unit: node.unit }, locale);
  const range = rounded
    ? ` (${t("claims.op.between", { from: bound(node.low), to: bound(node.high) })})`
    : "";
  const own: Step = { text, result: wayText(node, locale) + range };
  const known = new Set<string>();
  return [...before, own].filter((step) => {
    const key = `${step.text} ${step.result}`;
    return known.has(key) ? false : known.add(key) !== undefined;
  });
}
