/** The overview presented: its indicators one after another, each under its sentence. */
import { definitions } from "@/lib/catalog";
import { figureSlide } from "@/lib/export";
import type { Locale } from "@/lib/model";
import type { PresentMode } from "@/lib/model/present";
import { addressWith, isDarkSlide, originHere, Presented } from "./presented";

interface OverviewSlideProps {
  locale: Locale;
  asked: Record<string, string | string[] | undefined>;
  mode: PresentMode;
}

export async function OverviewSlide({ locale, asked, mode }: OverviewSlideProps) {
  const all = definitions();
  const place = Math.max(
    0,
    all.findIndex(({ slug }) => slug === asked.indicator),
  );
  const isDark = await isDarkSlide(asked);
  const state = { slug: all[place]?.slug ?? "", locale, origin: await originHere() };
  const beside = (by: number) =>
    addressWith(`/${locale}`, asked, { indicator: all[(place + by + all.length) % all.length]?.slug });
  return (
    <Presented
      locale={locale}
      slide={figureSlide(state, isDark ? "dark" : "light")}
      mode={mode}
      isDark={isDark}
      previous={beside(-1)}
      next={beside(1)}
      page={addressWith(`/${locale}`, asked, { present: undefined, indicator: undefined })}
    />
  );
}
