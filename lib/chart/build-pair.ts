/** Two periods held against each other: a slope a series, or the change of each as a ranked lying bar. */
import { chooseScale, formatFigure, formatPeriod, type Scale, unitName } from "../format";
import type { Axis, Layer, Locale, Observation, Period, PlacedText, Point, Series, Unit } from "../model";
import type { Built } from "./build-time";
import { dodge, shorten, widest } from "./labels";
import { type Drawn, pointOf } from "./layers";
import { place } from "./place";
import type { ChartRequest } from "./request";
import { figureHeight, nameLabels, rowsOf } from "./rows";
import { valueAxis } from "./ticks";

function at(series: Series, period: Period): Observation {
  const found = series.observations.find((o) => o.period === period);
  return found ?? { period, value: null, status: "M" };
}

export function buildSlope(drawn: Drawn[], pair: [Period, Period], request: ChartRequest): Built {
  const { locale, width, height } = request;
  const layers: Layer[] = drawn.map(({ series, spec, colour }) => ({
    id: spec.ref,
    label: series.name[locale],
    colour,
    dash: spec.dash ?? "solid",
    mark: "slope",
    points: pair.map((period, index) => pointOf(at(series, period), index, series, locale)),
  }));
  const unit = (drawn[0] as Drawn).series.unit;
  const values = layers.flatMap((l) => l.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const scale = chooseScale(values, unit, locale);
  const y = {
    ...valueAxis({ values, unit, scale, locale, fromZero: false, log: false, length: height, spacing: 48 }),
    ticks: [],
  };
  const before = layers.map((l) => l.points[0]?.text ?? "");
  const after = layers.map((l) => `${l.points[1]?.text ?? ""} ${l.label}`);
  const left = widest(before) + 18;
  const right = Math.min(widest(after) + 18, width * 0.55);
  const x: Axis = {
    kind: "linear",
    domain: [0, 1],
    ticks: pair.map((period, index) => ({ at: index, text: formatPeriod(period, locale, "short") })),
  };
  const frame = { width, height, margins: { top: 14, bottom: 30, left, right } };
  const p = place({ frame, x, y });
  const side = (index: 0 | 1, texts: string[], px: number, anchor: "start" | "end"): PlacedText[] => {
    const shown = layers.flatMap((layer, row) => {
      const value = layer.points[index]?.value;
      return value === null || value === undefined ? [] : [{ layer, text: texts[row] ?? "", y: p.y(value) }];
    });
    const heights = dodge(
      shown.map((s) => s.y),
      p.top,
      p.bottom,
    );
    return shown.map(({ layer, text }, row) => ({
      x: px,
      y: (heights[row] ?? 0) + 4,
      text: shorten(text, (anchor === "start" ? right : left) - 10),
      anchor,
      colour: layer.colour,
    }));
  };
  const labels = [...side(0, before, p.left - 8, "end"), ...side(1, after, p.right + 8, "start")];
  return { frame, measure: unitName(unit, locale, scale), x, y, layers, labels, legend: [] };
}

interface Bar {
  point: Point;
  label: string;
  /** The end of the label that tells bars of one name apart. */
  tail?: string;
  drawn: Drawn;
}

/** One bar a series: the change between the pair; series without both values are left out. */
export function changeBars(
  drawn: Drawn[],
  pair: [Period, Period],
  request: ChartRequest,
  whole?: Series,
): Bar[] {
  const base = whole && at(whole, pair[0]).value;
  const bars = drawn.flatMap((item): Bar[] => {
    const [a, b] = [at(item.series, pair[0]), at(item.series, pair[1])];
    if (a.value === null || b.value === null || (whole && !base)) return [];
    const value = base ? (100 * (b.value - a.value)) / base : b.value - a.value;
    const text = formatFigure(value, changeUnit(item.series.unit, whole), request.locale, { sign: true });
    const when = pair.map((period) => formatPeriod(period, request.locale, "short")).join(" – ");
    const { firmness } = pointOf(b, 0, item.series, request.locale);
    const point: Point = { at: 0, period: `${pair[0]}/${pair[1]}`, value, when, text, firmness };
    return [{ point, label: item.series.name[request.locale], drawn: item }];
  });
  return bars.sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
}

/** What a change is counted in: of per cent, and as a part of a whole's earlier value, in points. */
export function changeUnit(unit: Unit, whole?: Series): Unit {
  return whole || unit.measure === "PT" ? { measure: "PP" } : unit;
}

/** One bar an observation: quoted figures over unlike spans, each with its own span in its label. */
export function quotedBars(drawn: Drawn[], request: ChartRequest): Bar[] {
  const spans = new Set(drawn.flatMap((d) => d.series.observations.map((o) => o.period)));
  const tailOf = (period: Period) =>
    spans.size === 1 ? "" : `, ${formatPeriod(period, request.locale, "short")}`;
  return drawn.flatMap((item) =>
    item.series.observations
      .filter((o) => o.value !== null)
      .map((o) => ({
        point: pointOf(o, 0, item.series, request.locale),
        label: `${item.series.name[request.locale]}${tailOf(o.period)}`,
        tail: tailOf(o.period),
        drawn: item,
      })),
  );
}

/** Figures with their unit, or where they would take the bars' room as bare numbers: the subtitle names the unit. */
function shortFigures(bars: Bar[], unit: Unit, scale: Scale, room: number, locale: Locale): string[] {
  const full = bars.map(({ point }) => point.text);
  if (widest(full) <= room) return full;
  const sign = full.some((text) => text.startsWith("+"));
  return bars.map(({ point }) => formatFigure(point.value, unit, locale, { scale, sign, bare: true }));
}

/** Lying bars with their names beside them, or above where names are long or the room is narrow. */
export function buildRanking(bars: Bar[], unit: Unit, request: ChartRequest): Built {
  const { locale, width } = request;
  const values = bars.map((bar) => bar.point.value ?? 0);
  const names = bars.map((bar) => bar.label);
  const tails = bars.map((bar) => bar.tail ?? "");
  const scale = chooseScale(values, unit, locale);
  const negative = Math.min(...values) < 0;
  const figures = shortFigures(bars, unit, scale, width / (negative ? 4 : 2), locale);
  const rows = rowsOf(names, figures, width, negative);
  const { margins } = rows;
  const length = width - margins.left - margins.right;
  const x = valueAxis({ values, unit, scale, locale, fromZero: true, log: false, length, spacing: 80 });
  const y = rows.axis;
  const frame = { width, height: rows.height, margins };
  const p = place({ frame, x, y });
  const layers = bars.map(
    ({ point, label, drawn }, index): Layer => ({
      id: `${drawn.spec.ref}.${index}`,
      label,
      colour: drawn.colour,
      dash: "solid",
      mark: "ranking",
      points: [{ ...point, at: index }],
    }),
  );
  const valueLabels = figures.map((text, index): PlacedText => {
    const value = values[index] ?? 0;
    const y = figureHeight(index, rows, p);
    return { x: p.x(value) + (value < 0 ? -6 : 6), y, text, anchor: value < 0 ? "end" : "start" };
  });
  return {
    frame,
    x,
    y,
    layers,
    measure: unitName(unit, locale, scale),
    labels: [...nameLabels(names, rows, width, p, tails), ...valueLabels],
    legend: [],
  };
}
