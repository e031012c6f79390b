import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layer, Mark } from "../model";
import { stack } from "./layers";

function layersOf(rows: (number | null)[][], mark: Mark = "bar-stacked"): Layer[] {
  return rows.map((values, index) => ({
    id: String(index),
    label: String(index),
    colour: "kaz",
    dash: "solid",
    mark: mark as Layer["mark"],
    points: values.map((value, at) => ({
      at,
      period: String(2000 + at),
      value,
      when: "",
      text: "",
      firmness: "firm",
    })),
  }));
}

const spans = (layers: Layer[]) => layers.map(({ points }) => points.map(({ low, high }) => [low, high]));

describe("stacks", () => {
  it("pile positive values up and negative ones down", () => {
    expect(spans(stack(layersOf([[3], [-2], [4], [-1]]), false))).toEqual([
      [[0, 3]],
      [[0, -2]],
      [[3, 7]],
      [[-2, -3]],
    ]);
  });

  it("leave a period open in all layers when one part is missing", () => {
    const stacked = stack(
      layersOf([
        [1, 2, 3],
        [4, null, 6],
      ]),
      false,
    );
    expect(stacked.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [1, null, 3],
      [4, null, 6],
    ]);
    expect(spans(stacked)[0]?.[1]).toEqual([undefined, undefined]);
  });

  it("share out each period to 100, in the order of the layers, and keep every value", () => {
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
      .chain(([layers, periods]) =>
        fc.array(
          fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
            minLength: periods,
            maxLength: periods,
          }),
          {
            minLength: layers,
            maxLength: layers,
          },
        ),
      );
    fc.assert(
      fc.property(rows, (rows) => {
        const shared = stack(layersOf(rows, "area-share"), true);
        shared.forEach(({ points }, row) => {
          expect(points.map(({ value }) => value)).toEqual(rows[row]);
          points.forEach(({ low = Number.NaN, high = Number.NaN }, at) => {
            expect(low).toBeCloseTo(row === 0 ? 0 : (shared[row - 1]?.points[at]?.high ?? Number.NaN), 9);
            expect(high).toBeGreaterThan(low);
            if (row === rows.length - 1) expect(high).toBeCloseTo(100, 6);
          });
        });
      }),
    );
  });

  it("open a period that sums to nothing, of which there are no shares", () => {
    expect(spans(stack(layersOf([[0], [0]]), true))).toEqual([
      [[undefined, undefined]],
      [[undefined, undefined]],
    ]);
  });
});
