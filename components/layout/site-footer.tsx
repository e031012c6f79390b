/** What the site is, whose the data are. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <footer className="border-t border-line bg-ground text-sm text-muted print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-8 gap-y-2 px-4 py-6 sm:px-6">
        <p>{t("footer.openSource")}</p>
        <p>{t("footer.dataBelong")}</p>
        <div className="flex flex-wrap gap-x-6 gap-y-2 lg:ml-auto">
          <a href={`/${locale}/views`}>{t("views.title")}</a>
          <a href={`/${locale}/updates`}>{t("updates.title")}</a>
          <a href={`/${locale}/status`}>{t("status.title")}</a>
          <a href={`/${locale}/sources`}>{t("nav.sources")}</a>
        </div>
      </div>
      <noscript>
        <p className="mx-auto max-w-page px-4 pb-6 sm:px-6">{t("noscript.hint")}</p>
      </noscript>
    </footer>
  );
}
