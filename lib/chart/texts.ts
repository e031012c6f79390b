/** The words around a chart: measure and span, the move across the window, source, and what it shows for those who cannot see it. */
import { withValue } from "../derive";
import {
  currencyMove,
  currencyPair,
  difference,
  formatFigure,
  formatLabelled,
  formatList,
  formatPeriod,
  growth,
} from "../format";
import { translator } from "../i18n";
import { type ChartSpec, comparePeriods, type Locale, type Period, type Series } from "../model";
import type { Built } from "./build-time";
import type { Drawn } from "./layers";
import type { ChartRequest } from "./request";

function short(period: Period, locale: Locale): string {
  return formatPeriod(period, locale, "short");
}

const comma = (locale: Locale) => (locale === "zh" ? "，" : ", ");

function spanOf(drawn: Drawn[], locale: Locale): string {
  const periods = drawn
    .flatMap(({ series }) => withValue(series).map((o) => o.period))
    .flatMap((period) => period.split("/"))
    .sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return "";
  return first === last ? short(first, locale) : `${short(first, locale)} – ${short(last, locale)}`;
}

/** Measure, then the span of periods or the pair compared. */
export function subtitleOf(
  spec: ChartSpec,
  built: Built,
  drawn: Drawn[],
  pair: [Period, Period],
  locale: Locale,
): string {
  const t = translator(locale);
  const paired =
    spec.mark === "slope" || spec.mark === "waterfall" || (spec.mark === "ranking" && spec.show !== "each");
  const span = paired ? `${short(pair[0], locale)} – ${short(pair[1], locale)}` : spanOf(drawn, locale);
  const measure =
    spec.scale === "log" ? `${built.measure}${comma(locale)}${t("chart.logScale")}` : built.measure;
  const text = t("chart.subtitle", { measure, span });
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** The move from the first to the last value of the window; a currency's in both conventions. */
export function moveOf(
  kind: NonNullable<ChartSpec["move"]>,
  series: Series,
  locale: Locale,
): string | undefined {
  const all = withValue(series).filter((o) => o.status !== "F");
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last) return undefined;
  const pair = currencyPair(series.unit.measure);
  const text =
    kind === "currency" && pair
      ? currencyMove(first.value, last.value, locale, pair).text
      : kind === "points"
        ? difference(first.value, last.value, series.unit, locale).text
        : growth(first.value, last.value, locale).text;
  return formatLabelled(`${short(first.period, locale)} – ${short(last.period, locale)}`, text, locale);
}

export function sourceOf(drawn: Drawn[], request: ChartRequest): string {
  const ids = [...new Set(drawn.flatMap(({ series }) => series.provenance.map((p) => p.source)))];
  const names = ids.map((id) => request.publishers[id] ?? id);
  const t = translator(request.locale);
  const source = t("chart.source", { source: formatList(names, request.locale) });
  if (!request.asOf) return source;
  return t("vintage.source", { source, date: formatPeriod(request.asOf, request.locale) });
}

/** A move of less than this part of the series' whole range shows no direction. */
const flat = 0.05;

function sentenceOf({ series }: Drawn, locale: Locale): string {
  const t = translator(locale);
  const all = withValue(series);
  const [first, last] = [all[0], all.at(-1)];
  const name = series.name[locale];
  if (!first || !last) return t("alt.empty", { series: name });
  const figure = (value: number) => formatFigure(value, series.unit, locale);
  if (all.length === 1)
    return t("alt.only", { series: name, value: figure(last.value), period: short(last.period, locale) });
  const high = all.reduce((a, b) => (b.value > a.value ? b : a));
  const low = all.reduce((a, b) => (b.value < a.value ? b : a));
  const move = last.value - first.value;
  const trend = Math.abs(move) < flat * (high.value - low.value) ? "other" : move > 0 ? "rose" : "fell";
  return t("alt.series", {
    series: name,
    first: figure(first.value),
    firstPeriod: short(first.period, locale),
    last: figure(last.value),
    lastPeriod: short(last.period, locale),
    max: figure(high.value),
    maxPeriod: short(high.period, locale),
    min: figure(low.value),
    minPeriod: short(low.period, locale),
    trend,
  });
}

/** What the chart shows, written from its data: kind, span, ends, extremes, direction. */
export function altTextOf(spec: ChartSpec, built: Built, drawn: Drawn[], locale: Locale): string {
  const t = translator(locale);
  const kind = `${t(`chart.kind.${spec.mark}`)}.`;
  const sentences = ["ranking", "windows", "slope", "waterfall", "fan"].includes(spec.mark)
    ? built.layers.map((layer) => {
        const points = layer.points.filter(
          (p, index, all) => p.value !== null && p.period !== all[index - 1]?.period,
        );
        return `${layer.label}: ${points.map((p) => `${p.text} (${p.when})`).join(", ")}.`;
      })
    : drawn.map((item) => sentenceOf(item, locale));
  const marked = (built.references ?? []).map(({ text }) => t("alt.reference", { text: text.text }));
  return [kind, ...sentences, ...marked].join(" ");
}
