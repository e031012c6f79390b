import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesOf } from "../derive/series.fixture";
import { type ChartSpec, EmptyChartError, shift } from "../model";
import { windowOf } from "./build";
import { annual, built, request, spec } from "./chart.fixture";

const ends = ({ shown }: ReturnType<typeof built>) => {
  const periods = shown.flatMap(({ observations }) => observations.map(({ period }) => period));
  return [periods[0], periods.at(-1)];
};

describe("the window of a chart", () => {
  const daily = seriesOf(
    "d",
    Array.from({ length: 900 }, (_, index): [string, number] => [shift("2024-01-01", index), index]),
    { frequency: "D" },
  );

  it("is all that there is, or what the definition shows at first", () => {
    expect(windowOf(spec, [annual], request)).toEqual({});
    expect(windowOf({ ...spec, since: "2005" }, [annual], request)).toEqual({ from: "2005" });
    expect(windowOf({ ...spec, defaultRange: "10Y" }, [annual], request)).toEqual({ from: "2015-12-31" });
  });

  it("counts a range back from the last value, and never before the first period shown", () => {
    expect(windowOf(spec, [daily], { ...request, range: "1M" })).toEqual({ from: "2026-05-18" });
    expect(windowOf({ ...spec, defaultRange: "10Y" }, [annual], { ...request, range: "max" })).toEqual({});
    expect(windowOf({ ...spec, since: "2020" }, [annual], { ...request, range: "10Y" })).toEqual({
      from: "2020",
    });
    const open = seriesOf("o", [
      ["2020", 1],
      ["2021", null],
    ]);
    expect(windowOf(spec, [open], { ...request, range: "1Y" })).toEqual({ from: "2019-12-31" });
  });

  it("is what the reader asks for, whatever the definition says", () => {
    const asked = { ...request, from: "2010", range: "1Y" as const };
    expect(windowOf({ ...spec, since: "2020", defaultRange: "5Y" }, [annual], asked)).toEqual({
      from: "2010",
    });
    expect(windowOf(spec, [annual], { ...request, to: "2012" })).toEqual({ to: "2012" });
  });

  it("cuts what is drawn and what is downloaded alike", () => {
    const cut = built({}, { from: "2010", to: "2012" });
    expect(ends(cut)).toEqual(["2010", "2012"]);
    expect(cut.chart.layers[0]?.points.map(({ period }) => period)).toEqual(["2010", "2011", "2012"]);
    expect(cut.chart.subtitle).toContain("2010 – 2012");
    expect(ends(built({ defaultRange: "5Y" }))).toEqual(["2021", "2025"]);
    expect(ends(built({ defaultRange: "5Y" }, { range: "max" }))).toEqual(["2000", "2025"]);
  });

  it("is an empty chart, told by name, where nothing lies in it", () => {
    expect(() => built({}, { from: "1950", to: "1960" })).toThrow(EmptyChartError);
    expect(() => built({}, { from: "1950", to: "1960" })).toThrow("test.one");
    expect(() => built({}, {}, [seriesOf("a", [["2020", null]])])).toThrow(EmptyChartError);
    expect(() => built({}, {}, [seriesOf("a", [])])).toThrow(EmptyChartError);
  });

  it("can be any: a chart whose numbers are all finite, or an empty chart", () => {
    const year = fc.integer({ min: 1990, max: 2035 }).map(String);
    const value = fc
      .tuple(fc.integer({ min: -999, max: 9999 }), fc.integer({ min: -3, max: 9 }))
      .map(([digits, power]) => digits * 10 ** power);
    const mark = fc.constantFrom(
      "line",
      "step",
      "bar",
      "bar-stacked",
      "area-share",
      "slope",
      "ranking",
    ) satisfies fc.Arbitrary<ChartSpec["mark"]>;
    const sparse = fc.uniqueArray(fc.tuple(year, fc.option(value)), {
      selector: ([period]) => period,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        sparse,
        sparse,
        mark,
        year,
        year,
        fc.integer({ min: 240, max: 1200 }),
        (a, b, mark, from, to, width) => {
          const all = [a, b].map((entries, index) => seriesOf("ab".charAt(index), entries.sort()));
          const asked = { width, from, to, pair: [from, to] as [string, string] };
          try {
            const { chart } = built({ mark, series: [{ ref: "a" }, { ref: "b" }] }, asked, all);
            const numbers: number[] = [];
            JSON.stringify(chart, (_, one: unknown) => {
              if (typeof one === "number") numbers.push(one);
              return one;
            });
            expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
          } catch (error) {
            if (!(error instanceof EmptyChartError)) throw error;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
