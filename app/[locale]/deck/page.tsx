/** The deck: charts that the reader chose, as slides; the browser keeps them. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeckLoader } from "@/components/deck/deck-loader";
import { deckWords } from "@/components/deck/words";
import { isLocale, translator } from "@/lib/i18n";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return pageMetadata((await params).locale, "/deck");
}

export default async function DeckPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("deck.title")}</h1>
      <p className="mt-2 max-w-text pb-6">{t("deck.lead")}</p>
      <noscript>
        <div className="max-w-text border-l-2 border-chn bg-wash px-3 py-2">
          <p>{t("deck.noscript")}</p>
          <p className="flex gap-5">
            {(["pptx", "pdf", "zip"] as const).map((ending) => (
              <a key={ending} href={`/api/v1/deck/six-indicators.${ending}?lang=${locale}`}>
                {ending === "zip" ? t("deck.zip") : ending.toUpperCase()}
              </a>
            ))}
          </p>
        </div>
      </noscript>
      <DeckLoader locale={locale} words={deckWords(locale)} />
    </>
  );
}
