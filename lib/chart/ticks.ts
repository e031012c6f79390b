/** Ticks at round places with texts that fit: values, times, bands. */
import { scaleLinear, scaleUtc } from "d3-scale";
import { formatFigure, formatPeriod, type Scale, textWidth } from "../format";
import {
  type Axis,
  frequencyOf,
  type Locale,
  type Period,
  position,
  shift,
  stepsBetween,
  type Tick,
  type Unit,
} from "../model";
import { axisTextSize } from "./sizes";

export interface ValueAxisRequest {
  values: number[];
  unit: Unit;
  scale: Scale;
  locale: Locale;
  fromZero: boolean;
  log: boolean;
  /** Pixels along the axis. */
  length: number;
  /** Part of its ends by which a logarithmic axis reaches beyond them. */
  slack?: number;
  /** Pixels between ticks at least. */
  spacing: number;
}

/** Part of the axis up to which values beyond zero get no step of their own: it would stand nearly empty. */
const beyondZero = 0.03;

/** Widened to round numbers; where values only just cross zero, the axis ends with them. */
function rounded(low: number, high: number, count: number): [number, number] {
  const nice = (from: number, to: number) => scaleLinear([from, to], [0, 1]).nice(count).domain();
  const least = beyondZero * (high - low);
  if (low < 0 && -low < least) return [low, nice(0, high)[1] ?? high];
  if (high > 0 && high < least) return [nice(low, 0)[0] ?? low, high];
  const [a = low, b = high] = nice(low, high);
  return [a, b];
}

function linearDomain(values: number[], fromZero: boolean, count: number): [number, number] {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (fromZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  return rounded(low, high, count);
}

/** 1, 2 and 5 times the powers of ten inside the domain; powers alone where that would crowd, equal steps where few are inside. */
function logTicks([low, high]: [number, number], count: number): number[] {
  const powers = Array.from({ length: 40 }, (_, i) => i - 12).filter(
    (p) => 10 ** p <= high && 10 ** (p + 1) >= low,
  );
  const inside = (steps: number[]) =>
    powers.flatMap((p) => steps.map((s) => s * 10 ** p)).filter((v) => v >= low * 0.999 && v <= high * 1.001);
  const rich = inside([1, 2, 5]);
  if (rich.length < 2) return scaleLinear([low, high], [0, 1]).ticks(count);
  return rich.length <= count + 2 ? rich : inside([1]);
}

function isEven([a = 0, b = 0, c]: number[]): boolean {
  return c !== undefined && Math.abs(c - b - (b - a)) < 1e-9 * Math.abs(c);
}

/** Largest and smallest value widened to round numbers, ticks between them, texts in the chart's one scale. */
export function valueAxis(request: ValueAxisRequest): Axis {
  const { values, unit, scale, locale, log } = request;
  const count = Math.max(2, Math.floor(request.length / request.spacing));
  const positive = values.filter((v) => v > 0);
  if (log && positive.length === values.length && values.length > 0) {
    const { slack = 0.08 } = request;
    const domain: [number, number] = [
      Math.min(...positive) * (1 - slack),
      Math.max(...positive) * (1 + slack),
    ];
    const ats = logTicks(domain, count);
    return {
      kind: "log",
      domain,
      counts: countsOf(ats, unit, scale),
      ticks: ats.map((at) => ({ at, text: tickText(at, isEven(ats) ? ats : [at], unit, scale, locale) })),
    };
  }
  const domain = linearDomain(values.length > 0 ? values : [0], request.fromZero, count);
  const ats = scaleLinear(domain, [0, 1]).ticks(count);
  return {
    kind: "linear",
    domain,
    counts: countsOf(ats, unit, scale),
    ticks: ats.map((at) => ({ at, text: tickText(at, ats, unit, scale, locale) })),
  };
}

function digitsOf(all: number[], { divisor }: Scale): number {
  return Math.max(0, ...all.map((value) => decimals(value / divisor)));
}

function countsOf(ats: number[], unit: Unit, scale: Scale): NonNullable<Axis["counts"]> {
  return { unit, divisor: scale.divisor, digits: digitsOf(ats, scale) };
}

function tickText(at: number, all: number[], unit: Unit, scale: Scale, locale: Locale): string {
  const digits = digitsOf(all, scale);
  return formatFigure(at, unit, locale, { scale, digits, bare: true });
}

function decimals(value: number): number {
  return (Number(value.toPrecision(10)).toString().split(".")[1] ?? "").length;
}

/** Every tick, or every second, third … from the first: as many as stand without their texts touching. */
export function thinTicks(ticks: Tick[], px: (at: number) => number, gap = 14): Tick[] {
  for (let step = 1; step <= ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => index % step === 0);
    const clear = kept.every((tick, index) => {
      const next = kept[index + 1];
      if (!next) return true;
      const needed = (textWidth(tick.text, axisTextSize) + textWidth(next.text, axisTextSize)) / 2 + gap;
      return px(next.at) - px(tick.at) >= needed;
    });
    if (clear) return kept;
  }
  return ticks.slice(0, 1);
}

/** Room beside the ends of an axis, in pixels, into which the texts of its first and last tick may reach. */
export interface Edges {
  left: number;
  right: number;
}

/** Ticks whose texts stay inside the frame and apart from each other. */
function fitting(ticks: Tick[], px: (at: number) => number, length: number, edges: Edges): Tick[] {
  const inside = ticks.filter(({ at, text }) => {
    const half = textWidth(text, axisTextSize) / 2;
    return px(at) - half >= -edges.left && px(at) + half <= length + edges.right;
  });
  return thinTicks(inside, px);
}

/** Round days over the visible span; never finer than the periods that are drawn. */
export function timeAxis(first: Period, last: Period, locale: Locale, length: number, edges: Edges): Axis {
  const domain: [number, number] = [position(first), Math.max(position(last), position(first) + 1)];
  const wanted = Math.max(2, Math.min(10, Math.floor(length / 72)));
  const alike = frequencyOf(first) === frequencyOf(last);
  const steps = alike ? stepsBetween(first, last) : Number.POSITIVE_INFINITY;
  const dates =
    steps < wanted
      ? Array.from({ length: steps + 1 }, (_, step) => new Date(position(shift(first, step))))
      : scaleUtc(domain, [0, length]).ticks(wanted);
  const texts = timeTexts(dates, locale);
  const scale = scaleLinear(domain, [0, length]);
  const ticks = dates.map((date, index) => ({ at: date.getTime(), text: texts[index] ?? "" }));
  return { kind: "time", domain, ticks: fitting(ticks, scale, length, edges) };
}

function timeTexts(dates: Date[], locale: Locale): string[] {
  const days = dates.map((date) => date.toISOString().slice(0, 10));
  if (days.every((day) => day.endsWith("-01-01"))) return days.map((day) => day.slice(0, 4));
  const monthly = days.every((day) => day.endsWith("-01"));
  return days.map((day) => formatPeriod(monthly ? day.slice(0, 7) : day, locale, "axis"));
}

/** One band a period, in order; texts of some are left out where they would touch. */
export function bandAxis(periods: Period[], locale: Locale, length: number, edges: Edges): Axis {
  const domain: [number, number] = [-0.5, Math.max(0.5, periods.length - 0.5)];
  const scale = scaleLinear(domain, [0, length]);
  const starts = periods.map((period, at) => ({ at, period }));
  const januaries = starts.filter(({ period }) => /^\d{4}-01$/.test(period));
  const yearly = periods.length > 24 && januaries.length > 1;
  const ticks = (yearly ? januaries : starts).map(({ at, period }) => ({
    at,
    text: yearly ? period.slice(0, 4) : formatPeriod(period, locale, "axis"),
  }));
  return { kind: "band", domain, ticks: fitting(ticks, scale, length, edges) };
}
