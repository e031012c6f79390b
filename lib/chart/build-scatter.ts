/** Two series against each other: a point a pair of values, both axes named, how many pairs and how close to a line. */
import { between, pairsOf, pearson } from "../derive";
import { chooseScale, formatFigure, formatPeriod, unitName } from "../format";
import { translator } from "../i18n";
import type { Layer, Locale, PlacedText, Point, Series } from "../model";
import type { Built } from "./build-time";
import { shorten, widest } from "./labels";
import { type Drawn, pointOf } from "./layers";
import type { ChartRequest } from "./request";
import { axisTextSize } from "./sizes";
import { valueAxis } from "./ticks";

/** More points than this are one cloud to the eye; the coefficient is of all. */
const drawnAtMost = 800;

/** Forecasts are no observations of how two series move. */
function outturns(series: Series): Series {
  return { ...series, observations: series.observations.filter((o) => o.status !== "F") };
}

function sides([first, second]: Drawn[], lag: number) {
  if (!first || !second) return undefined;
  return { first, second, pairs: pairsOf(outturns(first.series), outturns(second.series), lag) };
}

/** The series where both have a value: what lies beyond is no part of the cloud. */
export function pairedOf(drawn: Drawn[], lag: number): Drawn[] {
  const both = sides(drawn, lag);
  if (!both || both.pairs.length === 0) return drawn;
  const [start, end] = [both.pairs[0], both.pairs.at(-1)];
  return drawn.map((item) => ({ ...item, series: between(item.series, start?.period, end?.later) }));
}

type Sides = NonNullable<ReturnType<typeof sides>>;

function cloud({ first, second, pairs }: Sides, lag: number, { locale, whole }: ChartRequest): Layer {
  const step = whole ? 1 : Math.ceil(pairs.length / drawnAtMost);
  const points = pairs
    .filter((_, index) => index % step === 0)
    .map((pair): Point => {
      const x = pointOf(pair.first, pair.first.value, first.series, locale);
      const y = pointOf(pair.second, pair.first.value, second.series, locale);
      const when = lag === 0 ? x.when : `${x.when}; ${y.when}`;
      return { ...y, period: pair.period, when, text: `${x.text}; ${y.text}` };
    })
    .sort((a, b) => a.at - b.at);
  const { spec, colour } = second;
  return { id: spec.ref, label: second.series.name[locale], colour, dash: "solid", mark: "scatter", points };
}

function axisOf(values: number[], series: Series, log: boolean, length: number, locale: Locale) {
  const scale = chooseScale(values, series.unit, locale);
  const spacing = length > 400 ? 80 : 48;
  return {
    axis: valueAxis({ values, unit: series.unit, scale, locale, fromZero: false, log, length, spacing }),
    measure: unitName(series.unit, locale, scale),
  };
}

/** The first series runs across, the second upward, `lag` periods later. */
export function buildScatter(drawn: Drawn[], lag: number, log: boolean, request: ChartRequest): Built {
  const { locale, width, height } = request;
  const both = sides(drawn, lag);
  const [top, bottom, right] = [30, 48, 16];
  const plain = { kind: "linear" as const, domain: [0, 1] as [number, number], ticks: [] };
  const frame = { width, height, margins: { top, bottom, right, left: 40 } };
  const empty = { frame, measure: "", x: plain, y: plain, layers: [], labels: [], legend: [] };
  if (!both || both.pairs.length === 0) return empty;
  const { first, second, pairs } = both;
  const ys = pairs.map((pair) => pair.second.value);
  const xs = pairs.map((pair) => pair.first.value);
  const y = axisOf(ys, second.series, log, height - top - bottom, locale);
  const ticks = y.axis.ticks.map(({ text }) => text);
  frame.margins.left = widest(ticks, axisTextSize) + 16;
  const x = axisOf(xs, first.series, log, width - frame.margins.left - right, locale);
  const name = ({ series }: Drawn, measure: string) => `${series.name[locale]}, ${measure}`;
  const room = width - 16;
  const labels: PlacedText[] = [
    { x: 4, y: 14, text: shorten(`y: ${name(second, y.measure)}`, room), anchor: "start" },
    { x: width - 8, y: height - 8, text: shorten(`x: ${name(first, x.measure)}`, room), anchor: "end" },
  ];
  return {
    frame,
    measure: translator(locale)("chart.against", { y: y.measure, x: x.measure }),
    x: x.axis,
    y: y.axis,
    layers: [cloud(both, lag, request)],
    labels,
    legend: [],
  };
}

/** Number of pairs, their span, Pearson's coefficient, and the lag: what there is to say, and nothing of causes. */
export function scatterStatement(drawn: Drawn[], lag: number, locale: Locale): string | undefined {
  const both = sides(drawn, lag);
  const [start, end] = [both?.pairs[0], both?.pairs.at(-1)];
  if (!both || !start || !end) return undefined;
  const t = translator(locale);
  const r = pearson(both.pairs.map((pair) => [pair.first.value, pair.second.value]));
  const span = [start.period, end.later].map((period) => formatPeriod(period, locale, "short")).join(" – ");
  const coefficient =
    r === undefined ? "–" : formatFigure(r, { measure: "RATIO" }, locale, { bare: true, digits: 2 });
  const said = t("chart.pairs", { count: both.pairs.length, span, coefficient });
  if (lag === 0) return said;
  const frequency = both.first.series.frequency as "A" | "Q" | "M" | "D";
  const [later, earlier] = lag > 0 ? [both.second, both.first] : [both.first, both.second];
  return `${said} ${t(`chart.lag.${frequency}`, {
    later: later.series.name[locale],
    earlier: earlier.series.name[locale],
    count: Math.abs(lag),
  })}`;
}
