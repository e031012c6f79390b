import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shift } from "../model";
import { downsample } from "./downsample";
import { runs } from "./gaps";
import { seriesOf } from "./series.fixture";

function daily(count: number, skip: (index: number) => boolean = () => false) {
  const entries = Array.from({ length: count }, (_, i): [string, number] => [
    shift("2010-01-01", i),
    Math.sin(i / 9) * i,
  ]);
  return seriesOf(
    "d",
    entries.filter((_, i) => !skip(i)),
    { frequency: "D" },
  );
}

describe("runs", () => {
  it("ends a run at a hole longer than the holidays and at a published null", () => {
    const holed = daily(60, (i) => i >= 20 && i < 35);
    expect(runs(holed.observations, "D").map((run) => run.length)).toEqual([20, 25]);
    const nulled = seriesOf(
      "m",
      [
        ["2020-01", 1],
        ["2020-02", null],
        ["2020-03", 3],
        ["2020-05", 5],
      ],
      { frequency: "M" },
    );
    expect(runs(nulled.observations, "M").map((run) => run.length)).toEqual([1, 1, 1]);
  });

  it("takes a weekend in daily rates as no hole", () => {
    const week = seriesOf(
      "d",
      [
        ["2024-07-05", 1],
        ["2024-07-08", 2],
      ],
      { frequency: "D" },
    );
    expect(runs(week.observations, "D")).toHaveLength(1);
  });
});

describe("downsample", () => {
  it("keeps to the limit, the ends of every run, and only observations that exist", () => {
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 4000 }), fc.integer({ min: 100, max: 800 }), (count, limit) => {
        const { observations } = daily(count, (i) => i % 500 > 450);
        const kept = downsample(observations, "D", limit);
        const parts = runs(observations, "D");
        expect(kept.length).toBeLessThanOrEqual(limit + 4 * parts.length);
        const known = new Set(observations);
        expect(kept.every((o) => known.has(o))).toBe(true);
        for (const run of parts) {
          expect(kept).toContain(run[0]);
          expect(kept).toContain(run.at(-1));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("leaves short series alone", () => {
    const { observations } = daily(50);
    expect(downsample(observations, "D", 100)).toBe(observations);
  });
});
