/** Claims: printed figures held against the data; how many hold, which do not, and the way to each. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Filter } from "@/components/claims/filter";
import { Rows } from "@/components/claims/rows";
import { Summary } from "@/components/claims/summary";
import { Work } from "@/components/claims/work";
import { PageNotes } from "@/components/indicator/page-notes";
import { readPageQuery, tellFault } from "@/lib/api";
import {
  type ClaimChoice,
  claimChoices,
  claimGroups,
  claimSections,
  judgedLedgers,
  verdictCounts,
} from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return pageMetadata((await params).locale, "/claims");
}

/** The address of a choice; without one that of the page. */
function addressOf(locale: Locale, choice: ClaimChoice): string {
  const given = Object.entries(choice).filter(([, value]) => value);
  const search = new URLSearchParams(given as [string, string][]);
  return `/${locale}/claims${given.length > 0 ? `?${search}` : ""}`;
}

/** The ledgers of the product itself, each in a sentence with the way to it. */
function OwnHeadlines({ locale, asOf }: { locale: Locale; asOf: string | undefined }) {
  const t = translator(locale);
  const known = asOf ? `&asOf=${asOf}` : "";
  return judgedLedgers(asOf)
    .ledgers.filter(({ ledger }) => ledger.kind === "product")
    .map(({ ledger, claims }) => (
      <section key={ledger.id} className="mt-12 max-w-text">
        <h2 className="text-2xl font-semibold tracking-tight">{ledger.title[locale]}</h2>
        <p className="mt-1">
          {t("claims.own", {
            count: claims.length,
            holding: claims.filter(({ verdict }) => verdict.kind === "holds").length,
          })}{" "}
          <a href={`/${locale}/claims?ledger=${ledger.id}${known}`} className="font-semibold">
            {t("claims.count", { count: claims.length })}
          </a>
        </p>
      </section>
    ));
}

export default async function Claims({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  // An empty field of the form is no choice.
  const asked = Object.fromEntries(Object.entries(await searchParams).filter(([, value]) => value !== ""));
  const { query, faults } = readPageQuery(asked, ["ledger", "indicator", "verdict", "asOf"]);
  const { asOf } = query;
  const { ledgers, broken } = judgedLedgers(asOf);
  const choice = { ...query, papers: true };
  const groups = claimGroups(choice, locale);
  const counts = verdictCounts(choice).map(({ verdict, count }) => ({
    verdict,
    count,
    text: t(`claims.verdict.${verdict}`),
    rule: t(`claims.rule.${verdict}`),
    href: addressOf(locale, { ...query, verdict }),
    chosen: query.verdict === verdict,
  }));
  const files = new URLSearchParams({ lang: locale, ...query });
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("claims.title")}</h1>
      <p className="mt-2 max-w-text">{t("claims.lead")}</p>
      <Summary locale={locale} counts={counts} />
      <Filter locale={locale} chosen={query} choices={claimChoices(locale)} />
      <div className="pt-4">
        <PageNotes
          locale={locale}
          faults={faults.map((fault) => tellFault(fault, locale))}
          asOf={asOf}
          latest={addressOf(locale, { ...query, asOf: undefined })}
        />
        {asOf && <p className="mb-4 max-w-text text-sm text-muted">{t("claims.data.note")}</p>}
        {broken.map(({ name, reason }) => (
          <p
            key={name}
            role="note"
            className="mb-4 border-l-2 border-rus bg-wash px-3 py-2 text-sm wrap-anywhere"
          >
            {t("claims.broken", { reason })}
          </p>
        ))}
      </div>
      {groups.length === 0 && <p>{t("claims.empty")}</p>}
      {groups.map(({ ledger, rows }) => (
        <section key={ledger.id} id={ledger.id} className="mt-8 scroll-mt-4">
          <h2 className="text-2xl font-semibold tracking-tight">
            {ledger.title[locale]}{" "}
            <span className="text-base font-normal tracking-normal text-muted">
              {t("claims.count", { count: rows.length })}
            </span>
          </h2>
          <p className="mt-1 max-w-text text-muted">{ledger.about[locale]}</p>
          {claimSections(rows, locale).map(({ key, title, rows: mine }) => (
            <section key={key} className="mt-6">
              <h3 className="pb-1 text-lg font-semibold">{title}</h3>
              <Rows locale={locale} rows={mine} />
            </section>
          ))}
        </section>
      ))}
      {!query.ledger && <OwnHeadlines locale={locale} asOf={asOf} />}
      <section className="mt-12 max-w-text border-t-2 border-ink pt-3 text-sm">
        <h2 className="text-lg font-semibold">{t("claims.reference")}</h2>
        <div className="mt-2 grid gap-2">
          {ledgers.map(
            ({ ledger }) =>
              ledger.reference && <Work key={ledger.id} locale={locale} reference={ledger.reference} />,
          )}
        </div>
        <p className="mt-4 flex flex-wrap gap-x-4 print:hidden">
          <span className="text-muted">{t("claims.download")}</span>
          {(["csv", "json"] as const).map((ending) => (
            <a key={ending} href={`/api/v1/claims.${ending}?${files}`} className="font-semibold uppercase">
              {ending}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}
