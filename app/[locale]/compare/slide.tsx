/** A comparison presented: a panel a slide; arrows lead through the panels. */
import { redirect } from "next/navigation";
import { Elsewhere } from "@/components/compare/notes";
import { OwnSlideLater } from "@/components/own/own-slide-later";
import { carriedPanels, screenSlide } from "@/lib/export";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { PresentMode } from "@/lib/model/present";
import { addressWith, isDarkSlide, originHere, Presented } from "../presented";
import type { readPage, SearchParams } from "./reading";

interface ComparisonSlideProps {
  locale: Locale;
  read: ReturnType<typeof readPage>;
  asked: SearchParams;
  mode: PresentMode;
}

/** What a slide says where only the browser of its reader could draw it. */
function NotHere({ locale, texts, page }: { locale: Locale; texts: string[]; page: string }) {
  const t = translator(locale);
  return (
    <div className="mx-auto max-w-text px-4 py-16">
      <h1 className="pb-4 text-2xl font-semibold">{t("compare.title")}</h1>
      <Elsewhere texts={texts} />
      <a href={page}>{t("slide.leave")}</a>
    </div>
  );
}

export async function ComparisonSlide({ locale, read, asked, mode }: ComparisonSlideProps) {
  const { comparison, laid, elsewhere, of, isOwn } = read;
  const path = `/${locale}/compare`;
  const page = addressWith(path, asked, { present: undefined, panel: undefined });
  const theme = (await isDarkSlide(asked)) ? "dark" : "light";
  const panel = Number(asked.panel) || 1;
  const notes = [...laid.notes, ...laid.faults, ...elsewhere];
  const origin = await originHere();
  const all = carriedPanels({ comparison, laid, locale, notes, origin, alone: true });
  const place = panel >= 1 && panel <= all.length ? panel - 1 : 0;
  const carried = all[place];
  if (!carried && !isOwn) redirect(page);
  const at = (to: number) =>
    addressWith(path, asked, { panel: String(((to + all.length) % all.length) + 1) });
  const slide = carried ? (
    <Presented
      locale={locale}
      slide={screenSlide(carried, theme)}
      mode={mode}
      isDark={theme === "dark"}
      previous={at(place - 1)}
      next={at(place + 1)}
      page={page}
    />
  ) : (
    <NotHere locale={locale} texts={elsewhere} page={page} />
  );
  if (!isOwn) return slide;
  return (
    <OwnSlideLater locale={locale} of={of} panel={panel} mode={mode} theme={theme} page={page}>
      {slide}
    </OwnSlideLater>
  );
}
