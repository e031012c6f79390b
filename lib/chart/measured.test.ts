import { describe, expect, it } from "vitest";
import { seriesOf } from "../derive/series.fixture";
import { renderSvg } from "../render";
import { built } from "./chart.fixture";
import { measuredSeries } from "./measured";

const rate = seriesOf(
  "a",
  [
    ["2015-08-18", 188.38],
    ["2015-08-19", 188.38],
    ["2015-08-20", 255.26],
    ["2015-08-21", null],
    ["2015-08-24", 234.99],
  ],
  { frequency: "D", unit: { measure: "KZT_PER_USD" } },
);
const periods = (pair: [string, string]) =>
  measuredSeries(rate, pair)?.observations.map(({ period }) => period);
const chartOf = (pair?: [string, string], from?: string) =>
  built({ move: "currency" }, { pair, from }, [rate]).chart;

describe("a measured move", () => {
  it("goes by the last value on each day asked for or before it, the earlier first", () => {
    expect(periods(["2015-08-19", "2015-08-20"])).toEqual(["2015-08-19", "2015-08-20"]);
    expect(periods(["2015-08-23", "2015-08-19"])).toEqual(["2015-08-19", "2015-08-20"]);
    expect(periods(["2014", "2016"])).toEqual(["2015-08-18", "2015-08-24"]);
    expect(periods(["2015-08-20", "2015-08-22"])).toBeUndefined();
  });

  it("is told over the chart in both conventions, and drawn on it wherever it goes", () => {
    const chart = chartOf(["2015-08-19", "2015-08-20"]);
    expect(chart.handles?.map(({ value }) => value)).toEqual([188.38, 255.26]);
    // 255.26 ÷ 188.38 − 1 and 1 − 188.38 ÷ 255.26
    expect(chart.statement).toMatch(/35\.5.*26\.2/s);
    const moved = renderSvg(chart, "light");
    expect(moved).not.toBe(renderSvg(chartOf(), "light"));
    expect(chartOf().handles).toBeUndefined();
  });

  it("holds for days outside the window, whose handles are then not drawn", () => {
    const chart = chartOf(["2015-08-18", "2015-08-24"], "2015-08-20");
    expect(chart.statement).toMatch(/24\.7/);
    const circles = (one: typeof chart) => renderSvg(one, "light").match(/<circle/g)?.length ?? 0;
    expect(circles(chart) - circles(chartOf(undefined, "2015-08-20"))).toBe(1);
  });
});
