/** From series to layers: points with positions, texts and firmness; stacks; open gaps. */
import { align, downsample, runs } from "../derive";
import { formatFigure, formatPeriod } from "../format";
import {
  type ChartSpec,
  type ColourToken,
  type Firmness,
  firstDay,
  type Layer,
  type Locale,
  lastDay,
  type Observation,
  type Period,
  type Point,
  periodOf,
  position,
  type Series,
  shift,
  stepsBetween,
} from "../model";

export interface Drawn {
  series: Series;
  spec: ChartSpec["series"][number];
  colour: ColourToken;
  mark: Layer["mark"];
}

const firmnessOf: Partial<Record<Observation["status"], Firmness>> = {
  P: "provisional",
  E: "estimate",
  F: "forecast",
  S: "suspect",
};

export function pointOf(o: Observation, at: number, series: Series, locale: Locale): Point {
  return {
    at,
    period: o.period,
    value: o.value,
    when: formatPeriod(o.period, locale, "short"),
    text: formatFigure(o.value, series.unit, locale),
    firmness: firmnessOf[o.status] ?? "firm",
    ...(o.note && { note: o.note[locale] }),
  };
}

function layer({ series, spec, colour, mark }: Drawn, points: Point[], locale: Locale): Layer {
  const label = series.name[locale];
  const { ref: id, dash = mark === "fan" ? "dashed" : "solid", axis } = spec;
  const short = mark === "fan" && series.edition ? formatPeriod(series.edition, locale, "short") : undefined;
  return { id, label, ...(short && { short }), colour, dash, mark, points, ...(axis && { axis }) };
}

/** A null between two neighbours that are no neighbours, so that the line opens; what thinning left out is no gap. */
function opened(points: Point[], { observations, frequency }: Series): Point[] {
  const starts = new Set(runs(observations, frequency).map(([first]) => first?.period));
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || before.value === null || point.value === null || !starts.has(point.period)) return [point];
    const hole: Point = {
      at: position(before.period) + 1,
      period: before.period,
      value: null,
      when: "",
      text: "",
      firmness: "firm",
    };
    return [hole, point];
  });
}

/** Lines and steps over time, thinned to about `limit` points in all; one window of years becomes its two ends. */
export function timeLayers(drawn: Drawn[], locale: Locale, limit: number): Layer[] {
  const each = Math.max(60, Math.floor(limit / drawn.length));
  return drawn.map((item) => {
    const { series } = item;
    if (item.mark === "windows") return layer(item, windowPoints(series, locale), locale);
    const kept = downsample(series.observations, series.frequency, each);
    const points = kept.map((o) => pointOf(o, position(o.period), series, locale));
    return layer(item, item.mark === "step" ? points : opened(points, series), locale);
  });
}

function windowPoints(series: Series, locale: Locale): Point[] {
  return series.observations.flatMap((o) => {
    const [start, end] = [position(firstDay(o.period)), position(periodOf(lastDay(o.period), "A"))];
    const point = pointOf(o, start, series, locale);
    return [point, { ...point, at: end }, { ...point, at: end + 1, value: null }];
  });
}

/** One band a period from the first to the last; a period that nobody reports keeps its empty place. */
export function bandsOf(all: Series[]): Period[] {
  const rows = align(all);
  const filled = (row: (typeof rows)[number]) => row.observations.some((o) => o?.value != null);
  const periods = rows.slice(rows.findIndex(filled), rows.findLastIndex(filled) + 1).map((row) => row.period);
  const [first, last] = [periods[0], periods.at(-1)];
  const frequency = all[0]?.frequency;
  if (!first || !last || frequency === "I" || frequency === "D") return periods;
  return Array.from({ length: stepsBetween(first, last) + 1 }, (_, step) => shift(first, step));
}

/** Bars side by side on bands. */
export function bandLayers(drawn: Drawn[], bands: Period[], locale: Locale): Layer[] {
  const index = new Map(bands.map((period, at) => [period, at]));
  return drawn.map((item) => {
    const points = item.series.observations.flatMap((o) => {
      const at = index.get(o.period);
      return at === undefined ? [] : [pointOf(o, at, item.series, locale)];
    });
    return layer(item, points, locale);
  });
}

/**
 * Stacks layers that share positions. Positive values pile up, negative ones down; with `share` each period sums to
 * 100. A period in which one part is missing is left open in all: a stack without a part would lie.
 */
export function stack(layers: Layer[], share: boolean): Layer[] {
  const totals = new Map<number, number>();
  const incomplete = new Set<number>();
  for (const { points } of layers) {
    for (const { at, value } of points) {
      if (value === null) incomplete.add(at);
      else totals.set(at, (totals.get(at) ?? 0) + value);
    }
  }
  const up = new Map<number, number>();
  const down = new Map<number, number>();
  return layers.map((one) => ({
    ...one,
    points: one.points.map((point) => {
      const total = totals.get(point.at);
      if (point.value === null || incomplete.has(point.at) || !total) return { ...point, value: null };
      const size = share ? (100 * point.value) / total : point.value;
      const pile = size < 0 ? down : up;
      const low = pile.get(point.at) ?? 0;
      pile.set(point.at, low + size);
      return { ...point, low, high: low + size };
    }),
  }));
}
