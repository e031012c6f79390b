/** A second value axis at the right edge: two units in one panel, which only a reader may ask for. */
import { chooseScale, unitName } from "../format";
import { translator } from "../i18n";
import type { Axis, Chart, Layer, Locale } from "../model";
import { widest } from "./labels";
import type { Drawn } from "./layers";
import type { ChartRequest } from "./request";
import { axisTextSize } from "./sizes";
import { valueAxis } from "./ticks";

interface RightAxis {
  axis: Axis;
  measure: string;
  /** Pixels that its texts need beside the plot. */
  room: number;
}

/** Undefined where no layer is read off it. */
export function rightAxis(
  drawn: Drawn[],
  layers: Layer[],
  log: boolean,
  { locale, height }: ChartRequest,
): RightAxis | undefined {
  const unit = drawn.find(({ spec }) => spec.axis)?.series.unit;
  if (!unit) return undefined;
  const values = layers
    .filter((layer) => layer.axis)
    .flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const scale = chooseScale(values, unit, locale);
  const axis = valueAxis({
    values,
    unit,
    scale,
    locale,
    fromZero: false,
    log,
    length: height - 42,
    spacing: 48,
  });
  const texts = axis.ticks.map(({ text }) => text);
  return { axis, measure: unitName(unit, locale, scale), room: widest(texts, axisTextSize) + 16 };
}

/** Names say at which edge a line is read. */
export function legendOfTwo(layers: Layer[], locale: Locale): Chart["legend"] {
  const t = translator(locale);
  return layers.map(({ label, colour, dash, mark, axis }) => ({
    label: t(axis ? "chart.onRight" : "chart.onLeft", { series: label }),
    colour,
    dash,
    mark,
  }));
}
