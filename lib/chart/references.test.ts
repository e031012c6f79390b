import { describe, expect, it } from "vitest";
import { seriesOf, text } from "../derive/series.fixture";
import type { ChartSpec, ReferenceSpec } from "../model";
import { buildChart } from "./build";
import { place } from "./place";

const series = seriesOf("gdp", [
  ["2015", 10],
  ["2016", 20],
  ["2017", 30],
  ["2018", 20],
  ["2019", 10],
]);
const level = (value: number, more: Partial<ReferenceSpec> = {}): ReferenceSpec => ({
  value,
  label: text("printed"),
  ...more,
});

function drawn(references: ReferenceSpec[]) {
  const spec: ChartSpec = {
    id: "levels",
    title: text("Levels"),
    mark: "line",
    series: [{ ref: "gdp" }],
    references,
  };
  const request = { locale: "en", width: 760, height: 380, publishers: {} } as const;
  return buildChart("test", spec, { gdp: series }, request).chart;
}

describe("levels", () => {
  it("stretch the value axis to where they lie", () => {
    expect(drawn([level(55)]).y.domain[1]).toBeGreaterThanOrEqual(55);
    expect(drawn([level(-12)]).y.domain[0]).toBeLessThanOrEqual(-12);
    expect(drawn([level(20)]).y.domain).toEqual(drawn([level(15)]).y.domain);
  });

  it("run along the whole axis, or over their own span, widened where it would be a point", () => {
    const [whole] = drawn([level(20)]).references ?? [];
    const { domain } = drawn([level(20)]).x;
    expect([whole?.from, whole?.to]).toEqual(domain);
    const [part] = drawn([level(20, { from: "2016", to: "2018" })]).references ?? [];
    expect([part?.from, part?.to]).toEqual([Date.UTC(2016, 0, 1), Date.UTC(2018, 0, 1)]);
    const [point] = drawn([level(20, { from: "2019", to: "2019" })]).references ?? [];
    expect((point?.to ?? 0) - (point?.from ?? 0)).toBeCloseTo((domain[1] - domain[0]) / 14, -3);
    expect(point?.to).toBeLessThanOrEqual(domain[1]);
  });

  it("have their labels inside the plot, clear of each other", () => {
    const chart = drawn([
      level(20, { from: "2015", to: "2016" }),
      level(21, { from: "2015", to: "2016" }),
      level(30),
    ]);
    const p = place(chart);
    const heights = (chart.references ?? []).map(({ text: label }) => label.y);
    for (const y of heights) {
      expect(y).toBeGreaterThanOrEqual(p.top);
      expect(y).toBeLessThanOrEqual(p.bottom);
    }
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(14);
  });

  it("are told to those who cannot see them", () => {
    expect(drawn([level(20)]).altText).toContain("Marked: printed.");
    expect(drawn([level(20)]).altText).not.toContain("undefined");
  });

  it("are not there where a definition asks for none", () => {
    const spec: ChartSpec = { id: "plain", title: text("Plain"), mark: "line", series: [{ ref: "gdp" }] };
    const { chart } = buildChart(
      "test",
      spec,
      { gdp: series },
      { locale: "en", width: 760, height: 380, publishers: {} },
    );
    expect(chart.references).toBeUndefined();
  });
});
