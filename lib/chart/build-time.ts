/** Charts over time: lines, steps, windows of years, areas. */
import { withValue } from "../derive";
import { chooseScale, formatFigure, type Scale, unitName } from "../format";
import { translator } from "../i18n";
import type { Axis, Chart, ChartSpec, Layer, Series } from "../model";
import { rangeBetween } from "./build-band";
import { fanLabels, fanLegend, fanRoom } from "./fan";
import { endLabels, shorten, widest, windowLabels } from "./labels";
import { type Drawn, stack, timeLayers } from "./layers";
import { place } from "./place";
import { placedReferences, referenceValues } from "./references";
import type { ChartRequest } from "./request";
import { legendOfTwo, rightAxis } from "./right-axis";
import { axisTextSize } from "./sizes";
import { timeAxis, valueAxis } from "./ticks";

export type Built = Pick<
  Chart,
  "frame" | "measure" | "x" | "y" | "right" | "layers" | "labels" | "legend" | "references"
>;

export interface Look {
  fromZero: boolean;
  log: boolean;
  /** Areas pile up; with `share` to 100 %. */
  stacked: boolean;
  share: boolean;
  /** The range between two series is filled. */
  band?: boolean;
  /** Lines of editions are named at their own ends; everything else in the legend. */
  fan?: boolean;
}

const margins = { top: 14, bottom: 28, left: 8, right: 22 };

/** Points drawn: two for three pixels, which the eye cannot tell from all; never more than 800. */
function pointLimit(width: number): number {
  return Math.min(800, Math.max(200, Math.round(width / 1.5)));
}

/** First and last period with a value: one published as missing at an end is not worth empty room. */
function spanOf(all: Series[]): [string, string] {
  const periods = all.flatMap((s) => withValue(s).map((o) => o.period)).flatMap((p) => p.split("/"));
  const sorted = periods.toSorted();
  return [sorted[0] ?? "2000", sorted.at(-1) ?? "2000"];
}

/** Whether names stand at line ends (room for them, few enough) or in a legend above. */
export function labelRoom(layers: Layer[], texts: string[], request: ChartRequest): number {
  const named = layers.length;
  const room = widest(texts) + 14;
  const limit = request.width >= 560 ? 0.26 : 0.2;
  return named <= 8 && room <= request.width * limit ? room : 0;
}

export function legendOf(layers: Layer[]): Chart["legend"] {
  return layers.map(({ label, colour, dash, mark }) => ({ label, colour, dash, mark }));
}

export function buildTime(drawn: Drawn[], look: Look, request: ChartRequest, spec?: ChartSpec): Built {
  const { locale, width, height } = request;
  const raw = timeLayers(drawn, locale, request.whole ? Number.POSITIVE_INFINITY : pointLimit(width));
  const layers = look.band ? rangeBetween(raw) : look.stacked ? stack(raw, look.share) : raw;
  const right = rightAxis(drawn, layers, look.log, request);
  const unit = look.share ? { measure: "PT" as const } : (drawn[0] as Drawn).series.unit;
  const values = layers
    .filter((l) => !l.axis)
    .flatMap((l) => l.points.flatMap((p) => [p.value === null ? null : (p.high ?? p.value), p.low ?? null]))
    .filter((v) => v !== null);
  const scale = chooseScale(values, unit, locale);
  const names = look.fan ? [] : layers.filter((l) => l.mark !== "windows");
  const named = look.fan === true && width >= 560;
  const single = layers.length === 1 && names.length === 1;
  const texts = names.map((l) => (single ? lastText(l, unit, scale, locale) : l.label));
  const room = names.length === 0 || right ? 0 : labelRoom(names, texts, request);
  const isNamed = single || (room > 0 && names.length === layers.length);
  const plain = isNamed ? [] : right ? legendOfTwo(layers, locale) : legendOf(layers);
  const legend = look.fan ? fanLegend(drawn, locale) : plain;
  const y = valueAxis({
    values: look.share ? [0, 100] : [...values, ...(spec ? referenceValues(spec) : [])],
    unit,
    scale,
    locale,
    fromZero: look.fromZero || look.stacked,
    log: look.log,
    length: height - margins.top - margins.bottom,
    spacing: 48,
  });
  const tickTexts = y.ticks.map((tick) => tick.text);
  const left = Math.max(request.shared?.left ?? 0, widest(tickTexts, axisTextSize) + margins.left + 6);
  const ends = named ? fanRoom(layers) : (right?.room ?? room);
  const besides = Math.max(request.shared?.right ?? margins.right, ends);
  const [first, last] = request.shared?.span ?? spanOf(drawn.map((d) => d.series));
  const x: Axis = timeAxis(first, last, locale, width - left - besides, { left, right: besides });
  const frame = {
    width,
    height,
    margins: { top: margins.top, bottom: margins.bottom, left, right: besides },
  };
  const p = place({ frame, x, y });
  const labelled = names.map((layer, index) => ({
    layer,
    text: shorten(texts[index] ?? "", Math.max(room, 40)),
  }));
  const labels = [
    ...(room > 0 ? endLabels(labelled, p) : []),
    ...(named ? fanLabels(layers, p) : []),
    ...windowLabels(
      layers.filter((l) => l.mark === "windows"),
      (value) => formatFigure(value, unit, locale, { bare: true }),
      p,
    ),
  ];
  const measure = unitName(unit, locale, scale);
  const references = spec?.references && placedReferences(spec, { x, p, layers, locale });
  const built = { frame, measure, x, y, layers, labels, legend, ...(references && { references }) };
  if (!right) return built;
  const both = translator(locale)("chart.twoMeasures", { left: measure, right: right.measure });
  return { ...built, measure: both, right: right.axis };
}

/** One line needs no name; its latest value stands at its end instead. */
function lastText(layer: Layer, unit: Series["unit"], scale: Scale, locale: ChartRequest["locale"]): string {
  const last = layer.points.findLast((p) => p.value !== null);
  return formatFigure(last?.value ?? null, unit, locale, { scale, bare: true });
}
