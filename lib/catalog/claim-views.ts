/** Claims ready to be laid out in the reader's language: a row each for lists, the whole way for a claim's own page. */
import { inputsOf, type Missing, type Node, type Reading } from "../claims";
import { formatPeriod } from "../format";
import { translator } from "../i18n";
import type { ClaimRow, InputView, Locale, Provenance, ReadingView } from "../model";
import { editionsOf } from "./claim-editions";
import { nodeOf, nowText, placeText, printedText, resultText, toleranceText, wayText } from "./claim-figures";
import { thenSentence, verdictSentence } from "./claim-sentences";
import { type Step, stepsOf } from "./claim-steps";
import type { JudgedClaim, JudgedLedger } from "./claims";
import { definitions } from "./ready";

export interface ClaimDetail extends ClaimRow {
  sentence: string;
  rule: string;
  known: string | undefined;
  measure: string | undefined;
  period: string | undefined;
  tolerance: string;
  remark: string | undefined;
  steps: Step[];
  inputs: InputView[];
  others: ReadingView[];
  relations: ReadingView[];
  /** What each edition held gives; empty where all give the same. */
  editions: ReadingView[];
  missing: string[];
  touched: { slug: string; title: string }[];
}

/** Below the language; with the day whose data judge. */
export function claimPath(ledger: string, id: string, asOf?: string): string {
  return `/claims/${ledger}/${id}${asOf ? `?asOf=${asOf}` : ""}`;
}

const titleIn = (locale: Locale) => (slug: string) =>
  definitions().find((one) => one.slug === slug)?.title[locale] ?? slug;

export function claimRow(of: JudgedLedger, one: JudgedClaim, locale: Locale): ClaimRow {
  const { claim, verdict } = one;
  return {
    ledger: of.ledger.id,
    id: claim.id,
    path: claimPath(of.ledger.id, claim.id, one.asOf),
    statement: claim.statement[locale],
    place: placeText(claim, titleIn(locale), locale),
    printed: printedText(one, locale),
    now: nowText(one, locale),
    verdict: verdict.kind,
    verdictText: translator(locale)(`claims.verdict.${verdict.kind}`),
    indicators: claim.indicators,
  };
}

function editionText({ edition, vintage }: Provenance, locale: Locale): string {
  return translator(locale)("vintage.edition", { edition, date: formatPeriod(vintage, locale, "short") });
}

function inputViews(node: Node, of: JudgedLedger, locale: Locale): InputView[] {
  const t = translator(locale);
  const known = new Set<string>();
  return inputsOf(node).flatMap(({ series: id, period, value, status, origins }): InputView[] => {
    const key = `${id} ${period}`;
    if (known.has(key)) return [];
    known.add(key);
    const series = of.surroundings.lookup(id)?.series;
    return [
      {
        series: series?.name[locale] ?? id,
        period: formatPeriod(period, locale, "short"),
        value: wayText({ value, unit: series?.unit }, locale),
        status: status === "A" ? "" : t(`status.${status}`),
        editions: origins.map((origin) => ({ text: editionText(origin, locale), url: origin.url })),
      },
    ];
  });
}

function readingView(reading: Reading, text: string, one: JudgedClaim, locale: Locale): ReadingView {
  const node = nodeOf(reading);
  return { text, value: node && resultText(node, one, locale), fits: reading.fits };
}

/** What is missing, each once, in the ledger's words for what the data do not hold. */
function missingTexts(missing: Missing[], of: JudgedLedger, locale: Locale): string[] {
  const t = translator(locale);
  const texts = missing.map(({ series, periods }) => {
    const name = of.surroundings.lookup(series)?.series.name[locale];
    if (!name || !periods) return of.ledger.wanted[series]?.[locale] ?? series;
    const [from, to] = periods;
    const period = formatPeriod(from === to ? from : `${from}/${to}`, locale, "short");
    return t("claims.missing.periods", { series: name, period });
  });
  return [...new Set(texts)];
}

export function claimDetail(of: JudgedLedger, one: JudgedClaim, locale: Locale): ClaimDetail {
  const t = translator(locale);
  const { claim, verdict, period } = one;
  const node = nodeOf(verdict.today);
  const title = titleIn(locale);
  return {
    ...claimRow(of, one, locale),
    sentence: verdictSentence(one, locale),
    rule: t(`claims.rule.${verdict.kind}`),
    known: thenSentence(one, locale),
    measure: claim.measure?.[locale],
    period: period && formatPeriod(period, locale),
    tolerance: toleranceText(one, locale),
    remark: claim.remark?.[locale],
    steps: node ? stepsOf(node, of, locale) : [],
    inputs: node ? inputViews(node, of, locale) : [],
    others: verdict.others.map((other) => readingView(other, other.measure[locale], one, locale)),
    relations: verdict.relations.map((relation) => readingView(relation, relation.says[locale], one, locale)),
    editions: editionsOf(of, one).map(({ day, reading }) =>
      readingView(reading, formatPeriod(day, locale), one, locale),
    ),
    missing: missingTexts(verdict.missing, of, locale),
    touched: claim.indicators.map((slug) => ({ slug, title: title(slug) })),
  };
}
