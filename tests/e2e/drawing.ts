/** Reads what a chart's box shows back from the DOM, whoever drew it: every corner of every mark, in pixels of the box. */
import { expect, type Locator } from "@playwright/test";

type Place = [x: number, y: number];

export interface Drawing {
  /** Lines, areas and bars: each an unbroken outline by its corners. */
  outlines: Place[][];
}

const selectors = {
  server: "svg[role=img] > path:is([stroke-linejoin], [fill-opacity]), svg[role=img] > rect",
  browser: ".recharts-line-curve, .recharts-area-area, .recharts-bar rect, .recharts-bar-rectangle rect",
};

export function readDrawing(box: Locator, drawnBy: keyof typeof selectors): Promise<Drawing> {
  return box.evaluate((node, selector) => {
    const corner = node.getBoundingClientRect();
    const seen = [...node.querySelectorAll<SVGGraphicsElement>(selector)].filter(
      (mark) => mark.getClientRects().length > 0 && !mark.closest("defs"),
    );
    /** Corners of path data, which may be absolute or relative; each `M` begins another outline. */
    const outlinesOf = (data: string): Place[][] => {
      const outlines: Place[][] = [];
      let [x, y] = [0, 0];
      for (const [, letter = "", rest = ""] of data.matchAll(/([MLHVZ])([^MLHVZ]*)/gi)) {
        const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
        const own = letter === letter.toLowerCase();
        const size = /[hv]/i.test(letter) ? 1 : 2;
        for (let index = 0; index + size <= numbers.length; index += size) {
          const [a = 0, b = 0] = numbers.slice(index, index + size);
          if (/h/i.test(letter)) x = own ? x + a : a;
          else if (/v/i.test(letter)) y = own ? y + a : a;
          else [x, y] = own && outlines.length > 0 ? [x + a, y + b] : [a, b];
          if (/m/i.test(letter) && index === 0) outlines.push([]);
          outlines.at(-1)?.push([x, y]);
        }
      }
      return outlines;
    };
    const boxOf = (rect: SVGGraphicsElement): Place[][] => {
      const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
        Number(rect.getAttribute(name)),
      );
      return [[[x, y], [x + width, y + height]]]; // biome-ignore format: two corners
    };
    const outlines = seen.flatMap((mark) => {
      const matrix = mark.getScreenCTM();
      if (!matrix) return [];
      const own = mark instanceof SVGPathElement ? outlinesOf(mark.getAttribute("d") ?? "") : boxOf(mark);
      return own.map((outline) =>
        outline.map(([x, y]): Place => {
          const at = new DOMPoint(x, y).matrixTransform(matrix);
          return [at.x - corner.x, at.y - corner.y];
        }),
      );
    });
    return { outlines };
  }, selectors[drawnBy]);
}

function farthest(from: Place[], to: Place[]): number {
  const nearest = ([x, y]: Place) => Math.min(...to.map(([a, b]) => Math.hypot(a - x, b - y)));
  return Math.max(...from.map(nearest));
}

/** Each outline of one drawing has one of the other that lies on it, corner by corner, within `tolerance` pixels. */
export function expectSameMarks(one: Drawing, other: Drawing, tolerance: number): void {
  expect(one.outlines.length, "outlines").toBeGreaterThan(0);
  const left = [...other.outlines];
  for (const outline of one.outlines) {
    const distances = left.map((twin) => Math.max(farthest(outline, twin), farthest(twin, outline)));
    const least = Math.min(...distances);
    expect(least, `outline from ${outline[0]}`).toBeLessThanOrEqual(tolerance);
    left.splice(distances.indexOf(least), 1);
  }
  expect(left, "outlines without a twin").toEqual([]);
}
