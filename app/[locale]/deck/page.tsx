/** The deck: charts that the reader chose, as slides; the browser keeps them. */

import { DeckLoader } from "@/components/deck/deck-loader";
import { deckWords } from "@/components/deck/words";
import { PlainPage } from "@/components/layout/plain-page";
import { translator } from "@/lib/i18n";
import { knownLocale, type PlainPageProps, plainMetadata } from "../plain-page";

export const generateMetadata = plainMetadata("/deck");

export default async function DeckPage(props: PlainPageProps) {
  const locale = await knownLocale(props);
  const t = translator(locale);
  return (
    <PlainPage title={t("deck.title")} lead={t("deck.lead")} spaced>
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
    </PlainPage>
  );
}
