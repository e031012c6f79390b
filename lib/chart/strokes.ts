/** How a layer's line is cut: gaps end a stroke, forecasts start a dashed one that joins the last outturn. */
import type { Layer, Point } from "../model";

export interface Stroke {
  forecast: boolean;
  points: (Point & { value: number })[];
}

export function strokes(layer: Pick<Layer, "points">): Stroke[] {
  const all: Stroke[] = [];
  let current: Stroke | undefined;
  for (const point of layer.points) {
    if (point.value === null) {
      current = undefined;
      continue;
    }
    const solid = { ...point, value: point.value };
    const forecast = point.firmness === "forecast";
    if (!current) {
      current = { forecast, points: [solid] };
      all.push(current);
    } else if (current.forecast === forecast) {
      current.points.push(solid);
    } else {
      const joint = current.points.at(-1);
      current = { forecast, points: joint ? [joint, solid] : [solid] };
      all.push(current);
    }
  }
  return all;
}
