/** A verdict in sentences: what the data give, how far that is from what is printed, what the author could have seen. */
import type { Verdict } from "../claims";
import { formatFigure, formatPeriod, stepOf } from "../format";
import { translator } from "../i18n";
import type { Claim, Locale, Unit } from "../model";
import { figureText, nodeOf, nowText, printedText, resultText } from "./claim-figures";
import { leavesOf } from "./claim-steps";
import type { JudgedClaim } from "./claims";

function differenceText({ printed, difference }: Verdict, claim: Claim, locale: Locale) {
  const { absolute, percent } = difference ?? { absolute: 0, percent: 0 };
  const unit: Unit | undefined = printed.unit?.measure === "PT" ? { measure: "PP" } : printed.unit;
  const size = Math.abs(absolute);
  return {
    difference: figureText(size, Math.min(printed.step / 10, stepOf(size, 2)), claim, unit, locale),
    percent: formatFigure(Math.abs(percent), { measure: "PT" }, locale),
  };
}

/** Why the verdict is what it is, in a sentence or two. */
export function verdictSentence(one: JudgedClaim, locale: Locale): string {
  const t = translator(locale);
  const { claim, verdict } = one;
  const printed = printedText(one, locale);
  const now = nowText(one, locale) ?? "";
  const data = one.asOf
    ? t("claims.data.on", { day: formatPeriod(one.asOf, locale) })
    : t("claims.data.today");
  switch (verdict.kind) {
    case "holds":
      return t("claims.say.holds", { data, now, printed });
    case "held-then": {
      const known = nodeOf(verdict.atTheTime);
      const day = formatPeriod(verdict.atTheTime?.day ?? "", locale);
      return t("claims.say.held-then", { now, day, known: known ? resultText(known, one, locale) : "" });
    }
    case "different-measure": {
      const other = verdict.others.find((reading) => reading.fits);
      return t("claims.say.different-measure", { now, printed, measure: other?.measure[locale] ?? "" });
    }
    case "differs":
      if (verdict.printed.sense === "over") return t("claims.say.differsOver", { data, now, printed });
      return t("claims.say.differs", { data, now, printed, ...differenceText(verdict, claim, locale) });
    case "inconsistent": {
      const failed = verdict.relations.find((relation) => !relation.fits);
      const own = nodeOf(failed);
      const said = t("claims.say.inconsistent", {
        own: own ? resultText(own, one, locale) : "",
        printed,
        says: failed?.says[locale] ?? "",
      });
      return now
        ? `${said}${locale === "zh" ? "" : " "}${t("claims.say.inconsistentNow", { data, now })}`
        : said;
    }
    case "cannot-be-checked":
      return [t("claims.say.cannot-be-checked", { printed }), ...beside(one, locale)].join(
        locale === "zh" ? "" : " ",
      );
  }
}

/** What can be said of a claim that the data cannot check: it agrees with the text itself, or equals something else. */
function beside(one: JudgedClaim, locale: Locale): string[] {
  const t = translator(locale);
  const { relations, others } = one.verdict;
  const equal = others.find((other) => other.fits);
  const node = nodeOf(equal);
  return [
    ...(relations.length > 0 ? [t("claims.say.agrees")] : []),
    ...(equal && node
      ? [t("claims.say.equals", { measure: equal.measure[locale], value: resultText(node, one, locale) })]
      : []),
  ];
}

/** What was known when the author read, and from which edition; nothing where the claim names no such day. */
export function thenSentence(one: JudgedClaim, locale: Locale): string | undefined {
  const t = translator(locale);
  const { atTheTime } = one.verdict;
  if (!atTheTime || one.verdict.kind === "cannot-be-checked") return undefined;
  const day = formatPeriod(atTheTime.day, locale);
  const node = nodeOf(atTheTime);
  const origins = node
    ? leavesOf(node).flatMap(({ inputs }) => inputs.flatMap((input) => input.origins))
    : [];
  if (!node || origins.length === 0) return t("claims.then.unknown", { day });
  const value = resultText(node, one, locale);
  const newest = origins
    .filter(({ vintage }) => vintage <= atTheTime.day)
    .toSorted((a, b) => (a.vintage < b.vintage ? 1 : -1))[0];
  // Figures that are never revised may have reached us in a later copy.
  if (!newest) return t("claims.then.fixed", { day, value });
  const edition = `${newest.edition}, ${formatPeriod(newest.vintage, locale, "short")}`;
  return t("claims.then.known", { day, edition, value });
}
