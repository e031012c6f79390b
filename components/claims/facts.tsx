/** What is to be known of a claim beside its verdict: place, period, tolerance, what the author could have seen. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface FactsProps {
  locale: Locale;
  claim: {
    place: string;
    period: string | undefined;
    printed: string;
    now: string | undefined;
    measure: string | undefined;
    tolerance: string;
    known: string | undefined;
    rule: string;
    remark: string | undefined;
    touched: { slug: string; title: string }[];
  };
}

export function Facts({ locale, claim }: FactsProps) {
  const t = translator(locale);
  const { touched } = claim;
  const rows: [string, string | undefined][] = [
    [t("claims.column.printed"), claim.printed],
    [t("claims.column.now"), claim.now],
    [t("claims.measure"), claim.measure],
    [t("claims.place"), claim.place],
    [t("claims.period"), claim.period],
    [t("claims.tolerance"), claim.tolerance],
    [t("claims.known"), claim.known],
    [t("claims.rule"), claim.rule],
    [t("claims.remark"), claim.remark],
  ];
  return (
    <dl className="mt-6 grid max-w-[52rem] gap-1.5 border-t border-line pt-3">
      {rows.map(([name, text]) =>
        text ? (
          <div key={name} className="grid gap-x-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <dt className="text-muted">{name}</dt>
            <dd className="figures">{text}</dd>
          </div>
        ) : null,
      )}
      {touched.length > 0 && (
        <div className="grid gap-x-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
          <dt className="text-muted">{t("claims.filter.indicator")}</dt>
          <dd className="flex flex-wrap gap-x-4">
            {touched.map(({ slug, title }) => (
              <a key={slug} href={`/${locale}/indicators/${slug}`}>
                {title}
              </a>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
