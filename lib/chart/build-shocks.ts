/** Lines laid over each other at a month that counts as t = 0: months before and after it run across. */
import { monthsAfter, monthsBefore, monthsFrom, runs } from "../derive";
import { chooseScale, unitName } from "../format";
import { translator } from "../i18n";
import type { Axis, Layer, Locale, Point, Tick } from "../model";
import { type Built, labelRoom, legendOf } from "./build-time";
import { endLabels, shorten, widest } from "./labels";
import { type Drawn, pointOf } from "./layers";
import { place } from "./place";
import type { ChartRequest } from "./request";
import { axisTextSize } from "./sizes";
import { thinTicks, valueAxis } from "./ticks";

const step = 6;
const signed = (months: number) => (months > 0 ? `+${months}` : `${months}`.replace("-", "−"));

function layerOf({ series, spec, colour }: Drawn, locale: Locale): Layer {
  const origin = spec.origin ?? "";
  const points = runs(series.observations, series.frequency).flatMap((run, index): Point[] => {
    const drawn = run.map((o) => {
      const at = monthsFrom(origin, o.period);
      const point = pointOf(o, at, series, locale);
      return { ...point, when: `t ${at < 0 ? "−" : "+"} ${Math.abs(at)}: ${point.when}` };
    });
    const first = drawn[0];
    const hole = first && { ...first, at: first.at - 0.5, value: null };
    return index > 0 && hole ? [hole, ...drawn] : drawn;
  });
  return {
    id: spec.ref,
    label: series.name[locale],
    colour,
    dash: spec.dash ?? "solid",
    mark: "line",
    points,
  };
}

function monthAxis(length: number): Axis {
  const count = (monthsBefore + monthsAfter) / step + 1;
  const ticks = Array.from({ length: count }, (_, index): Tick => {
    const at = index * step - monthsBefore;
    return { at, text: signed(at) };
  });
  const px = (at: number) => ((at + monthsBefore) / (monthsBefore + monthsAfter)) * length;
  return { kind: "linear", domain: [-monthsBefore, monthsAfter], ticks: thinTicks(ticks, px) };
}

export function buildShocks(drawn: Drawn[], request: ChartRequest): Built {
  const { locale, width, height } = request;
  const t = translator(locale);
  const layers = drawn.map((item) => layerOf(item, locale));
  const { unit } = (drawn[0] as Drawn).series;
  const values = layers.flatMap((l) => l.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const [top, bottom] = [20, 46];
  const scale = chooseScale(values, unit, locale);
  const length = height - top - bottom;
  const y = valueAxis({ values, unit, scale, locale, fromZero: false, log: false, length, spacing: 48 });
  const names = layers.map((layer) => layer.label);
  const room = labelRoom(layers, names, request);
  const ticks = y.ticks.map(({ text }) => text);
  const margins = { top, bottom, left: widest(ticks, axisTextSize) + 14, right: Math.max(22, room) };
  const x = monthAxis(width - margins.left - margins.right);
  const frame = { width, height, margins };
  const p = place({ frame, x, y });
  const ends = layers.map((layer) => ({ layer, text: shorten(layer.label, Math.max(room, 40)) }));
  const caption = t("chart.monthsFromZero");
  return {
    frame,
    x,
    y,
    layers,
    measure:
      unit.measure === "IX"
        ? t("chart.indexFromZero")
        : t("chart.pointsFromZero", { unit: unitName(unit, locale) }),
    labels: [
      ...(room > 0 ? endLabels(ends, p) : []),
      { x: (p.left + p.right) / 2, y: height - 8, text: caption, anchor: "middle" },
    ],
    legend: room > 0 ? [] : legendOf(layers),
  };
}
