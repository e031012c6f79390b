/** Compare: any series beside any other; controls on one side, figures on the other. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Changes } from "@/components/compare/changes";
import { ChosenList } from "@/components/compare/chosen-list";
import { ControlsSheet } from "@/components/compare/controls-sheet";
import { CuratedCards } from "@/components/compare/curated-cards";
import { Elsewhere, Notes } from "@/components/compare/notes";
import { PanelEvents } from "@/components/compare/panel-events";
import { Panels } from "@/components/compare/panels";
import { Picker } from "@/components/compare/picker";
import { pickerWords } from "@/components/compare/picker-words";
import { SettingsForm } from "@/components/compare/settings-form";
import { OpenerLater } from "@/components/own/opener-later";
import { OwnPanels } from "@/components/own/own-panels";
import { openerWords } from "@/components/own/words";
import { curatedCards, diskShelf } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { presentModeOf } from "@/lib/model/present";
import { oembedType, openGraphOf, pageMetadata } from "../page-metadata";
import { previewOf, readPage, type SearchParams } from "./reading";
import { ComparisonSlide } from "./slide";

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const plain = pageMetadata(locale, "/compare");
  if (!isLocale(locale)) return plain;
  const shown = previewOf(await searchParams, locale);
  if (!shown) return plain;
  const openGraph = openGraphOf(locale, translator(locale)("site.name"), shown.url, shown.title);
  return {
    ...plain,
    alternates: { ...plain.alternates, types: oembedType(shown.page) },
    openGraph: { ...openGraph, title: shown.title },
  };
}

export default async function Compare({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const asked = await searchParams;
  const read = readPage(asked, locale);
  const mode = presentModeOf(asked.present);
  if (mode) return <ComparisonSlide locale={locale} read={read} asked={asked} mode={mode} />;
  const { of, comparison, chosen, picker, divide, faults } = read;
  const isEmpty = chosen.length === 0;
  const { faults: _, ...found } = picker;
  const words = {
    loading: t("chart.loading"),
    retry: t("chart.tryAgain"),
    failed: t("chart.failed", { what: t("compare.figures") }),
  };
  return (
    <Changes locale={locale} words={words}>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("compare.title")}</h1>
      <p className="mt-2 max-w-text pb-5">{t("compare.lead")}</p>
      <Notes locale={locale} of={of} faults={faults} asOf={comparison.asOf} />
      <div className="lg:grid lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-10 print:block">
        <ControlsSheet locale={locale} isSheet={!isEmpty} isOpen={divide !== undefined}>
          {divide && (
            <p role="note" className="border-l-2 border-kaz bg-wash px-3 py-2 text-sm">
              {t(`compare.dividing.${divide.kind}`, { series: divide.name })}{" "}
              <a data-change href={`/${locale}/compare?${of}`} className="whitespace-nowrap font-semibold">
                {t("views.cancel")}
              </a>
            </p>
          )}
          <Picker
            key={`${divide?.kind}${divide?.index}`}
            locale={locale}
            {...found}
            words={pickerWords(locale)}
          />
          <OpenerLater locale={locale} of={of} words={openerWords(locale)} />
          {!isEmpty && (
            <>
              <ChosenList locale={locale} of={of} all={chosen} />
              <SettingsForm locale={locale} of={of} comparison={comparison} />
            </>
          )}
        </ControlsSheet>
        <div className="min-w-0">
          {isEmpty ? (
            <>
              <p className="max-w-text pb-6">{t("compare.empty")}</p>
              <CuratedCards locale={locale} cards={curatedCards(locale)} />
            </>
          ) : (
            <PanelEvents
              locale={locale}
              comparison={comparison}
              of={of}
              events={diskShelf.events(comparison)}
            >
              {read.isOwn ? (
                <OwnPanels
                  locale={locale}
                  of={of}
                  given={read.given}
                  understood={read.understood}
                  words={{ failed: words.failed, retry: words.retry }}
                >
                  <Elsewhere texts={read.elsewhere} />
                  {read.laid.panels.length > 0 && <Panels locale={locale} read={read} />}
                </OwnPanels>
              ) : (
                <Panels locale={locale} read={read} />
              )}
            </PanelEvents>
          )}
        </div>
      </div>
    </Changes>
  );
}
