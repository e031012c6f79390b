import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chart, Layer } from "@/lib/model";
import { nearestReading, nearestStop, stepTo, stopsOf } from "./cursor";

function layer(id: string, values: (number | null)[]): Layer {
  const points = values.map((value, at) => ({
    at,
    period: String(2000 + at),
    value,
    when: String(2000 + at),
    text: String(value),
    firmness: "firm" as const,
  }));
  return { id, label: id, colour: "kaz", dash: "solid", mark: "line", points };
}

const chart = {
  mark: "line",
  frame: { width: 100, height: 100, margins: { top: 0, right: 0, bottom: 0, left: 0 } },
  x: { kind: "time", domain: [0, 4], ticks: [] },
  y: { kind: "linear", domain: [0, 10], ticks: [] },
  layers: [layer("a", [1, null, 3, null, 5]), layer("b", [9, null, null, 7, 6])],
} satisfies Pick<Chart, "mark" | "frame" | "x" | "y" | "layers"> as unknown as Chart;

describe("stops", () => {
  it("are the positions at which some layer has a value, each once, in order", () => {
    const stops = stopsOf(chart);
    expect(stops.map((stop) => stop.at)).toEqual([0, 2, 3, 4]);
    expect(stops[0]?.readings.map((reading) => reading.id)).toEqual(["a", "b"]);
    expect(stops[1]?.readings.map((reading) => reading.id)).toEqual(["a"]);
  });

  it("are found by the nearest position", () => {
    const stops = stopsOf(chart);
    fc.assert(
      fc.property(fc.double({ min: -3, max: 9, noNaN: true }), (at) => {
        const found = Math.abs((stops[nearestStop(stops, at)]?.at ?? Number.NaN) - at);
        expect(found).toBe(Math.min(...stops.map((stop) => Math.abs(stop.at - at))));
      }),
    );
  });

  it("give the reading whose mark is nearest in height, else the first", () => {
    const [first] = stopsOf(chart);
    if (!first) throw new Error("no stop");
    expect(nearestReading(chart, first, 12)?.id).toBe("b");
    expect(nearestReading(chart, first, 88)?.id).toBe("a");
    expect(nearestReading(chart, first)?.id).toBe("a");
  });
});

describe("keys", () => {
  it("step, jump and stay within the points", () => {
    expect(stepTo("ArrowRight", undefined, 5)).toBe(0);
    expect(stepTo("ArrowLeft", undefined, 5)).toBe(4);
    expect(stepTo("ArrowRight", 4, 5)).toBe(4);
    expect(stepTo("Home", 3, 5)).toBe(0);
    expect(stepTo("End", 0, 5)).toBe(4);
    expect(stepTo("PageDown", 0, 50)).toBe(10);
    expect(stepTo("x", 0, 5)).toBeUndefined();
  });
});
