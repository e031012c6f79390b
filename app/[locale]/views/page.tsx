/** Saved views: the reader's own list, which the browser keeps. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ViewsLoader } from "@/components/views/views-loader";
import { viewsWords } from "@/components/views/words";
import { isLocale, translator } from "@/lib/i18n";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return pageMetadata((await params).locale, "/views");
}

export default async function Views({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("views.title")}</h1>
      <p className="mt-2 max-w-text pb-6">{t("views.lead")}</p>
      <noscript>
        <p className="max-w-text border-l-2 border-chn bg-wash px-3 py-2">{t("views.noscript")}</p>
      </noscript>
      <ViewsLoader locale={locale} words={viewsWords(locale)} />
    </>
  );
}
