import { describe, expect, it } from "vitest";
import { seriesOf, values } from "../derive/series.fixture";
import { EmptyChartError, type Series } from "../model";
import { annual, built, request, spec } from "./chart.fixture";
import { pairOf } from "./pair";

describe("two periods held against each other", () => {
  const slope = { mark: "slope", pair: ["2005", "2020"] } as const;
  const other = seriesOf("b", [
    ["2005", 50],
    ["2020", 20],
    ["2021", 5],
  ]);
  const both = { series: [{ ref: "a" }, { ref: "b" }] };

  it("are those asked for, else the definition's, else first and last", () => {
    expect(
      pairOf({ ...spec, pair: ["2005", "2020"] }, [annual], { ...request, pair: ["2001", "2002"] }),
    ).toEqual(["2001", "2002"]);
    expect(pairOf({ ...spec, pair: ["2005", "2020"] }, [annual], request)).toEqual(["2005", "2020"]);
    expect(pairOf(spec, [annual], request)).toEqual(["2000", "2025"]);
  });

  it("make a slope of the values at both, each labelled", () => {
    const { chart } = built({ ...slope, pair: ["2005", "2020"], ...both }, {}, [annual, other]);
    expect(chart.layers.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [15, 30],
      [50, 20],
    ]);
    expect(chart.labels.map((label) => [label.anchor, label.text])).toEqual([
      ["end", "US$15.0"],
      ["end", "US$50.0"],
      ["start", "US$30.0 a"],
      ["start", "US$20.0 b"],
    ]);
  });

  it("make ranked bars of the changes, in points where the series counts per cent", () => {
    const shares = [annual, other].map((one): Series => ({ ...one, unit: { measure: "PT" } }));
    const { chart } = built({ mark: "ranking", show: "change", pair: ["2005", "2020"], ...both }, {}, shares);
    expect(chart.layers.map(({ label, points }) => [label, points[0]?.value, points[0]?.text])).toEqual([
      ["a", 15, "+15.0\u00a0pp"],
      ["b", -30, "−30.0\u00a0pp"],
    ]);
    expect(chart.measure).toBe("percentage points");
  });

  it("leave out a series that lacks one of them, and are an empty chart where all do", () => {
    const asked = { pair: ["2020", "2025"] as [string, string] };
    const { chart } = built({ mark: "ranking", ...both }, asked, [annual, other]);
    expect(chart.layers.map(({ label }) => label)).toEqual(["a"]);
    const never = { pair: ["1950", "1951"] as [string, string] };
    expect(() => built({ mark: "ranking", ...both }, never, [annual, other])).toThrow(EmptyChartError);
    expect(() => built({ mark: "slope", ...both }, never, [annual, other])).toThrow(EmptyChartError);
  });

  it("are not cut by a window: downloads hold every period", () => {
    const { shown } = built({ ...slope, pair: ["2005", "2020"] }, { from: "2019" });
    expect(shown.map(values)).toEqual([values(annual)]);
  });
});
