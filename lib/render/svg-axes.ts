/** Axes, grid, breaks and placed labels of a chart as SVG. */
import { isLying, type Placement, placeLayer } from "../chart/place";
import { axisTextSize, labelTextSize } from "../chart/sizes";
import type { Chart } from "../model";
import { escapeMarkup, tag } from "./markup";
import type { Palette } from "./palette";

function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, dash?: string): string {
  return tag("line", { x1, y1, x2, y2, stroke, "stroke-width": 1, "stroke-dasharray": dash });
}

/** Grid lines under the marks: horizontal only; lying bars get vertical ones instead. */
export function drawGrid(chart: Chart, p: Placement, colour: Palette): string {
  const zero = (at: number) => colour(at === 0 ? "zero" : "grid");
  if (isLying(chart)) {
    return chart.x.ticks.map(({ at }) => rule(p.x(at), p.top, p.x(at), p.bottom, zero(at))).join("");
  }
  const lines = chart.y.ticks.map(({ at }) => rule(p.left, p.y(at), p.right, p.y(at), zero(at))).join("");
  const posts =
    chart.mark === "slope"
      ? chart.x.ticks.map(({ at }) => rule(p.x(at), p.top, p.x(at), p.bottom, colour("grid"))).join("")
      : "";
  return lines + posts + tickMarks(chart, p, colour);
}

/** Short marks under a time axis, where a tick text could belong to either neighbour. */
function tickMarks(chart: Chart, p: Placement, colour: Palette): string {
  if (chart.x.kind !== "time") return "";
  return chart.x.ticks
    .map(({ at }) => rule(p.x(at), p.bottom, p.x(at), p.bottom + 5, colour("zero")))
    .join("");
}

export function drawAxes(chart: Chart, p: Placement, colour: Palette): string {
  const look = { "font-size": axisTextSize, fill: colour("muted") };
  const y = chart.y.ticks
    .map(({ at, text }) =>
      tag("text", { x: p.left - 6, y: p.y(at) + 4, "text-anchor": "end" }, escapeMarkup(text)),
    )
    .join("");
  const x = chart.x.ticks
    .map(({ at, text }) =>
      tag("text", { x: p.x(at), y: p.bottom + 19, "text-anchor": "middle" }, escapeMarkup(text)),
    )
    .join("");
  const right = drawRight(chart, colour);
  return tag("g", { "data-axis": "y", ...look }, y) + right + tag("g", { "data-axis": "x", ...look }, x);
}

/** The second value axis has a line of its own, since no grid belongs to it. */
export function drawRight(chart: Chart, colour: Palette): string {
  if (!chart.right) return "";
  const p = placeLayer(chart, "right");
  const marks = chart.right.ticks.map(({ at }) =>
    rule(p.right, p.y(at), p.right + 4, p.y(at), colour("zero")),
  );
  const texts = chart.right.ticks.map(({ at, text }) =>
    tag("text", { x: p.right + 8, y: p.y(at) + 4 }, escapeMarkup(text)),
  );
  const look = { "data-axis": "right", "font-size": axisTextSize, fill: colour("muted") };
  return (
    rule(p.right, p.top, p.right, p.bottom, colour("zero")) + marks.join("") + tag("g", look, texts.join(""))
  );
}

/** A dotted upright with a letter; the letter is explained in the notes. */
export function drawBreaks(chart: Chart, p: Placement, colour: Palette): string {
  return chart.breaks
    .map(({ at, text }) => {
      const x = p.x(at);
      const letter = tag(
        "text",
        { x: x + 4, y: p.top + 9, "font-size": 11, "font-style": "italic", fill: colour("muted") },
        escapeMarkup(text),
      );
      return rule(x, p.top, x, p.bottom, colour("muted"), "2 3") + letter;
    })
    .join("");
}

/** Ends of a measured move as uprights with a point on the line, and the span between them; ends outside stay away. */
export function drawHandles(chart: Chart, p: Placement, colour: Palette): string {
  const { handles = [] } = chart;
  const [low, high] = chart.x.domain;
  const [from, to] = handles.map(({ at }) => p.x(Math.min(high, Math.max(low, at))));
  if (from === undefined || to === undefined || to <= from) return "";
  const box = { x: from, y: p.top, width: to - from, height: p.bottom - p.top };
  const ends = handles
    .filter(({ at }) => at >= low && at <= high)
    .map(({ at, value }) => {
      const [x, y] = [p.x(at), p.y(value)];
      const look = { r: 4, fill: colour("ground"), stroke: colour("ink"), "stroke-width": 1.5 };
      return rule(x, p.top, x, p.bottom, colour("ink")) + tag("circle", { cx: x, cy: y, ...look });
    });
  return tag("rect", { ...box, fill: colour("muted"), "fill-opacity": 0.12 }) + ends.join("");
}

/** A dashed level with its label, over the marks: what they are held against. */
export function drawReferences(chart: Chart, p: Placement, colour: Palette): string {
  return (chart.references ?? [])
    .map(({ value, from, to, text }) => {
      const y = p.y(value);
      const line = tag("line", {
        x1: p.x(from),
        y1: y,
        x2: p.x(to),
        y2: y,
        stroke: colour("ink"),
        "stroke-width": 1.6,
        "stroke-dasharray": "6 3",
      });
      const look = {
        "font-size": labelTextSize,
        "font-weight": "600",
        fill: colour("ink"),
        stroke: colour("ground"),
        "stroke-width": 3,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      };
      return line + tag("text", { x: text.x, y: text.y, ...look }, escapeMarkup(text.text));
    })
    .join("");
}

/** Labels carry a halo of the ground so that a line behind them stays readable; said once for all of them. */
export function drawLabels(chart: Chart, colour: Palette): string {
  if (chart.labels.length === 0) return "";
  const halo = {
    "font-size": labelTextSize,
    stroke: colour("ground"),
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const texts = chart.labels.map(({ x, y, text, anchor, colour: own }) => {
    const place = { x, y, "text-anchor": anchor === "start" ? undefined : anchor };
    const look = { "font-weight": own ? "600" : undefined, fill: colour(own ?? "ink") };
    return tag("text", { ...place, ...look }, escapeMarkup(text));
  });
  return tag("g", halo, texts.join(""));
}
