/** From a figure to the comparison that holds its series, and to an alert on one of them. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface CompareLinkProps {
  locale: Locale;
  title: string;
  query: string;
  /** `<slug>.<chart>` */
  chart: string;
}

export function CompareLink({ locale, title, query, chart }: CompareLinkProps) {
  const t = translator(locale);
  const colon = locale === "zh" ? "：" : ": ";
  return (
    <p className="flex gap-x-6 pt-2 text-sm print:hidden">
      <a
        href={`/${locale}/compare?${query}`}
        aria-label={`${t("compare.these")}${colon}${title}`}
        className="font-semibold"
      >
        {t("compare.these")}
      </a>
      <a
        href={`/${locale}#alerts`}
        data-alert={chart}
        aria-label={`${t("alerts.me")}${colon}${title}`}
        className="font-semibold"
      >
        {t("alerts.me")}
      </a>
    </p>
  );
}
