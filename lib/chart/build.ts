/** ChartSpec + Series -> Chart: every decision a drawing needs, taken once. */
import { between, rangeStart } from "../derive";
import {
  type Chart,
  type ChartSpec,
  comparePeriods,
  EmptyChartError,
  type Layer,
  lastDay,
  type Mark,
  type Period,
  type Series,
} from "../model";
import { buildBands } from "./build-bands";
import { buildRanking, buildSlope, changeBars, quotedBars } from "./build-pair";
import { type Built, buildTime, type Look } from "./build-time";
import { assignColours } from "./colours";
import type { Drawn } from "./layers";
import { breaksOf, notesOf } from "./notes";
import type { ChartRequest } from "./request";
import { altTextOf, moveOf, sourceOf, subtitleOf } from "./texts";

export interface BuiltChart {
  chart: Chart;
  /** What is drawn, at full resolution: for tables and downloads. */
  shown: Series[];
}

/** The window that a request means: explicit ends, else a range counted back from the last period, else all. */
export function windowOf(
  spec: ChartSpec,
  all: Series[],
  request: ChartRequest,
): { from?: Period; to?: Period } {
  if (request.from || request.to) {
    return { ...(request.from && { from: request.from }), ...(request.to && { to: request.to }) };
  }
  const range = request.range ?? spec.defaultRange;
  const periods = all.flatMap((s) =>
    s.observations.filter((o) => o.value !== null && o.status !== "F").map((o) => o.period),
  );
  const last = periods.toSorted(comparePeriods).at(-1);
  const from = range && last ? rangeStart(range, lastDay(last)) : undefined;
  return { ...((from ?? spec.since) && { from: later(from, spec.since) }) };
}

function later(a: Period | undefined, b: Period | undefined): Period {
  return a && b ? (comparePeriods(a, b) > 0 ? a : b) : (a ?? b ?? "");
}

function drawnOf(slug: string, spec: ChartSpec, series: Record<string, Series>): Drawn[] {
  const found = spec.series.map((item) => {
    const one = series[item.ref];
    if (!one) throw new Error(`Chart ${slug}.${spec.id} names "${item.ref}", which is no series of ${slug}`);
    return { item, one };
  });
  const colours = assignColours(found.map(({ item, one }) => ({ entity: one.entity, tone: item.tone ?? 1 })));
  return found.map(({ item, one }, index) => ({
    series: one,
    spec: item,
    colour: colours[index] ?? "world-2",
    mark: (item.mark ?? spec.mark) as Layer["mark"],
  }));
}

const isPaired = (mark: Mark) => mark === "slope" || mark === "ranking";

/** The two periods compared: asked for, else the definition's, else first and last. */
export function pairOf(spec: ChartSpec, all: Series[], request: ChartRequest): [Period, Period] {
  const periods = [...new Set(all.flatMap((s) => s.observations.map((o) => o.period)))].sort(comparePeriods);
  return request.pair ?? spec.pair ?? [periods[0] ?? "", periods.at(-1) ?? ""];
}

function draw(spec: ChartSpec, drawn: Drawn[], request: ChartRequest): Built {
  const look: Look = {
    fromZero: spec.fromZero ?? false,
    log: spec.scale === "log",
    stacked: spec.mark === "bar-stacked" || spec.mark === "area-stacked" || spec.mark === "area-share",
    share: spec.mark === "area-share",
  };
  const unit = (drawn[0] as Drawn).series.unit;
  const pair = pairOf(
    spec,
    drawn.map((d) => d.series),
    request,
  );
  switch (spec.mark) {
    case "bar":
    case "bar-stacked":
      return buildBands(drawn, look, request);
    case "slope":
      return buildSlope(drawn, pair, request);
    case "ranking": {
      if (spec.show === "each") return buildRanking(quotedBars(drawn, request), unit, request);
      const asPoints = unit.measure === "PT" ? { measure: "PP" as const } : unit;
      return buildRanking(changeBars(drawn, pair, request), asPoints, request);
    }
    default:
      return buildTime(drawn, look, request);
  }
}

/** Throws `EmptyChartError` where nothing can be drawn, and an Error naming the chart where its definition is wrong. */
export function buildChart(
  slug: string,
  spec: ChartSpec,
  series: Record<string, Series>,
  request: ChartRequest,
): BuiltChart {
  const all = drawnOf(slug, spec, series);
  const window =
    isPaired(spec.mark) || spec.mark === "windows"
      ? {}
      : windowOf(
          spec,
          all.map((d) => d.series),
          request,
        );
  const drawn = all.map((item) => ({ ...item, series: between(item.series, window.from, window.to) }));
  const shown = drawn.map((d) => d.series);
  if (shown.every((s) => s.observations.every((o) => o.value === null))) {
    throw new EmptyChartError(`${slug}.${spec.id}`);
  }
  const filled = drawn.filter((d) => d.series.observations.some((o) => o.value !== null));
  const built = draw(spec, filled, request);
  if (built.layers.every((layer) => layer.points.every((point) => point.value === null))) {
    throw new EmptyChartError(`${slug}.${spec.id}`);
  }
  const statement = spec.move ? moveOf(spec.move, filled[0]?.series as Series, request.locale) : undefined;
  const chart: Chart = {
    id: `${slug}.${spec.id}`,
    locale: request.locale,
    mark: spec.mark,
    title: spec.title[request.locale],
    subtitle: subtitleOf(spec, built, filled, pairOf(spec, shown, request), request.locale),
    ...(statement && { statement }),
    ...built,
    breaks: breaksOf(spec, built, filled),
    notes: notesOf(spec, filled, request.locale),
    source: sourceOf(filled, request),
    altText: altTextOf(spec, built, filled, request.locale),
  };
  return { chart, shown };
}
