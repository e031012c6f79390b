/** From a figure to the comparison that holds its series, where others can be laid beside them. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface CompareLinkProps {
  locale: Locale;
  title: string;
  query: string;
}

export function CompareLink({ locale, title, query }: CompareLinkProps) {
  const t = translator(locale);
  return (
    <p className="pt-2 text-sm print:hidden">
      <a
        href={`/${locale}/compare?${query}`}
        aria-label={`${t("compare.these")}: ${title}`}
        className="font-semibold"
      >
        {t("compare.these")}
      </a>
    </p>
  );
}
