/** The marks of a chart alone, for a card: no axes, no texts; the card says what it is. */
import { isLying, place } from "../chart/place";
import type { Chart } from "../model";
import { tag } from "./markup";
import { pagePalette } from "./palette";
import { drawLayers } from "./svg-marks";

/** Without axes no round numbers are needed at the ends: the values fill the height. */
function tight(chart: Chart): Chart {
  const points = chart.layers.flatMap((layer) => layer.points);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low < high ? { ...chart, y: { ...chart.y, domain: [low, high] } } : chart;
}

/** An SVG that fills its box; decorative. */
export function renderPreview(whole: Chart): string {
  const chart = isLying(whole) ? whole : tight(whole);
  const p = place(chart);
  const edge = 6;
  const box = [p.left - edge, p.top - edge, p.right - p.left + 2 * edge, p.bottom - p.top + 2 * edge];
  const attributes = {
    viewBox: box.map((value) => Math.round(value)).join(" "),
    preserveAspectRatio: "none",
    "aria-hidden": "true",
    class: "block h-full w-full",
  };
  return tag("svg", attributes, drawLayers(chart, p, pagePalette));
}
