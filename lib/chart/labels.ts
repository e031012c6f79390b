/** Direct labels: at line ends, moved apart where they would touch; in windows; on lying bars. */
import { textWidth } from "../format";
import type { Layer, PlacedText } from "../model";
import type { Placement } from "./place";
import { labelTextSize } from "./sizes";

const lineHeight = 15;

/** Spreads wanted heights so that none is nearer than a line to the next, within top and bottom. */
export function dodge(wanted: number[], top: number, bottom: number, gap = lineHeight): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const item of order) {
    item.y = Math.max(item.y, floor);
    floor = item.y + gap;
  }
  let ceiling = bottom;
  for (const item of order.toReversed()) {
    item.y = Math.min(item.y, ceiling);
    ceiling = item.y - gap;
  }
  const placed = [...wanted];
  for (const item of order) placed[item.index] = item.y;
  return placed;
}

export interface EndLabel {
  layer: Layer;
  text: string;
}

/** Height at which a layer ends: the last value, or the middle of the last span of a stack. */
function endOf(layer: Layer): number | undefined {
  const last = layer.points.findLast((p) => p.value !== null);
  if (!last) return undefined;
  return last.low !== undefined && last.high !== undefined
    ? (last.low + last.high) / 2
    : (last.value ?? undefined);
}

/** Labels to the right of the plot. */
export function endLabels(labels: EndLabel[], p: Placement): PlacedText[] {
  const placed = labels.flatMap(({ layer, text }) => {
    const end = endOf(layer);
    return end === undefined ? [] : [{ layer, text, y: p.y(end) }];
  });
  const heights = dodge(
    placed.map(({ y }) => y),
    p.top,
    p.bottom,
  );
  return placed.map(({ layer, text }, index) => ({
    x: p.right + 8,
    y: (heights[index] ?? 0) + 4,
    text,
    anchor: "start",
    colour: layer.colour,
  }));
}

/** The value of each window over (or, for a second layer, under) its segment. */
export function windowLabels(layers: Layer[], p: Placement): PlacedText[] {
  return layers.flatMap((layer, row) =>
    layer.points.flatMap((point, index): PlacedText[] => {
      const next = layer.points[index + 1];
      if (point.value === null || !next || next.value === null || next.period !== point.period) return [];
      return [
        {
          x: (p.x(point.at) + p.x(next.at)) / 2,
          y: p.y(point.value) + (row === 0 ? -7 : 16),
          text: point.text,
          anchor: "middle",
          colour: layer.colour,
        },
      ];
    }),
  );
}

/** The widest of some texts in pixels. */
export function widest(texts: string[], size = labelTextSize): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, 600)));
}

/** Cuts a text with an ellipsis where it is wider than `room`. */
export function shorten(text: string, room: number, size = labelTextSize): string {
  if (textWidth(text, size, 600) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size, 600) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
