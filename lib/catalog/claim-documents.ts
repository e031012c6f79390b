/** Ledgers for programs: every claim with its formula, verdict and values, as JSON or as a table. */
import { verdictKinds } from "../claims";
import { formatPeriod } from "../format";
import { translator } from "../i18n";
import type { Locale } from "../model";
import { nodeOf } from "./claim-figures";
import { type ClaimChoice, fitsChoice, isChosen, verdictCounts } from "./claim-lists";
import { verdictSentence } from "./claim-sentences";
import { claimRow } from "./claim-views";
import { type JudgedClaim, type JudgedLedger, judgedLedgers } from "./claims";

/** The whole of a claim as a program reads it. */
export function claimDocument(of: JudgedLedger, one: JudgedClaim, locale: Locale) {
  const { claim, verdict, period } = one;
  const row = claimRow(of, one, locale);
  const { value, to, step, sense, unit } = verdict.printed;
  const today = nodeOf(verdict.today);
  const known = nodeOf(verdict.atTheTime);
  return {
    ledger: of.ledger.id,
    id: claim.id,
    path: `/${locale}${row.path}`,
    indicators: claim.indicators,
    statement: row.statement,
    place: row.place,
    ...(period && { period }),
    printed: {
      text: row.printed,
      value,
      ...(to !== undefined && { to }),
      step,
      sense,
      ...(unit && { unit: unit.measure }),
    },
    ...(claim.formula && { formula: claim.formula }),
    verdict: verdict.kind,
    sentence: verdictSentence(one, locale),
    ...(today && {
      recomputed: { value: today.value, low: today.low, high: today.high, unit: today.unit?.measure },
    }),
    ...(today && verdict.difference && { difference: verdict.difference }),
    ...(verdict.atTheTime && {
      knownBy: {
        day: verdict.atTheTime.day,
        value: known ? known.value : null,
        fits: verdict.atTheTime.fits,
      },
    }),
    others: verdict.others.map((other) => ({
      measure: other.measure[locale],
      formula: other.formula,
      value: nodeOf(other)?.value ?? null,
      fits: other.fits,
    })),
    relations: verdict.relations.map((relation) => ({
      says: relation.says[locale],
      formula: relation.formula,
      value: nodeOf(relation)?.value ?? null,
      fits: relation.fits,
    })),
    missing: verdict.missing.map(({ series, periods }) => ({
      series,
      ...(periods && { from: periods[0], to: periods[1] }),
      ...(of.ledger.wanted[series] && { what: of.ledger.wanted[series][locale] }),
    })),
    ...(claim.remark && { remark: claim.remark[locale] }),
  };
}

export function claimsDocument(choice: ClaimChoice, locale: Locale) {
  const { asOf } = choice;
  const { ledgers, broken } = judgedLedgers(asOf);
  const t = translator(locale);
  return {
    ...(asOf && { asOf }),
    rules: Object.fromEntries(verdictKinds.map((kind) => [kind, t(`claims.rule.${kind}`)])),
    counts: Object.fromEntries(verdictCounts(choice).map(({ verdict, count }) => [verdict, count])),
    ledgers: ledgers
      .filter(({ ledger }) => isChosen(ledger, choice))
      .map((of) => ({
        id: of.ledger.id,
        title: of.ledger.title[locale],
        ...(of.ledger.reference && { reference: of.ledger.reference.full }),
        claims: of.claims
          .filter((one) => fitsChoice(one, choice))
          .map((one) => claimDocument(of, one, locale)),
      })),
    unreadable: broken,
  };
}

type Cell = string | number | null;

/** The same as a table, a claim a row. */
export function claimsTable(
  choice: ClaimChoice,
  locale: Locale,
): { names: string[]; rows: Cell[][]; head: string[] } {
  const t = translator(locale);
  const { ledgers } = claimsDocument(choice, locale);
  const rows = ledgers.flatMap(({ claims }) =>
    claims.map((one): Cell[] => [
      one.ledger,
      one.id,
      one.indicators.join(" "),
      one.period ?? null,
      one.statement,
      one.place,
      one.printed.value,
      one.printed.to ?? null,
      one.printed.step,
      one.printed.unit ?? null,
      one.verdict,
      one.recomputed?.value ?? null,
      one.difference?.absolute ?? null,
      one.difference?.percent ?? null,
      one.knownBy?.day ?? null,
      one.knownBy?.value ?? null,
      one.sentence,
      one.remark ?? null,
    ]),
  );
  const names = [
    "ledger",
    "claim",
    "indicators",
    "TIME_PERIOD",
    "statement",
    "place",
    "printed",
    "printed_to",
    "printed_step",
    "UNIT_MEASURE",
    "verdict",
    "recomputed",
    "difference",
    "difference_percent",
    "known_by",
    "known_value",
    "sentence",
    "remark",
  ];
  const references = ledgers.flatMap(({ title, reference }) => (reference ? [`${title}: ${reference}`] : []));
  const rules = verdictKinds.map((kind) => `${t(`claims.verdict.${kind}`)}: ${t(`claims.rule.${kind}`)}`);
  const known = choice.asOf
    ? [t("vintage.asOf", { date: formatPeriod(choice.asOf, locale) }), t("claims.data.note")]
    : [];
  return { names, rows, head: [t("claims.title"), ...known, ...references, ...rules] };
}
