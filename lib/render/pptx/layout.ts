/** Where the plot of a native chart stands in its frame: where it stands on the screen, below the legend. */
import { isLying } from "../../chart/place";
import type { Chart } from "../../model";
import { element, val } from "./xml";

/** Part of the frame's height that a legend takes. */
const legendPart = 0.09;
/** Native labels keep some distance from their point and are set a little wider. */
const slack = 14;

/** Names stand at the ends of lines only where the chart placed them there. */
export function hasLegend(chart: Chart): boolean {
  // The layers of an area have no ends that a native chart could name.
  if (chart.mark.startsWith("area")) return true;
  return chart.legend.length > 0 || (chart.labels.length === 0 && chart.layers.length > 1);
}

export function plotLayout(chart: Chart): string {
  const { width, height, margins } = chart.frame;
  const top = hasLegend(chart) ? legendPart : 0;
  const isArea = chart.mark.startsWith("area");
  const right = isArea ? slack : margins.right + (chart.labels.length > 0 ? slack : 0);
  const part = (value: number, of: number) => (value / of).toFixed(4);
  const inside = (1 - top) / height;
  return element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      val("c:layoutTarget", "inner"),
      val("c:xMode", "edge"),
      val("c:yMode", "edge"),
      val("c:x", part(margins.left, width)),
      val("c:y", (top + margins.top * inside).toFixed(4)),
      val("c:w", part(width - margins.left - right, width)),
      val("c:h", ((height - margins.top - margins.bottom) * inside).toFixed(4)),
    ),
  );
}

/** Points of text in the chart: many lying bars are set smaller, so that each keeps its name. */
export function dataTextSize(chart: Chart): number {
  const size = 12;
  if (!isLying(chart)) return size;
  return Math.max(7, Math.min(size, Math.floor((size * 336) / chart.frame.height)));
}
