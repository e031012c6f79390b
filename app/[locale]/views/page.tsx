/** Saved views: the reader's own list, which the browser keeps. */
import { PlainPage } from "@/components/layout/plain-page";
import { ViewsLoader } from "@/components/views/views-loader";
import { viewsWords } from "@/components/views/words";
import { translator } from "@/lib/i18n";
import { knownLocale, type PlainPageProps, plainMetadata } from "../plain-page";

export const generateMetadata = plainMetadata("/views");

export default async function Views(props: PlainPageProps) {
  const locale = await knownLocale(props);
  const t = translator(locale);
  return (
    <PlainPage title={t("views.title")} lead={t("views.lead")} spaced>
      <noscript>
        <p className="max-w-text border-l-2 border-chn bg-wash px-3 py-2">{t("views.noscript")}</p>
      </noscript>
      <ViewsLoader locale={locale} words={viewsWords(locale)} />
    </PlainPage>
  );
}
