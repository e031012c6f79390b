/** Lying bars: how much room names, bars and figures take, and where each name stands. */
import type { Axis, Margins, PlacedText } from "../model";
import { shortenBefore, widest } from "./labels";
import type { Placement } from "./place";
import { labelTextSize } from "./sizes";

const rowHeight = { beside: 28, above: 44 };
/** Left of the axis when no name stands there: half of the first tick's text. */
const edgeRoom = 14;

export interface Rows {
  /** Names stand beside their bars, or above where they are long or the room is narrow. */
  beside: boolean;
  margins: Margins;
  /** Room for figures left of bars that reach below zero. */
  figures: number;
  height: number;
  axis: Axis;
}

export function rowsOf(names: string[], figures: string[], width: number, leftFigures: boolean): Rows {
  const beside = width >= 560 && widest(names) + 16 <= width * 0.42;
  const room = widest(figures) + 12;
  const left = (beside ? widest(names) + 16 : edgeRoom) + (leftFigures ? room : 0);
  const margins = { top: 6, bottom: 26, left, right: room };
  const row = beside ? rowHeight.beside : rowHeight.above;
  return {
    beside,
    margins,
    figures: leftFigures ? room : 0,
    height: margins.top + margins.bottom + names.length * row,
    axis: { kind: "band", domain: [-0.5, Math.max(0.5, names.length - 0.5)], ticks: [] },
  };
}

/** Names where their bars stand; what is too long is cut, of each name before its tail. */
export function nameLabels(
  names: string[],
  rows: Rows,
  width: number,
  p: Placement,
  tails: string[] = [],
): PlacedText[] {
  return names.map((text, index): PlacedText => {
    const middle = p.y(index);
    if (rows.beside) return { x: p.left - 8 - rows.figures, y: middle + 4, text, anchor: "end" };
    const shown = shortenBefore(tails[index] ?? "", text, width - p.left - 8, labelTextSize);
    return { x: p.left + 4, y: middle - 8, text: shown, anchor: "start" };
  });
}

/** The height at which a bar's figure stands. */
export function figureHeight(index: number, rows: Rows, p: Placement): number {
  return p.y(index) + (rows.beside ? 4 : 11);
}
