/** Sources: who publishes what, how far it reaches, on what terms, and what to beware of. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Work } from "@/components/claims/work";
import { SourceSection } from "@/components/sources/source-section";
import { freshness, freshnessView, heldSources, judgedLedgers } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return pageMetadata((await params).locale, "/sources");
}

export default async function Sources({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const held = heldSources();
  const all = freshness();
  const freshBy = (id: string) =>
    Object.fromEntries(
      all.filter(({ source }) => source === id).map((one) => [one.code, freshnessView(one, locale)]),
    );
  const texts = judgedLedgers().ledgers.flatMap(({ ledger }) => (ledger.reference ? [ledger] : []));
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("sources.title")}</h1>
      <p className="mt-2 max-w-text">{t("sources.lead")}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 py-5 text-sm">
        {held.map(({ source }) => (
          <li key={source.id}>
            <a href={`#${source.id}`}>{source.short[locale]}</a>
          </li>
        ))}
      </ul>
      <div className="grid gap-12">
        {held.map(({ source, datasets }) => (
          <SourceSection
            key={source.id}
            locale={locale}
            source={source}
            datasets={datasets}
            fresh={freshBy(source.id)}
          />
        ))}
      </div>
      {texts.length > 0 && (
        <section id="papers" className="mt-12 scroll-mt-4 border-t-2 border-ink pt-3">
          <h2 className="text-xl font-semibold">{t("sources.papers")}</h2>
          {texts.map(({ id, reference }) => (
            <div key={id} className="mt-2 grid max-w-text gap-1 text-sm">
              {reference && <Work locale={locale} reference={reference} />}
              <p>
                <a href={`/${locale}/claims?ledger=${id}`}>{t("claims.title")}</a>
              </p>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
