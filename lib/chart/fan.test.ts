import { describe, expect, it } from "vitest";
import type { ChartSpec, Series } from "../model";
import { buildChart } from "./build";

const text = (name: string) => ({ en: name, zh: name, ru: name, kk: name });
const edition = (month: string, values: [string, number][], entity = "WB"): Series => ({
  id: `bank.${month}`,
  name: text(`Bank, ${month}`),
  entity,
  edition: month,
  frequency: "A",
  unit: { measure: "PT" },
  observations: values.map(([period, value]) => ({ period, value, status: "F" })),
  provenance: [],
  formula: { op: "input", name: text("Bank") },
});
const growth: Series = {
  ...edition("", [
    ["2020", -2],
    ["2021", 4],
    ["2022", -1],
  ]),
  id: "growth",
  name: text("Growth"),
  entity: "RUS",
  observations: ["2020", "2021", "2022"].map((period, index) => ({
    period,
    value: [-2, 4, -1][index] ?? 0,
    status: "A",
  })),
};
delete growth.edition;
const spec: ChartSpec = {
  id: "fan",
  title: text("Fan"),
  mark: "fan",
  series: [{ ref: "growth", mark: "line" }, { ref: "bank" }],
};
const series = Object.fromEntries(
  [
    growth,
    edition("2021-01", [
      ["2021", 2],
      ["2022", 3],
    ]),
    edition("2022-06", [
      ["2022", -9],
      ["2023", -2],
    ]),
  ].map((one) => [one.id, one]),
);
const built = (width: number) =>
  buildChart("test", spec, series, { locale: "en", width, height: 380, publishers: {} }).chart;

describe("a fan", () => {
  it("draws every edition as one thin layer of one colour, the outturn as a line", () => {
    const { layers } = built(760);
    expect(layers.map(({ id, mark, dash }) => [id, mark, dash])).toEqual([
      ["growth", "line", "solid"],
      ["bank.2021-01", "fan", "dashed"],
      ["bank.2022-06", "fan", "dashed"],
    ]);
    expect(layers[1]?.colour).toBe(layers[2]?.colour);
    expect(layers[1]?.colour).not.toBe(layers[0]?.colour);
  });

  it("names each edition at its end and each institution once in the legend", () => {
    const { labels, legend } = built(760);
    expect(labels.map((label) => label.text)).toEqual(["Jan 2021", "Jun 2022"]);
    expect(legend.map(({ label, dash }) => [label, dash])).toEqual([
      ["Growth", "solid"],
      ["Bank", "dashed"],
    ]);
  });

  it("leaves the names to the table where there is no room", () => {
    expect(built(360).labels).toEqual([]);
    expect(built(360).legend).toHaveLength(2);
  });

  it("lists what each edition expected for those who cannot see it", () => {
    expect(built(760).altText).toContain("Bank, 2022-06: −9.0% (2022), −2.0% (2023).");
  });
});
