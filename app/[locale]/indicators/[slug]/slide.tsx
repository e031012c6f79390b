/** An indicator's page presented: the chart that its address names; arrows lead round the indicators. */
import { readChartsQuery } from "@/lib/api";
import { definitions, figureQuery } from "@/lib/catalog";
import { figureSlide } from "@/lib/export";
import { EmptyChartError, type Indicator, type Locale } from "@/lib/model";
import type { PresentMode } from "@/lib/model/present";
import { addressWith, isDarkSlide, originHere, Presented } from "../../presented";

interface IndicatorSlideProps {
  definition: Indicator;
  locale: Locale;
  asked: Record<string, string | string[] | undefined>;
  mode: PresentMode;
}

/** The slide with the chart's whole span where nothing lies in the window that the address names. */
function drawn(state: Parameters<typeof figureSlide>[0], theme: "light" | "dark") {
  try {
    return figureSlide(state, theme);
  } catch (error) {
    if (!(error instanceof EmptyChartError)) throw error;
    const { slug, locale, origin } = state;
    return figureSlide({ slug, locale, origin }, theme);
  }
}

export async function IndicatorSlide({ definition, locale, asked, mode }: IndicatorSlideProps) {
  const { present: _, ...rest } = asked;
  const { page, asOf, theme, events } = readChartsQuery(rest, definition, locale);
  const chart = page.chart ?? definition.charts[0]?.id;
  const { open, table, ...query } = page.states[chart ?? ""] ?? {};
  const isDark = await isDarkSlide({ theme });
  const { slug } = definition;
  const state = { slug, chart, locale, asOf, events, origin: await originHere(), ...figureQuery(query) };
  const all = definitions();
  const place = all.findIndex((one) => one.slug === slug);
  const kept = { present: mode, asOf, theme, events: events.length > 0 ? events.join(",") : undefined };
  const beside = (by: number) =>
    addressWith(`/${locale}/indicators/${all[(place + by + all.length) % all.length]?.slug}`, {}, kept);
  return (
    <Presented
      locale={locale}
      slide={drawn(state, isDark ? "dark" : "light")}
      mode={mode}
      isDark={isDark}
      previous={beside(-1)}
      next={beside(1)}
      page={addressWith(`/${locale}/indicators/${slug}`, rest, {})}
    />
  );
}
