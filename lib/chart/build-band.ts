/** Two reports of one flow: the range between them wherever both have a value. */
import type { Layer } from "../model";

/** The first layer carries the range; both stay lines. */
export function rangeBetween(layers: Layer[]): Layer[] {
  const [first, second, ...more] = layers;
  if (!first || !second || more.length > 0) {
    throw new Error("A band lies between two series; this chart has another number of them");
  }
  const other = new Map(second.points.map((point) => [point.at, point.value]));
  const points = first.points.map((point) => {
    const value = other.get(point.at);
    if (point.value === null || value === null || value === undefined) return point;
    return { ...point, low: Math.min(point.value, value), high: Math.max(point.value, value) };
  });
  return [{ ...first, points }, second];
}
