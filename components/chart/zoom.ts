/** Windows chosen on a chart: by dragging across it, or by + and − around a point. */
import type { Chart } from "@/lib/model";
import { nearestStop, type Stop } from "./cursor";
import type { LiveQuery } from "./live-state";

/** Charts of two periods or of windows have no time to zoom into. */
export function canZoom(chart: Chart | undefined): boolean {
  return (
    chart !== undefined && (chart.x.kind === "time" || chart.x.kind === "band") && chart.mark !== "windows"
  );
}

/** The periods under a dragged span of positions; undefined where it covers fewer than two points. */
export function spanQuery(stops: Stop[], from: number, to: number): LiveQuery | undefined {
  const [low, high] = [nearestStop(stops, Math.min(from, to)), nearestStop(stops, Math.max(from, to))];
  const [first, last] = [stops[low], stops[high]];
  return first && last && high > low ? { from: first.period, to: last.period } : undefined;
}

/** Half the window around a stop; undefined where too few points are left to halve. */
export function zoomIn(stops: Stop[], around: number): LiveQuery | undefined {
  const reach = Math.floor(stops.length / 4);
  if (reach < 1) return undefined;
  const first = stops[Math.max(0, around - reach)];
  const last = stops[Math.min(stops.length - 1, around + reach)];
  return first && last && first !== last ? { from: first.period, to: last.period } : undefined;
}
