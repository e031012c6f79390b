/** No such page, in the reader's language. */
import { headers } from "next/headers";
import { definitions } from "@/lib/catalog";
import { isLocale, negotiate, translator } from "@/lib/i18n";

export default async function NotFound() {
  const asked = await headers();
  const first = asked.get("x-locale");
  const locale = isLocale(first) ? first : negotiate(asked.get("accept-language"));
  const t = translator(locale);
  return (
    <div className="max-w-text py-16">
      <h1 className="text-2xl font-semibold">{t("error.notFound.title")}</h1>
      <p className="mt-3">{t("error.notFound.detail")}</p>
      <ul className="mt-6 grid gap-1.5">
        <li>
          <a href={`/${locale}`}>{t("error.backToOverview")}</a>
        </li>
        {definitions().map(({ slug, title }) => (
          <li key={slug}>
            <a href={`/${locale}/indicators/${slug}`}>{title[locale]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
