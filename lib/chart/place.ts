/** From values to pixels inside a chart's frame: the one pair of scales that every renderer uses. */
import type { Axis, Chart } from "../model";

export interface Placement {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x(at: number): number;
  y(at: number): number;
}

/** Plain arithmetic: the browser needs this at first touch, and a scale library would outweigh the page. */
function scaleOf({ kind, domain }: Axis, [start, end]: [number, number]): (at: number) => number {
  const along = kind === "log" ? Math.log : (value: number) => value;
  const [low, high] = [along(domain[0]), along(domain[1])];
  return (at) => start + ((along(at) - low) / (high - low)) * (end - start);
}

/** Bars lie where the bands run down the chart. */
export function isLying(chart: Pick<Chart, "y">): boolean {
  return chart.y.kind === "band";
}

export function place(chart: Pick<Chart, "frame" | "x" | "y">): Placement {
  const { width, height, margins } = chart.frame;
  const [left, right] = [margins.left, width - margins.right];
  const [top, bottom] = [margins.top, height - margins.bottom];
  return {
    left,
    right,
    top,
    bottom,
    x: scaleOf(chart.x, [left, right]),
    y: scaleOf(chart.y, isLying(chart) ? [top, bottom] : [bottom, top]),
  };
}

/** The same for one layer, which may be read off the right axis. */
export function placeLayer(
  chart: Parameters<typeof place>[0] & Pick<Chart, "right">,
  axis?: "right",
): Placement {
  return place(axis && chart.right ? { ...chart, y: chart.right } : chart);
}

/** Slot of one bar along its band: offset from the band's middle and thickness, in pixels. */
export function barSlot(band: number, index: number, count: number): { offset: number; size: number } {
  const size = Math.max(1, (band * 0.76) / count);
  return { offset: (index - (count - 1) / 2) * size, size: Math.max(1, size - (count > 1 ? 1 : 0)) };
}
