/** The points that a reader steps through: one stop a position, with what every layer says there. */
import { place, placeLayer } from "@/lib/chart/place";
import type { Chart, ColourToken, Point } from "@/lib/model";

export interface Reading {
  /** The layer's series. */
  id: string;
  label: string;
  colour: ColourToken;
  point: Point;
  axis?: "right";
}

export interface Stop {
  at: number;
  period: string;
  readings: Reading[];
}

/** Stops in order; positions at which no layer has a value are left out. */
export function stopsOf(chart: Chart): Stop[] {
  const stops = new Map<number, Stop>();
  for (const layer of chart.layers) {
    for (const point of layer.points) {
      if (point.value === null) continue;
      const stop = stops.get(point.at) ?? { at: point.at, period: point.period, readings: [] };
      const { id, label, colour, axis } = layer;
      stop.readings.push({ id, label, colour, point, ...(axis && { axis }) });
      stops.set(point.at, stop);
    }
  }
  return [...stops.values()].sort((a, b) => a.at - b.at);
}

/** Index of the stop nearest to a position. */
export function nearestStop(stops: Stop[], at: number): number {
  let [low, high] = [0, stops.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stops[middle]?.at ?? 0) <= at) low = middle;
    else high = middle;
  }
  const before = Math.abs((stops[low]?.at ?? 0) - at);
  return Math.abs((stops[high]?.at ?? 0) - at) < before ? high : low;
}

/** The reading whose mark is nearest to a height in the frame; without one the first. */
export function nearestReading(chart: Chart, stop: Stop, y?: number): Reading | undefined {
  if (y === undefined || chart.mark === "ranking") return stop.readings[0];
  const p = place(chart);
  const distance = ({ point, axis }: Reading) => {
    if (point.low !== undefined && point.high !== undefined) {
      const [top, bottom] = [p.y(point.high), p.y(point.low)].sort((a, b) => a - b) as [number, number];
      return y < top ? top - y : y > bottom ? y - bottom : 0;
    }
    return Math.abs(placeLayer(chart, axis).y(point.value ?? 0) - y);
  };
  return stop.readings.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Where a key leads from a stop, or undefined for keys that do not step. */
export function stepTo(key: string, index: number | undefined, count: number): number | undefined {
  const last = count - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(last, (index ?? -1) + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, (index ?? count) - 1);
  if (key === "PageDown") return Math.min(last, (index ?? -1) + 10);
  if (key === "PageUp") return Math.max(0, (index ?? count) - 10);
  return undefined;
}

/** A stop in words, for announcing. */
export function spoken(stop: Stop, periodText: string): string {
  const values = stop.readings.map(
    ({ label, point }) => `${label}: ${point.text}${point.note ? ` (${point.note})` : ""}`,
  );
  return `${periodText}. ${values.join("; ")}`;
}
