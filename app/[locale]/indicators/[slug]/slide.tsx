/** `?view=slide` and `?view=wall`: the page's chart alone, as a finished slide; arrows lead round the indicators. */
import { cookies, headers } from "next/headers";
import { SlideStage } from "@/components/slide/slide-stage";
import { readChartsQuery, siteOrigin } from "@/lib/api";
import { definitions, figureQuery } from "@/lib/catalog";
import { screenSlide } from "@/lib/export";
import { EmptyChartError, type Indicator, type Locale } from "@/lib/model";

type SearchParams = Record<string, string | string[] | undefined>;

export type SlideView = "slide" | "wall";

export function slideViewOf({ view }: SearchParams): SlideView | undefined {
  return view === "slide" || view === "wall" ? view : undefined;
}

interface SlidePageProps {
  definition: Indicator;
  locale: Locale;
  asked: SearchParams;
  view: SlideView;
}

/** The slide with the chart's whole span where nothing lies in the window that the address names. */
function drawn(state: Parameters<typeof screenSlide>[0], theme: "light" | "dark") {
  try {
    return screenSlide(state, theme);
  } catch (error) {
    if (!(error instanceof EmptyChartError)) throw error;
    const { slug, locale, origin } = state;
    return screenSlide({ slug, locale, origin }, theme);
  }
}

export async function SlidePage({ definition, locale, asked, view }: SlidePageProps) {
  const { view: _, ...rest } = asked;
  const { page, asOf, theme } = readChartsQuery(rest, definition, locale);
  const chart = page.chart ?? definition.charts[0]?.id;
  const { open, table, ...query } = page.states[chart ?? ""] ?? {};
  const isDark = (theme ?? (await cookies()).get("theme")?.value) === "dark";
  const origin = siteOrigin({ url: "http://localhost:3000", headers: await headers() });
  const { slug } = definition;
  const state = { slug, chart, locale, asOf, origin, ...figureQuery(query) };
  const { title, svg } = drawn(state, isDark ? "dark" : "light");
  const all = definitions();
  const place = all.findIndex((one) => one.slug === slug);
  const kept = new URLSearchParams({ view, ...(asOf && { asOf }), ...(theme && { theme }) });
  const beside = (by: number) =>
    `/${locale}/indicators/${all[(place + by + all.length) % all.length]?.slug}?${kept}`;
  const own = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  return (
    <SlideStage
      locale={locale}
      title={title}
      svg={svg}
      previous={beside(-1)}
      next={beside(1)}
      page={`/${locale}/indicators/${slug}${own.size > 0 ? `?${own}` : ""}`}
      isWall={view === "wall"}
      isDark={isDark}
    />
  );
}
