/** Lists of claims as pages and files ask for them: chosen by text, indicator and verdict, with a count of each verdict. */
import { type VerdictKind, verdictKinds } from "../claims";
import { translator } from "../i18n";
import type { ClaimRow, Locale } from "../model";
import { claimRow } from "./claim-views";
import { type JudgedClaim, type JudgedLedger, judgedLedgers } from "./claims";
import { definitions } from "./ready";

/** The choice `none` stands for claims that touch no indicator. */
export const noIndicator = "none";

export interface ClaimChoice {
  ledger?: string | undefined;
  indicator?: string | undefined;
  verdict?: VerdictKind | undefined;
  /** Without a ledger: only those of papers, as the page shows them at first. */
  papers?: boolean | undefined;
  /** The day whose data judge; today without one. */
  asOf?: string | undefined;
}

export interface ClaimGroup {
  ledger: JudgedLedger["ledger"];
  rows: ClaimRow[];
}

export function isChosen({ id, kind }: JudgedLedger["ledger"], { ledger, papers }: ClaimChoice): boolean {
  return ledger ? id === ledger : !papers || kind === "paper";
}

export function fitsChoice({ claim, verdict }: JudgedClaim, choice: ClaimChoice): boolean {
  const { indicator } = choice;
  if (choice.verdict && verdict.kind !== choice.verdict) return false;
  if (indicator === noIndicator) return claim.indicators.length === 0;
  return !indicator || claim.indicators.includes(indicator);
}

/** The ledgers with those of their claims that fit; a ledger without any is left out. */
export function claimGroups(choice: ClaimChoice, locale: Locale): ClaimGroup[] {
  return judgedLedgers(choice.asOf)
    .ledgers.filter(({ ledger }) => isChosen(ledger, choice))
    .map((of) => ({
      ledger: of.ledger,
      rows: of.claims.filter((one) => fitsChoice(one, choice)).map((one) => claimRow(of, one, locale)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** How many of each verdict, in the order of the rules; verdicts that do not occur count 0. */
export function verdictCounts(
  choice: Omit<ClaimChoice, "verdict">,
): { verdict: VerdictKind; count: number }[] {
  const all = judgedLedgers(choice.asOf)
    .ledgers.filter(({ ledger }) => isChosen(ledger, choice))
    .flatMap(({ claims }) => claims.filter((one) => fitsChoice(one, choice)));
  return verdictKinds.map((verdict) => ({
    verdict,
    count: all.filter((one) => one.verdict.kind === verdict).length,
  }));
}

/** What can be chosen, with its words. */
export function claimChoices(locale: Locale) {
  const t = translator(locale);
  return {
    ledgers: judgedLedgers().ledgers.map(({ ledger }) => ({ value: ledger.id, text: ledger.title[locale] })),
    indicators: [
      ...definitions().map(({ slug, title }) => ({ value: slug, text: title[locale] })),
      { value: noIndicator, text: t("claims.filter.none") },
    ],
    verdicts: verdictKinds.map((value) => ({ value, text: t(`claims.verdict.${value}`) })),
  };
}

/** The claims of papers that touch an indicator, those that do not simply hold first, and the papers' titles. */
export function claimsTouching(
  slug: string,
  locale: Locale,
  asOf?: string,
): { titles: string[]; rows: ClaimRow[] } {
  const groups = claimGroups({ indicator: slug, papers: true, asOf }, locale);
  const rows = groups.flatMap((group) => group.rows);
  const order = ["inconsistent", "differs", "different-measure", "held-then", "holds", "cannot-be-checked"];
  return {
    titles: groups.map(({ ledger }) => ledger.title[locale]),
    rows: rows.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict)),
  };
}

/** Rows under the indicator that they touch first, in the order of the ledger; those that touch none come last. */
export function claimSections(
  rows: ClaimRow[],
  locale: Locale,
): { key: string; title: string; rows: ClaimRow[] }[] {
  const sections = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const key = row.indicators[0] ?? noIndicator;
    sections.set(key, [...(sections.get(key) ?? []), row]);
  }
  const titles = new Map(definitions().map(({ slug, title }) => [slug, title[locale]]));
  return [...sections]
    .sort(([a], [b]) => Number(a === noIndicator) - Number(b === noIndicator))
    .map(([key, mine]) => ({
      key,
      title: titles.get(key) ?? translator(locale)("claims.context"),
      rows: mine,
    }));
}
