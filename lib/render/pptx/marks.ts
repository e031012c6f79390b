/** How lines, points and bars look, and the few of them that look otherwise: forecasts, provisional and suspect values. */
import type { Firmness, Layer, Point } from "../../model";
import type { Theme } from "../palette";
import { emu } from "./boxes";
import { solid } from "./colours";
import type { Column, Plan } from "./plan";
import { element, val } from "./xml";

const dashes = { solid: undefined, dashed: "dash", dotted: "sysDot" } as const;

export function line(layer: Layer, theme: Theme, dash?: string): string {
  const width = layer.mark === "windows" ? 4 : 2.25;
  const style = dash ?? dashes[layer.dash];
  return element(
    "a:ln",
    { w: emu(width), cap: layer.mark === "windows" ? "flat" : "rnd" },
    solid(layer.colour, theme),
    style && val("a:prstDash", style),
    "<a:round/>",
  );
}

const noLine = element("a:ln", {}, "<a:noFill/>");
const noMarker = element("c:marker", {}, val("c:symbol", "none"));

function marker(symbol: string, size: number, look: string): string {
  return element("c:marker", {}, val("c:symbol", symbol), val("c:size", size), element("c:spPr", {}, look));
}

function thin(layer: Layer, theme: Theme): string {
  return element("a:ln", { w: emu(1.25) }, solid(layer.colour, theme));
}

/** Hollow where provisional or estimated, a cross where suspect. */
function markerOf(layer: Layer, firmness: Firmness, theme: Theme): string | undefined {
  if (firmness === "provisional" || firmness === "estimate")
    return marker("circle", 5, solid("ground", theme) + thin(layer, theme));
  if (firmness === "suspect")
    return marker("x", 7, `<a:noFill/>${element("a:ln", { w: emu(1.25) }, solid("ink", theme))}`);
  return undefined;
}

const filledDot = (layer: Layer, theme: Theme) => marker("circle", 5, solid(layer.colour, theme) + noLine);

/** The last value carries a dot, as on the screen. */
function isEnd(column: Column, index: number): boolean {
  return column.points.findLastIndex((point) => point?.value != null) === index;
}

function linePoint(column: Column, point: Point, idx: number, theme: Theme): string {
  const { layer } = column;
  const isForecast = point.firmness === "forecast";
  const own =
    markerOf(layer, point.firmness, theme) ?? (isEnd(column, idx) ? filledDot(layer, theme) : undefined);
  if (layer.mark === "windows" || layer.mark === "scatter" || (!own && !isForecast)) return "";
  const look = element("c:spPr", {}, line(layer, theme, isForecast ? "sysDash" : undefined));
  return element("c:dPt", {}, val("c:idx", idx), own ?? noMarker, val("c:bubble3D", false), look);
}

function barPoint(column: Column, point: Point, idx: number, theme: Theme, own: Layer | undefined): string {
  const layer = own ?? column.layer;
  const isHollow = point.firmness !== "firm" && layer.mark !== "ranking";
  if (!isHollow && !own) return "";
  const look = isHollow ? solid("ground", theme) + thin(layer, theme) : solid(layer.colour, theme);
  return element(
    "c:dPt",
    {},
    val("c:idx", idx),
    val("c:invertIfNegative", false),
    val("c:bubble3D", false),
    element("c:spPr", {}, look),
  );
}

/** `c:dPt` for each point that differs from its series; of lying bars each has its own colour. */
export function pointLooks(plan: Plan, column: Column, all: Layer[], theme: Theme): string {
  if (plan.kind === "area") return "";
  const isBar = plan.kind === "bar" || plan.kind === "lying";
  const looks = column.points.map((point, idx) => {
    if (point?.value == null) return "";
    return isBar
      ? barPoint(column, point, idx, theme, plan.kind === "lying" ? all[idx] : undefined)
      : linePoint(column, point, idx, theme);
  });
  return looks.join("");
}

export function seriesLook(plan: Plan, { layer }: Column, theme: Theme): string {
  if (plan.kind === "area") {
    const border = element("a:ln", { w: emu(0.75) }, solid("ground", theme));
    return element("c:spPr", {}, solid(layer.colour, theme), border);
  }
  if (plan.kind === "bar" || plan.kind === "lying") return element("c:spPr", {}, solid(layer.colour, theme));
  return element("c:spPr", {}, layer.mark === "scatter" ? noLine : line(layer, theme));
}

export function seriesMarker(plan: Plan, { layer }: Column, theme: Theme): string {
  if (plan.kind !== "line" && plan.kind !== "scatter") return "";
  if (layer.mark === "scatter")
    return marker("circle", 4, solid(layer.colour, theme, val("a:alpha", 60_000)) + noLine);
  return layer.mark === "slope" ? filledDot(layer, theme) : noMarker;
}
