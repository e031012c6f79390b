/** Updates: new data and revisions by day, of all indicators or of one, and the feed that tells them. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UpdateEntry } from "@/components/fresh/update-entry";
import { definitions, updateViews } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Updates on the page, and revisions told of each; the feed has more. */
const [count, listed] = [60, 8];

function feedAddress(locale: Locale, indicator: string | undefined): string {
  const query = new URLSearchParams({ lang: locale, ...(indicator && { indicator }) });
  return `/api/v1/updates.atom?${query}`;
}

/** The indicator of the address; a name that is none shows all. */
async function chosen({ searchParams }: PageProps) {
  const { indicator } = await searchParams;
  return definitions().find(({ slug }) => slug === indicator);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await props.params;
  const { alternates, ...plain } = pageMetadata(locale, "/updates");
  if (!isLocale(locale)) return plain;
  const types = { "application/atom+xml": feedAddress(locale, (await chosen(props))?.slug) };
  return { ...plain, alternates: { ...alternates, types } };
}

export default async function Updates(props: PageProps) {
  const { locale } = await props.params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const indicator = (await chosen(props))?.slug;
  const views = updateViews(locale, { indicator, count, listed });
  const choices = [
    { slug: undefined, text: t("updates.all") },
    ...definitions().map(({ slug, title }) => ({ slug, text: title[locale] })),
  ];
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("updates.title")}</h1>
      <p className="mt-2 max-w-text">{t("updates.lead")}</p>
      <nav aria-label={t("updates.choose")} className="py-5 text-sm">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {choices.map(({ slug, text }) => (
            <li key={text}>
              <a
                href={`/${locale}/updates${slug ? `?indicator=${slug}` : ""}`}
                aria-current={slug === indicator ? "page" : undefined}
                className={slug === indicator ? "font-semibold text-ink no-underline" : ""}
              >
                {text}
              </a>
            </li>
          ))}
          <li>
            <a href={feedAddress(locale, indicator)}>{t("updates.feed")}</a>
          </li>
        </ul>
      </nav>
      {views.length === 0 ? (
        <p>{t("updates.none")}</p>
      ) : (
        <ol className="border-t border-zero">
          {views.map((view) => (
            <UpdateEntry key={view.id} locale={locale} {...view} />
          ))}
        </ol>
      )}
    </>
  );
}
