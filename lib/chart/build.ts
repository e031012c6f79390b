/** ChartSpec + Series -> Chart: every decision a drawing needs, taken once. */
import { align, between, levelFrom, rangeStart } from "../derive";
import {
  type Chart,
  type ChartSpec,
  type ColourToken,
  comparePeriods,
  EmptyChartError,
  hasCalendar,
  lastDay,
  type Mark,
  type Period,
  type Series,
} from "../model";
import { buildBands } from "./build-bands";
import { buildRanking, buildSlope, changeBars, changeUnit, quotedBars } from "./build-pair";
import { buildScatter, pairedOf, scatterStatement } from "./build-scatter";
import { buildShocks } from "./build-shocks";
import { type Built, buildTime, type Look } from "./build-time";
import { buildWaterfall } from "./build-waterfall";
import { assignColours } from "./colours";
import { clearOfTags, eventSentence, eventsOn } from "./events";
import { type Found, largest, seriesNamed } from "./groups";
import { bandsOf, type Drawn } from "./layers";
import { handlesOf, measuredSeries } from "./measured";
import { breaksOf, notesOf } from "./notes";
import { pairOf } from "./pair";
import { place } from "./place";
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

const isPaired = (mark: Mark) => mark === "slope" || mark === "ranking" || mark === "waterfall";

function eventsIn(built: Built, drawn: Drawn[], { events, locale }: ChartRequest) {
  if (!events || events.length === 0) return undefined;
  const series = drawn.map((d) => d.series);
  const bands = built.x.kind === "band" ? bandsOf(series) : [];
  return eventsOn({ ...built, bands, frequencies: series.map((s) => s.frequency) }, events, locale);
}

function foundOf(
  slug: string,
  spec: ChartSpec,
  series: Record<string, Series>,
  request: ChartRequest,
  items: ChartSpec["series"] = spec.series,
): Found[] {
  const base = spec.base && (request.base ?? spec.base);
  return items.flatMap((item) => {
    const found = seriesNamed(item, series);
    if (found.length > 0)
      return base ? found.map((one) => ({ ...one, one: levelFrom(one.one, base) })) : found;
    throw new Error(`Chart ${slug}.${spec.id} names "${item.ref}", which is no series of ${slug}`);
  });
}

/** What is drawn, coloured: of groups the largest members at the periods asked for. */
function drawnOf(found: Found[], spec: ChartSpec, request: ChartRequest): Drawn[] {
  const all = found.map(({ one }) => one);
  const pair = isPaired(spec.mark) ? pairOf(spec, all, request) : undefined;
  const kept = largest(found, spec.top, pair);
  const wanted = kept.map(({ item, one }) => ({ entity: one.entity, tone: item.tone ?? 1 }));
  const colours = spec.mark === "fan" ? colourByEntity(wanted) : assignColours(wanted);
  return kept.map(({ item, one }, index) => ({
    series: one,
    spec: item,
    colour: colours[index] ?? "world-2",
    mark: item.mark ?? spec.mark,
  }));
}

/** Editions of one institution are one thing and wear one colour. */
function colourByEntity(wanted: { entity: string | undefined; tone: number }[]): ColourToken[] {
  const key = ({ entity, tone }: (typeof wanted)[number]) => `${entity} ${tone}`;
  const kinds = [...new Map(wanted.map((one) => [key(one), one])).values()];
  const colours = assignColours(kinds);
  return wanted.map((one) => colours[kinds.findIndex((kind) => key(kind) === key(one))] ?? "world-2");
}

function lookOf(spec: ChartSpec): Look {
  return {
    fromZero: spec.fromZero ?? false,
    log: spec.scale === "log",
    stacked: spec.mark === "bar-stacked" || spec.mark === "area-stacked" || spec.mark === "area-share",
    share: spec.mark === "area-share",
    band: spec.mark === "band",
    fan: spec.mark === "fan",
  };
}

type Window = { from?: Period; to?: Period };

/** A stack begins and ends with a period for which every part has a value; holes inside stay and are told. */
function completeEnds(all: Drawn[], window: Window): Window {
  const cut = all.map(({ series }) => between(series, window.from, window.to));
  const whole = align(cut)
    .filter(({ observations }) => observations.every((o) => o?.value != null))
    .map(({ period }) => period);
  const [from, to] = [whole[0], whole.at(-1)];
  return from && to ? { from, to } : window;
}

interface Drawing {
  spec: ChartSpec;
  drawn: Drawn[];
  pair: [Period, Period];
  /** What contributions are counted against. */
  whole: Series | undefined;
  request: ChartRequest;
}

function draw({ spec, drawn, pair, whole, request }: Drawing): Built {
  const unit = (drawn[0] as Drawn).series.unit;
  switch (spec.mark) {
    case "bar":
    case "bar-stacked":
      return buildBands(drawn, lookOf(spec), request);
    case "slope":
      return buildSlope(drawn, pair, request);
    case "waterfall":
      return buildWaterfall(spec, drawn, pair, request);
    case "ranking":
      if (spec.show === "each") return buildRanking(quotedBars(drawn, request), unit, request);
      return buildRanking(changeBars(drawn, pair, request, whole), changeUnit(unit, whole), request);
    case "scatter":
      return buildScatter(drawn, spec.lag ?? 0, spec.scale === "log", request);
    default:
      return spec.series.some(({ origin }) => origin)
        ? buildShocks(drawn, request)
        : buildTime(drawn, lookOf(spec), request, spec);
  }
}

function statementOf(spec: ChartSpec, filled: Drawn[], moved: Series, locale: ChartRequest["locale"]) {
  if (spec.mark === "scatter") return scatterStatement(filled, spec.lag ?? 0, locale);
  return spec.move ? moveOf(spec.move, moved, locale) : undefined;
}

/** The two values between which the reader measures, of the whole series: the window need not hold them. */
function measuredOf(spec: ChartSpec, all: Drawn[], { pair }: ChartRequest): Series | undefined {
  const [only] = all;
  return spec.move && pair && only ? measuredSeries(only.series, pair) : undefined;
}

/** Throws `EmptyChartError` where nothing can be drawn, and an Error naming the chart where its definition is wrong. */
export function buildChart(
  slug: string,
  spec: ChartSpec,
  series: Record<string, Series>,
  request: ChartRequest,
): BuiltChart {
  const all = drawnOf(foundOf(slug, spec, series, request), spec, request);
  const window =
    isPaired(spec.mark) || spec.mark === "windows" || spec.series.some(({ origin }) => origin)
      ? {}
      : windowOf(
          spec,
          all.map((d) => d.series),
          request,
        );
  const ends = lookOf(spec).stacked ? completeEnds(all, window) : window;
  const drawn = all.map((item) => ({ ...item, series: between(item.series, ends.from, ends.to) }));
  const shown = drawn.map((d) => d.series);
  if (shown.every((s) => s.observations.every((o) => o.value === null))) {
    throw new EmptyChartError(`${slug}.${spec.id}`);
  }
  const filled = drawn.filter((d) => d.series.observations.some((o) => o.value !== null));
  const told = spec.mark === "scatter" ? pairedOf(filled, spec.lag ?? 0) : filled;
  const pair = pairOf(spec, shown, request);
  const whole = spec.show === "contribution" ? series[spec.whole ?? ""] : undefined;
  const built = draw({ spec, drawn: filled, pair, whole, request });
  if (built.layers.every((layer) => layer.points.every((point) => point.value === null))) {
    throw new EmptyChartError(`${slug}.${spec.id}`);
  }
  const measured = measuredOf(spec, all, request);
  const statement = statementOf(spec, filled, measured ?? (filled[0] as Drawn).series, request.locale);
  const events = hasCalendar(spec) ? eventsIn(built, filled, request) : undefined;
  const altText = altTextOf(spec, built, filled, request.locale);
  const chart: Chart = {
    id: `${slug}.${spec.id}`,
    locale: request.locale,
    mark: spec.mark,
    title: spec.title[request.locale],
    subtitle: subtitleOf(spec, built, told, pair, request.locale),
    ...(statement && { statement }),
    ...built,
    breaks: breaksOf(spec, built, filled),
    ...(measured && { handles: handlesOf(measured, request.locale) }),
    ...(events && { events, labels: clearOfTags(built.labels, events, place(built)) }),
    notes: notesOf(spec, spec.mark === "scatter" ? told : drawn, pair, request.locale),
    source: sourceOf(told, request),
    altText: events ? `${altText} ${eventSentence(events, request.locale)}` : altText,
  };
  const columns = foundOf(
    slug,
    spec,
    series,
    request,
    (spec.table ?? []).map((ref) => ({ ref })),
  ).map(({ one }) => between(one, ends.from, ends.to));
  return { chart, shown: columns.length > 0 ? columns : shown };
}
