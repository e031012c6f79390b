/** On an indicator's page: the claims that touch it, those that do not simply hold first, and the way to all. */
import { formatList } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { ClaimRow, Locale } from "@/lib/model";
import { Rows } from "./rows";

interface TouchingProps {
  locale: Locale;
  slug: string;
  /** Of the texts whose claims these are. */
  titles: string[];
  /** How many there are; `rows` may hold the first of them only. */
  count: number;
  rows: ClaimRow[];
  asOf: string | undefined;
}

export function Touching({ locale, slug, titles, count, rows, asOf }: TouchingProps) {
  const t = translator(locale);
  return (
    <section id="claims" className="mt-12 scroll-mt-4 border-t-2 border-ink pt-3">
      <h2 className="text-2xl font-semibold tracking-tight">{t("claims.touched")}</h2>
      <p className="pb-3 text-muted">{t("claims.touchedLead", { titles: formatList(titles, locale) })}</p>
      <Rows locale={locale} rows={rows} />
      <p className="mt-3">
        <a
          href={`/${locale}/claims?indicator=${slug}${asOf ? `&asOf=${asOf}` : ""}`}
          className="font-semibold"
        >
          {t("claims.touchedAll", { count })}
        </a>
      </p>
    </section>
  );
}
