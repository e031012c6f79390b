import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrillStep, readDrillPath, writeDrillPath } from "./drill-path";

const period = fc.constantFrom("2017", "2021", "2024-03", "2024-Q1", "2024-03-16");
const chart = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const step: fc.Arbitrary<DrillStep> = fc.oneof(
  chart.map((name) => ({ chart: name })),
  fc.tuple(chart, fc.constantFrom("1Y", "max")).map(([name, range]) => ({ chart: name, range })),
  chart.map((name) => ({ chart: name, base: "2015-03" })),
  fc.tuple(chart, period, period).map(([name, a, b]): DrillStep => ({ chart: name, span: [a, b] })),
);

describe("a drill path", () => {
  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (path) => {
        expect(readDrillPath(writeDrillPath(path))).toEqual(path);
      }),
    );
  });

  it.each(["", "Years", "years~2017", "years~2017~2021~2022", "years~2017~soon", "years,,growth", "../etc"])(
    "is not %j",
    (text) => {
      expect(readDrillPath(text)).toBeUndefined();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void readDrillPath(text)));
  });
});
