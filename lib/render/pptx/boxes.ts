/** Where things stand on a slide, in points; a chart is laid out for its box at one pixel a point. */

export type SlideSize = "16:9" | "4:3";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SlideBoxes {
  slide: { width: number; height: number };
  title: Box;
  subtitle: Box;
  chart: Box;
  source: Box;
  body: Box;
  number: Box;
}

const edge = 36;

export function boxesOf(size: SlideSize): SlideBoxes {
  const [width, height] = [size === "16:9" ? 960 : 720, 540];
  const room = width - 2 * edge;
  return {
    slide: { width, height },
    title: { x: edge, y: 20, width: room, height: 56 },
    subtitle: { x: edge, y: 76, width: room, height: 34 },
    chart: { x: edge, y: 112, width: room, height: 336 },
    source: { x: edge, y: 452, width: room - 48, height: 74 },
    body: { x: edge, y: 92, width: room, height: 420 },
    number: { x: width - edge - 44, y: 506, width: 44, height: 20 },
  };
}

/** The room for which a slide's chart is to be built: `buildChart` decides the layout, nothing is scaled. */
export function chartRoom(size: SlideSize): { width: number; height: number } {
  const { width, height } = boxesOf(size).chart;
  return { width, height };
}

/** English Metric Units, in which Office measures: 12,700 a point. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}
