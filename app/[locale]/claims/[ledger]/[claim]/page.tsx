/** One claim: its verdict, the way from the data to it, the chart with the printed figure marked, how to cite it. */
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ChartFigure } from "@/components/chart/chart-figure";
import { Facts } from "@/components/claims/facts";
import { Readings } from "@/components/claims/readings";
import { Verdict } from "@/components/claims/verdict";
import { Inputs, Steps } from "@/components/claims/way";
import { Work } from "@/components/claims/work";
import { PresentLink } from "@/components/slide/present-link";
import { claimDetail, claimFigure, claimPath, judgedClaim, layouts } from "@/lib/catalog";
import { pageCardAddress } from "@/lib/export";
import { isLocale, translator } from "@/lib/i18n";
import { languageAlternates } from "@/lib/i18n/alternates";
import { presentModeOf } from "@/lib/model/present";
import { oembedType, openGraphOf } from "../../../page-metadata";
import { ClaimSlide } from "./slide";

interface PageProps {
  params: Promise<{ locale: string; ledger: string; claim: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function found({ params }: Pick<PageProps, "params">) {
  const { locale, ledger, claim } = await params;
  const judged = judgedClaim(ledger, claim);
  return isLocale(locale) && judged ? { locale, ledger, claim, ...judged } : undefined;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const page = await found(props);
  if (!page) return {};
  const { locale, ledger, claim, of, one } = page;
  const { statement, sentence } = claimDetail(of, one, locale);
  const hasChart = claimFigure(one, of, locale) !== undefined;
  const picture = hasChart
    ? `/api/v1/claims/${ledger}.${claim}.png?lang=${locale}&preset=social`
    : pageCardAddress("/claims", locale);
  const alt = hasChart ? statement : translator(locale)("claims.title");
  return {
    title: statement,
    description: sentence,
    alternates: {
      ...languageAlternates(claimPath(ledger, claim)),
      ...(hasChart && { types: oembedType(`/${locale}${claimPath(ledger, claim)}`) }),
    },
    openGraph: openGraphOf(locale, translator(locale)("site.name"), picture, alt),
  };
}

/** The whole address, for a citation that is read on paper. */
async function permalink(path: string): Promise<string> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "";
  const protocol = asked.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  return `${protocol}://${host}${path}`;
}

export default async function ClaimPage(props: PageProps) {
  const page = await found(props);
  if (!page) notFound();
  const { locale, ledger, claim, of, one } = page;
  const t = translator(locale);
  const asked = await props.searchParams;
  const mode = presentModeOf(asked.present);
  if (mode) return <ClaimSlide locale={locale} of={of} one={one} asked={asked} mode={mode} />;
  const detail = claimDetail(of, one, locale);
  const figure = claimFigure(one, of, locale);
  const { reference } = of.ledger;
  const file = `/api/v1/claims/${ledger}.${claim}`;
  const address = await permalink(`/${locale}${detail.path}`);
  return (
    <article>
      <p className="pt-6 text-sm">
        <a href={`/${locale}/claims?ledger=${ledger}`}>{of.ledger.title[locale]}</a>
      </p>
      <h1 className="max-w-[52rem] text-3xl font-semibold tracking-tight">{detail.statement}</h1>
      <p className="mt-3 max-w-text text-lg leading-7">
        <span className="mr-3">
          <Verdict kind={detail.verdict} text={detail.verdictText} />
        </span>
        {detail.sentence}
      </p>
      <Facts locale={locale} claim={detail} />
      {detail.missing.length > 0 && (
        <section className="mt-10 max-w-text">
          <h2 className="text-lg font-semibold">{t("claims.missing")}</h2>
          <ul className="mt-2 list-disc pl-5">
            {detail.missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {detail.steps.length > 0 && <Steps locale={locale} steps={detail.steps} />}
      {detail.inputs.length > 0 && <Inputs locale={locale} inputs={detail.inputs} />}
      <Readings locale={locale} title={t("claims.others")} readings={detail.others} />
      <Readings locale={locale} title={t("claims.relations")} readings={detail.relations} />
      <Readings locale={locale} title={t("claims.editions")} readings={detail.editions} />
      {figure && (
        <section className="mt-12">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-2">
            <p className="text-muted">{t("claims.chart")}</p>
            <PresentLink text={t("slide.present")} />
          </div>
          <ChartFigure
            figure={figure}
            locale={locale}
            query={{}}
            layouts={layouts}
            files={{ path: file, asked: "" }}
            lead
          />
        </section>
      )}
      <section className="mt-12 grid max-w-text gap-2 border-t-2 border-ink pt-3 text-sm">
        <h2 className="text-lg font-semibold">{t("claims.citation")}</h2>
        {reference && <Work locale={locale} reference={reference} />}
        <p className="wrap-anywhere">
          {t("claims.cite", {
            site: t("site.name"),
            claim: detail.statement,
            verdict: detail.verdictText,
            address,
          })}
        </p>
        <p className="flex flex-wrap gap-x-4 print:hidden">
          <a href={`/${locale}${detail.path}`}>{t("claims.permalink")}</a>
          <a href={`${file}.json?lang=${locale}`} className="font-semibold uppercase">
            json
          </a>
          <a href={`/${locale}/claims`}>{t("claims.all")}</a>
        </p>
      </section>
    </article>
  );
}
