/** Levels that a chart over time is held against: where they lie, and where their labels find room. */
import { textWidth } from "../format";
import { type Axis, type ChartSpec, type Layer, type Locale, position, type Reference } from "../model";
import type { Placement } from "./place";
import { labelTextSize } from "./sizes";

const lineHeight = 15;
/** Pixels from the level to its label's baseline, the nearest first: over it, under it, farther off. */
const offsets = [-6, 16, -22, 32, -38, 48];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Values that the axis has to reach. */
export function referenceValues({ references = [] }: ChartSpec): number[] {
  return references.map(({ value }) => value);
}

/** The part of the axis that a level covers; a single period is widened to be seen. */
function spanOf(from: number, to: number, [first, last]: Axis["domain"]): [number, number] {
  const inside = (at: number) => Math.max(first, Math.min(at, last));
  const least = (last - first) / 14;
  const [start, end] = [inside(from), inside(to)];
  if (end - start >= least) return [start, end];
  const middle = Math.max(first + least / 2, Math.min((start + end) / 2, last - least / 2));
  return [middle - least / 2, middle + least / 2];
}

/** Whether a line runs through the box, looked at in small steps along it. */
function isCrossed(box: Box, layers: Layer[], p: Placement): boolean {
  const within = (x: number, y: number) =>
    x >= box.left && x <= box.right && y >= box.top - 2 && y <= box.bottom + 2;
  return layers.some(({ points }) =>
    points.some((point, index) => {
      const before = points[index - 1];
      if (point.value === null || !before || before.value === null) return false;
      const [x0, y0, x1, y1] = [p.x(before.at), p.y(before.value), p.x(point.at), p.y(point.value)];
      if (x1 < box.left || x0 > box.right) return false;
      return Array.from({ length: 17 }, (_, step) => step / 16).some((part) =>
        within(x0 + (x1 - x0) * part, y0 + (y1 - y0) * part),
      );
    }),
  );
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Sheet {
  x: Axis;
  p: Placement;
  layers: Layer[];
  locale: Locale;
}

/** Each label at the nearest height at which neither a line nor another label runs through it. */
export function placedReferences(
  { references = [] }: ChartSpec,
  { x, p, layers, locale }: Sheet,
): Reference[] {
  const taken: Box[] = [];
  return references.map(({ value, label, from, to }) => {
    const [start, end] = spanOf(
      from === undefined ? x.domain[0] : position(from),
      to === undefined ? x.domain[1] : position(to),
      x.domain,
    );
    const width = textWidth(label[locale], labelTextSize, 600);
    const left = Math.max(p.left + 2, Math.min(p.x(start), p.right - width - 2));
    const boxAt = (offset: number): Box => {
      const bottom = p.y(value) + offset + 3;
      return { left, right: left + width, top: bottom - lineHeight, bottom };
    };
    const isFree = (box: Box) =>
      box.top >= p.top - 4 && box.bottom <= p.bottom && !taken.some((other) => overlaps(box, other));
    const free = offsets.filter((offset) => isFree(boxAt(offset)));
    const offset = free.find((one) => !isCrossed(boxAt(one), layers, p)) ?? free[0] ?? offsets[0] ?? 0;
    taken.push(boxAt(offset));
    const text = { x: left, y: p.y(value) + offset, text: label[locale], anchor: "start" as const };
    return { value, from: start, to: end, text };
  });
}
