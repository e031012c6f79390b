/** The marks of a chart as SVG: lines, steps, areas, bars, lying bars, points that are not firm. */
import { barSlot, type Placement, placeLayer } from "../chart/place";
import { type Stroke, strokes } from "../chart/strokes";
import type { Chart, Layer, Point } from "../model";
import { pathData, px, tag } from "./markup";
import type { Palette } from "./palette";

const forecastDash = "3 4";
const fanDash = "4 3";
const dashes = { solid: undefined, dashed: "6 4", dotted: "1.5 3.5" };
export const lineWidth = 2;

/** A step holds its height until the next decision. */
function cornersOf({ points }: Stroke, step: boolean, p: Placement): [number, number][] {
  return points.flatMap(({ at, value }, index): [number, number][] => {
    const before = points[index - 1];
    const corner: [number, number] = [p.x(at), p.y(value)];
    return step && before ? [[corner[0], p.y(before.value)], corner] : [corner];
  });
}

/** Width and dash of a line: forecasts are dashed, and in a fan thin, so that the outturn stands before them. */
export function lineLook(
  { mark, dash }: Layer,
  forecast: boolean,
): { width: number; dash: string | undefined } {
  if (mark === "fan") return { width: 1.25, dash: dash === "dotted" ? dashes.dotted : fanDash };
  return { width: mark === "windows" ? 4 : lineWidth, dash: forecast ? forecastDash : dashes[dash] };
}

/** Runs of one look are one path, however many gaps lie between them. */
function strokePaths(layer: Layer, p: Placement, colour: Palette): string {
  if (layer.mark === "scatter") return "";
  const all = strokes(layer);
  return [false, true]
    .map((forecast) => {
      const mine = all.filter((stroke) => stroke.forecast === forecast);
      if (mine.length === 0) return "";
      const look = lineLook(layer, forecast);
      return tag("path", {
        d: mine.map((stroke) => pathData(cornersOf(stroke, layer.mark === "step", p))).join(""),
        fill: "none",
        stroke: colour(layer.colour),
        "stroke-width": look.width,
        "stroke-linejoin": "round",
        "stroke-linecap": layer.mark === "windows" ? "butt" : "round",
        "stroke-dasharray": look.dash,
      });
    })
    .join("");
}

/** Hollow where provisional or estimated, a ring with a cross where the source is known to be wrong, a dot at the end. */
export function drawPoints(layer: Layer, p: Placement, colour: Palette): string {
  if (layer.mark === "windows") return "";
  const valued = layer.points.filter((d): d is Point & { value: number } => d.value !== null);
  const last = valued.at(-1);
  const isCloud = layer.mark === "scatter";
  const lonely = (d: Point) => {
    const index = layer.points.indexOf(d);
    return layer.points[index - 1]?.value == null && layer.points[index + 1]?.value == null;
  };
  return valued
    .map((d) => {
      const at = { cx: p.x(d.at), cy: p.y(d.value), stroke: colour(layer.colour) };
      if (d.firmness === "suspect") {
        const [x, y] = [at.cx, at.cy];
        const cross = `M${px(x - 4)} ${px(y - 4)}L${px(x + 4)} ${px(y + 4)}M${px(x - 4)} ${px(y + 4)}L${px(x + 4)} ${px(y - 4)}`;
        return tag("path", { d: cross, fill: "none", stroke: colour("ink"), "stroke-width": 1.5 });
      }
      const hollow = d.firmness === "provisional" || d.firmness === "estimate";
      if (isCloud && !hollow)
        return tag("circle", { ...at, r: 2.6, fill: colour(layer.colour), "fill-opacity": "0.6" });
      if (hollow) return tag("circle", { ...at, r: 2.8, fill: colour("ground"), "stroke-width": 1.6 });
      if (layer.mark === "fan") {
        return tag("circle", { ...at, r: 1.8, fill: colour(layer.colour), stroke: undefined });
      }
      if (d === last || lonely(d))
        return tag("circle", { ...at, r: 3, fill: colour(layer.colour), stroke: undefined });
      return "";
    })
    .join("");
}

/** Spans without a hole between them; each becomes one closed shape. */
function spansOf(layer: Layer): Point[][] {
  const spans: Point[][] = [[]];
  for (const point of layer.points) {
    if (point.low === undefined || point.high === undefined) spans.push([]);
    else spans.at(-1)?.push(point);
  }
  return spans.filter((span) => span.length > 0);
}

type AreaLook = Record<"fill" | "fill-opacity", string> & { stroke?: string; "stroke-width"?: number };

function stackLook(layer: Layer, colour: Palette): AreaLook {
  return { fill: colour(layer.colour), "fill-opacity": "0.88", stroke: colour("ground"), "stroke-width": 1 };
}

/** The range between two lines stays behind them. */
function bandLook(layer: Layer, colour: Palette): AreaLook {
  return { fill: colour(layer.colour), "fill-opacity": bandOpacity };
}

export const bandOpacity = "0.16";

function areaPath(layer: Layer, p: Placement, colour: Palette, look = stackLook(layer, colour)): string {
  const shapes = spansOf(layer).map((span) => {
    const upper = span.map((d): [number, number] => [p.x(d.at), p.y(d.high ?? 0)]);
    const lower = span.toReversed().map((d): [number, number] => [p.x(d.at), p.y(d.low ?? 0)]);
    return pathData([...upper, ...lower], true);
  });
  return shapes.length === 0 ? "" : tag("path", { d: shapes.join(""), ...look });
}

/** Where a standing bar stands: shared with the interactive drawing. */
export function barBox(
  point: Point,
  order: { index: number; count: number },
  p: Placement,
): { x: number; y: number; width: number; height: number } | undefined {
  if (point.value === null) return undefined;
  const { offset, size } = barSlot(p.x(1) - p.x(0), order.index, order.count);
  const [a, b] = [p.y(point.low ?? 0), p.y(point.high ?? point.value)];
  return { x: p.x(point.at) + offset - size / 2, y: Math.min(a, b), width: size, height: Math.abs(a - b) };
}

/** Where a lying bar lies, in a row of the given height. */
export function lyingBox(point: Point, row: number, p: Placement) {
  const above = row >= 40;
  const height = above ? 15 : Math.min(18, row * 0.64);
  const y = p.y(point.at) - (above ? 0 : height / 2);
  if (point.low !== undefined && point.low === point.high) {
    return { x: p.x(point.low) - levelWidth / 2, y, width: levelWidth, height };
  }
  const [a, b] = [p.x(point.low ?? 0), p.x(point.high ?? point.value ?? 0)];
  return { x: Math.min(a, b), y, width: Math.abs(a - b), height };
}

/** A level in a waterfall is a line across its row: on a cut or logarithmic axis its length would say nothing. */
const levelWidth = 4;

function bars(layer: Layer, order: { index: number; count: number }, p: Placement, colour: Palette): string {
  return layer.points
    .map((point) => {
      const box = barBox(point, order, p);
      if (!box) return "";
      const hollow = point.firmness !== "firm";
      const look = hollow
        ? { fill: colour("ground"), stroke: colour(layer.colour), "stroke-width": 1.4 }
        : { fill: colour(layer.colour) };
      return tag("rect", { ...box, ...look });
    })
    .join("");
}

export function rowHeight(chart: Chart, p: Placement): number {
  return (p.bottom - p.top) / Math.max(1, chart.y.domain[1] - chart.y.domain[0]);
}

/** Parts of a waterfall that rest on what is not firm are hollow. */
export function isHollow(point: Point, mark: Layer["mark"]): boolean {
  return mark !== "ranking" && point.firmness !== "firm" && point.low !== point.high;
}

function lyingBar(layer: Layer, chart: Chart, p: Placement, colour: Palette): string {
  const row = rowHeight(chart, p);
  return layer.points
    .map((point) => {
      const hollow = isHollow(point, layer.mark);
      const look = hollow
        ? { fill: colour("ground"), stroke: colour(layer.colour), "stroke-width": 1.4 }
        : { fill: colour(layer.colour) };
      return tag("rect", { ...lyingBox(point, row, p), ...look });
    })
    .join("");
}

/** From row to row an upright at the level reached, so that the eye follows the way from start to end. */
export function drawSteps(chart: Chart, p: Placement, colour: Palette): string {
  if (chart.mark !== "waterfall") return "";
  const row = rowHeight(chart, p);
  const boxes = chart.layers.flatMap(({ points }) =>
    points.map((point) => ({ point, box: lyingBox(point, row, p) })),
  );
  const d = boxes.slice(1).map(({ box }, index) => {
    const before = boxes[index] as (typeof boxes)[number];
    const { low = 0, high = 0, value } = before.point;
    const x = p.x(low === high || (value ?? 0) < 0 ? low : high);
    return `M${px(x)} ${px(before.box.y + before.box.height)}V${px(box.y)}`;
  });
  return tag("path", { d: d.join(""), fill: "none", stroke: colour("muted"), "stroke-width": 1 });
}

export function drawLayers(chart: Chart, p: Placement, colour: Palette): string {
  const count = chart.mark === "bar" ? chart.layers.length : 1;
  const drawn = chart.layers.map((layer, index) => {
    switch (layer.mark) {
      case "area-stacked":
      case "area-share":
        return areaPath(layer, p, colour);
      case "bar":
      case "bar-stacked":
        return bars(layer, { index: count === 1 ? 0 : index, count }, p, colour);
      case "ranking":
      case "waterfall":
        return lyingBar(layer, chart, p, colour);
      case "band":
        return (
          areaPath(layer, p, colour, bandLook(layer, colour)) +
          strokePaths(layer, p, colour) +
          drawPoints(layer, p, colour)
        );
      default: {
        const own = placeLayer(chart, layer.axis);
        return strokePaths(layer, own, colour) + drawPoints(layer, own, colour);
      }
    }
  });
  return drawSteps(chart, p, colour) + drawn.join("");
}
