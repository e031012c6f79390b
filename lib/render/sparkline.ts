/** The small line of a card: no axes, the last point marked, gaps open. */
import { runs } from "../derive";
import { type ColourToken, position, type Series } from "../model";
import { pathData, tag } from "./markup";
import { pagePalette } from "./palette";

/** An SVG of the given size; decorative, since the card says the same in words. Empty text where nothing can be drawn. */
export function renderSparkline(series: Series, colour: ColourToken, width: number, height: number): string {
  const parts = runs(series.observations, series.frequency);
  const points = parts.flat();
  const last = points.at(-1);
  if (!last || points.length < 2) return "";
  const values = points.map((o) => o.value as number);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, end] = [position((points[0] as typeof last).period), position(last.period)];
  const inset = 4;
  const x = (o: typeof last) => inset + ((position(o.period) - first) / (end - first)) * (width - 2 * inset);
  const y = (o: typeof last) =>
    height - inset - (((o.value as number) - low) / (high - low || 1)) * (height - 2 * inset);
  const look = { fill: "none", stroke: pagePalette(colour), "stroke-width": 2, "stroke-linejoin": "round" };
  const drawn = parts.map((run) => tag("path", { d: pathData(run.map((o) => [x(o), y(o)])), ...look }));
  const dot = tag("circle", { cx: x(last), cy: y(last), r: 3.2, fill: pagePalette(colour) });
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    "aria-hidden": "true",
    class: "block h-auto w-full",
  };
  return tag("svg", attributes, drawn.join("") + dot);
}
