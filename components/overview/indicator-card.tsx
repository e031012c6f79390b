/** One indicator at a glance: latest figure, move, line, period, publisher. The whole card leads to its page. */
import { formatFigure, formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { ColourToken, Indicator, Locale, Observation, Series } from "@/lib/model";
import { renderSparkline } from "@/lib/render/sparkline";

interface IndicatorCardProps {
  locale: Locale;
  definition: Indicator;
  series: Series;
  last: Observation & { value: number };
  from?: Observation | undefined;
  move: string | undefined;
  tail: Series;
  colour: ColourToken;
  publisher: string;
  /** The day whose knowledge is shown; the way to the page keeps it. */
  asOf: string | undefined;
  /** The first card is the largest. */
  size: "large" | "normal";
}

/** A rate's unit is what the label says, so the number stands alone; other figures carry theirs. */
function headlineFigure(series: Series, value: number, locale: Locale): string {
  const rate = series.unit.measure.includes("_PER_");
  return formatFigure(value, series.unit, locale, { bare: rate });
}

export function IndicatorCard(props: IndicatorCardProps) {
  const { locale, definition, series, last, from, move, tail, colour, publisher, asOf, size } = props;
  const t = translator(locale);
  const figure = headlineFigure(series, last.value, locale);
  const large = size === "large";
  const period = formatPeriod(last.period, locale, "short");
  return (
    <article className="relative flex flex-col border border-line bg-ground p-4 hover:border-zero">
      <h2 className="text-sm font-semibold">
        <a
          href={`/${locale}/indicators/${definition.slug}${asOf ? `?asOf=${asOf}` : ""}`}
          className="text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {definition.title[locale]}
        </a>
      </h2>
      <p className="text-[0.8125rem] leading-5 text-muted">{definition.card.label[locale]}</p>
      <p className={`figures mt-2 font-semibold tracking-tight ${large ? "text-5xl" : "text-3xl"}`}>
        {figure}
      </p>
      {move && from && (
        <p className="mt-1.5 text-sm leading-5">
          {move}{" "}
          <span className={definition.card.change === "currency" ? "block text-muted" : "text-muted"}>
            {t("overview.since", { period: formatPeriod(from.period, locale, "short") })}
          </span>
        </p>
      )}
      <div
        className="mt-auto pt-3"
        // Drawn by our own renderer from the series; the words above say the same.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is an SVG text
        dangerouslySetInnerHTML={{
          __html: renderSparkline(tail, colour, large ? 560 : 260, large ? 110 : 64),
        }}
      />
      <p className="mt-2 text-xs text-muted">
        {t("overview.dataTo", { period })} · {publisher}
      </p>
    </article>
  );
}
