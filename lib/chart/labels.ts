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
function endOf(layer: Layer): { at: number; value: number } | undefined {
  const last = layer.points.findLast((p) => p.value !== null);
  if (!last || last.value === null) return undefined;
  const { at, low, high } = last;
  const stacked = layer.mark !== "band" && low !== undefined && high !== undefined;
  return { at, value: stacked ? (low + high) / 2 : last.value };
}

/** Whether a line other than the label's own passes where the label would stand. */
function isCrossed(
  label: { layer: Layer; text: string; x: number; y: number },
  all: Layer[],
  p: Placement,
): boolean {
  const width = textWidth(label.text, labelTextSize, 600);
  return all.some(
    (other) =>
      other !== label.layer &&
      other.points.some((point) => {
        if (point.value === null) return false;
        const [x, y] = [p.x(point.at), p.y(point.value)];
        return x > label.x + 4 && x < label.x + 8 + width && Math.abs(y - label.y) < lineHeight;
      }),
  );
}

/**
 * Labels beside the ends of lines; a line that ends early has its label there, unless other lines pass: then all
 * labels stand at the edge.
 */
export function endLabels(labels: EndLabel[], p: Placement): PlacedText[] {
  const placed = labels.flatMap(({ layer, text }) => {
    const end = endOf(layer);
    return end === undefined ? [] : [{ layer, text, x: p.x(end.at), y: p.y(end.value) }];
  });
  const layers = placed.map(({ layer }) => layer);
  const atEdge = placed.some((label) => isCrossed(label, layers, p));
  const heights = dodge(
    placed.map(({ y }) => y),
    p.top,
    p.bottom,
  );
  return placed.map(({ layer, text, x }, index) => ({
    x: (atEdge ? p.right : x) + 8,
    y: (heights[index] ?? 0) + 4,
    text,
    anchor: "start",
    colour: layer.colour,
  }));
}

/** The value of each window at its segment: over the higher of two, under the lower. */
export function windowLabels(layers: Layer[], texts: (value: number) => string, p: Placement): PlacedText[] {
  const segments = layers.flatMap((layer) =>
    layer.points.flatMap((point, index) => {
      const next = layer.points[index + 1];
      if (point.value === null || !next || next.value === null || next.period !== point.period) return [];
      return [
        { layer, value: point.value, middle: (p.x(point.at) + p.x(next.at)) / 2, period: point.period },
      ];
    }),
  );
  return segments.map(({ layer, value, middle, period }) => {
    const others = segments.filter((s) => s.period === period && s.layer !== layer);
    const over = others.every((s) => value > s.value || (value === s.value && layer === layers[0]));
    return {
      x: middle,
      y: p.y(value) + (over ? -8 : 17),
      text: texts(value),
      anchor: "middle",
      colour: layer.colour,
    };
  });
}

/** The widest of some texts in pixels. */
export function widest(texts: string[], size = labelTextSize): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, 600)));
}

/** Cuts a text before its tail, which stays: of a name and its period the period. */
export function shortenBefore(tail: string, text: string, room: number, size = labelTextSize): string {
  if (!tail || !text.endsWith(tail)) return shorten(text, room, size);
  if (textWidth(text, size, 600) <= room) return text;
  return shorten(text.slice(0, -tail.length), room - textWidth(tail, size, 600), size) + tail;
}

/** Cuts a text with an ellipsis where it is wider than `room`. */
export function shorten(text: string, room: number, size = labelTextSize): string {
  if (textWidth(text, size, 600) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size, 600) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
