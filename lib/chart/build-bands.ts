/** Bars on bands of periods: side by side or stacked. */
import { chooseScale, unitName } from "../format";
import type { Unit } from "../model";
import { type Built, type Look, legendOf } from "./build-time";
import { widest } from "./labels";
import { bandLayers, bandsOf, type Drawn, stack } from "./layers";
import type { ChartRequest } from "./request";
import { axisTextSize } from "./sizes";
import { bandAxis, valueAxis } from "./ticks";

export function buildBands(drawn: Drawn[], look: Look, request: ChartRequest): Built {
  const { locale, width, height } = request;
  const bands = bandsOf(drawn.map((d) => d.series));
  const raw = bandLayers(drawn, bands, locale);
  const layers = look.stacked ? stack(raw, look.share) : raw;
  const unit = (drawn[0] as Drawn).series.unit satisfies Unit;
  const values = layers
    .flatMap((l) => l.points.flatMap((p) => [p.value === null ? null : (p.high ?? p.value), p.low ?? null]))
    .filter((v) => v !== null);
  const [top, bottom, right] = [14, 28, 12];
  const scale = chooseScale(values, unit, locale);
  const y = valueAxis({
    values,
    unit,
    scale,
    locale,
    fromZero: true,
    log: false,
    length: height - top - bottom,
    spacing: 48,
  });
  const left =
    widest(
      y.ticks.map((t) => t.text),
      axisTextSize,
    ) + 14;
  const x = bandAxis(bands, locale, width - left - right, { left, right });
  const frame = { width, height, margins: { top, bottom, left, right } };
  return {
    frame,
    measure: unitName(unit, locale, scale),
    x,
    y,
    layers,
    labels: [],
    legend: layers.length > 1 ? legendOf(layers) : [],
  };
}
