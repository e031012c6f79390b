/** The way from one period's value to another's, part by part: what the parts leave over is the residual. */
import { weakest } from "../derive";
import { chooseScale, formatFigure, formatPeriod, type Scale, unitName } from "../format";
import type { ChartSpec, Layer, Observation, Period, PlacedText, Point, Series, Unit } from "../model";
import type { Built } from "./build-time";
import { type Drawn, pointOf } from "./layers";
import { place } from "./place";
import type { ChartRequest } from "./request";
import { figureHeight, nameLabels, rowsOf } from "./rows";
import { thinTicks, valueAxis } from "./ticks";

export interface Part {
  drawn: Drawn;
  /** Null where one of the two periods has no figure: the part is then inside the residual. */
  move: number | null;
  status: Observation["status"];
}

export interface Walk {
  start: Observation;
  end: Observation;
  parts: Part[];
  /** Parts are log points of a total that is a level: each multiplies, their logarithms add up. */
  logs: boolean;
  residual: number | null;
}

function at(series: Series, period: Period): Observation {
  return series.observations.find((o) => o.period === period) ?? { period, value: null, status: "M" };
}

function partOf(drawn: Drawn, [a, b]: [Period, Period]): Part {
  const [before, after] = [at(drawn.series, a), at(drawn.series, b)];
  const known = before.value !== null && after.value !== null;
  const move = known ? (after.value as number) - (before.value as number) : null;
  return { drawn, move, status: weakest([before.status, after.status]) };
}

/** Parts and residual add up to the whole move by construction; of a level in log points, to the move of its logarithm. */
export function walkOf(drawn: Drawn[], pair: [Period, Period]): Walk {
  const [total, ...rest] = drawn;
  if (!total) throw new Error("A waterfall needs the series whose move it explains");
  const [start, end] = [at(total.series, pair[0]), at(total.series, pair[1])];
  const parts = rest.map((one) => partOf(one, pair));
  const logs = total.series.unit.measure !== "LP" && parts.some((p) => p.drawn.series.unit.measure === "LP");
  const whole = moveOf(start.value, end.value, logs);
  const explained = parts.reduce((sum, part) => sum + (part.move ?? 0), 0);
  return { start, end, parts, logs, residual: whole === null ? null : whole - explained };
}

function moveOf(a: number | null, b: number | null, logs: boolean): number | null {
  if (a === null || b === null || (logs && !(a > 0 && b > 0))) return null;
  return logs ? 100 * Math.log(b / a) : b - a;
}

interface Row {
  id: string;
  label: string;
  colour: Layer["colour"];
  /** Where it begins and ends on the axis; a level begins where it ends. */
  from: number;
  to: number;
  point: Omit<Point, "at" | "low" | "high">;
}

/** From row to row along the axis: multiplied by the exponential of log points, else added. */
function stepped(level: number, move: number, logs: boolean): number {
  return logs ? level * Math.exp(move / 100) : level + move;
}

function levelRow(total: Drawn, o: Observation, locale: ChartRequest["locale"]): Row {
  const { at: _, ...point } = pointOf(o, 0, total.series, locale);
  const value = o.value ?? 0;
  return { id: total.spec.ref, label: point.when, colour: total.colour, from: value, to: value, point };
}

function movesOf(walk: Walk, spec: ChartSpec, locale: ChartRequest["locale"]) {
  const shown = walk.parts.flatMap(({ drawn, move, status }) => {
    const { colour, series } = drawn;
    const label = series.name[locale];
    return move === null ? [] : [{ id: drawn.spec.ref, label, colour, move, status, unit: series.unit }];
  });
  const unit: Unit = walk.parts[0]?.drawn.series.unit ?? { measure: "LP" };
  if (!spec.residual || walk.residual === null) return shown;
  const rest = { id: "residual", label: spec.residual[locale], colour: "world-2" as const };
  return [...shown, { ...rest, move: walk.residual, status: "A" as const, unit }];
}

function rowsIn(
  walk: Walk,
  spec: ChartSpec,
  drawn: Drawn[],
  pair: [Period, Period],
  locale: ChartRequest["locale"],
) {
  const total = drawn[0] as Drawn;
  const when = pair.map((period) => formatPeriod(period, locale, "short")).join(" – ");
  let level = walk.start.value ?? 0;
  const moves = movesOf(walk, spec, locale).map(({ id, label, colour, move, status, unit }): Row => {
    const from = level;
    level = stepped(level, move, walk.logs);
    const text = formatFigure(move, unit, locale, { sign: true, compact: true });
    const firmness = pointOf({ period: pair[1], value: move, status }, 0, total.series, locale).firmness;
    const point = { period: pair.join("/"), value: move, when, text, firmness };
    return { id, label, colour, from, to: level, point };
  });
  return [levelRow(total, walk.start, locale), ...moves, levelRow(total, walk.end, locale)];
}

function layersOf(rows: Row[]): Layer[] {
  return rows.map(({ id, label, colour, from, to, point }, index) => ({
    id: `${id}.${index}`,
    label,
    colour,
    dash: "solid",
    mark: "waterfall",
    points: [{ ...point, at: index, low: Math.min(from, to), high: Math.max(from, to) }],
  }));
}

/** Nothing where one of the two values is missing: then there is no way to show. */
export function buildWaterfall(
  spec: ChartSpec,
  drawn: Drawn[],
  pair: [Period, Period],
  request: ChartRequest,
): Built {
  const { locale, width } = request;
  const walk = walkOf(drawn, pair);
  const rows = walk.residual === null ? [] : rowsIn(walk, spec, drawn, pair, locale);
  const unit = (drawn[0] as Drawn).series.unit;
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const scale: Scale = chooseScale(ends, unit, locale);
  const names = rows.map(({ label }) => label);
  const layout = rowsOf(
    names,
    rows.map(({ point }) => point.text),
    width,
    false,
  );
  const length = width - layout.margins.left - layout.margins.right;
  const x = valueAxis({
    values: ends,
    unit,
    scale,
    locale,
    fromZero: false,
    log: walk.logs,
    slack: 0.02,
    length,
    spacing: 80,
  });
  const frame = { width, height: layout.height, margins: layout.margins };
  const p = place({ frame, x, y: layout.axis });
  const figures = rows.map(({ from, to, point }, index): PlacedText => {
    const y = figureHeight(index, layout, p);
    return { x: p.x(Math.max(from, to)) + 7, y, text: point.text, anchor: "start" };
  });
  return {
    frame,
    // Steps of one size lie ever closer on a logarithmic axis.
    x: { ...x, ticks: thinTicks(x.ticks, p.x) },
    y: layout.axis,
    layers: layersOf(rows),
    measure: unitName(unit, locale, scale),
    labels: [...nameLabels(names, layout, width, p), ...figures],
    legend: [],
  };
}
