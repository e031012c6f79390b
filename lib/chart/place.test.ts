import { scaleLinear, scaleLog } from "d3-scale";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Axis } from "../model";
import { barSlot, place } from "./place";

const frame = { width: 760, height: 380, margins: { top: 14, right: 22, bottom: 28, left: 40 } };
const linear: Axis = { kind: "linear", domain: [-4, 6], ticks: [] };
const band: Axis = { kind: "band", domain: [-0.5, 9.5], ticks: [] };

describe("place", () => {
  it("lays values upwards and rows of lying bars downwards", () => {
    const upright = place({ frame, x: band, y: linear });
    expect([upright.y(-4), upright.y(6)]).toEqual([upright.bottom, upright.top]);
    expect([upright.x(-0.5), upright.x(9.5)]).toEqual([40, 738]);
    const lying = place({ frame, x: linear, y: band });
    expect([lying.y(-0.5), lying.y(9.5)]).toEqual([lying.top, lying.bottom]);
  });

  it("gives equal room to equal multiples on a logarithmic axis", () => {
    const { y, top, bottom } = place({ frame, x: band, y: { kind: "log", domain: [1, 100], ticks: [] } });
    expect([y(1), y(10), y(100)]).toEqual([bottom, (top + bottom) / 2, top]);
  });

  it("agrees with the field's own scales", () => {
    const ends = fc
      .tuple(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: 1.01, max: 1e3, noNaN: true }))
      .map(([low, times]): [number, number] => [low, low * times]);
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ends, part, (domain, part) => {
        const at = domain[0] + part * (domain[1] - domain[0]);
        const y = { domain, ticks: [] };
        expect(place({ frame, x: band, y: { ...y, kind: "linear" } }).y(at)).toBeCloseTo(
          scaleLinear(domain, [352, 14])(at),
          6,
        );
        expect(place({ frame, x: band, y: { ...y, kind: "log" } }).y(at)).toBeCloseTo(
          scaleLog(domain, [352, 14])(at),
          6,
        );
      }),
    );
  });
});

describe("slots of bars", () => {
  it("lie inside their band and do not overlap", () => {
    const sizes = fc.tuple(fc.double({ min: 8, max: 200, noNaN: true }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(sizes, ([width, count]) => {
        const slots = Array.from({ length: count }, (_, index) => barSlot(width, index, count)).map(
          ({ offset, size }) => [offset - size / 2, offset + size / 2] as const,
        );
        slots.forEach(([start, end], index) => {
          expect(start).toBeGreaterThanOrEqual(-width / 2);
          expect(end).toBeLessThanOrEqual(width / 2);
          const next = slots[index + 1];
          if (next) expect(next[0]).toBeGreaterThanOrEqual(end - 1e-9);
        });
      }),
    );
  });
});
