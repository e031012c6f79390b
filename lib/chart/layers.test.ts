import { describe, expect, it } from "vitest";
import { seriesOf } from "../derive/series.fixture";
import { type Layer, type Point, type Series, shift } from "../model";
import { bandLayers, bandsOf, type Drawn, timeLayers } from "./layers";

function drawn(series: Series, mark: Layer["mark"] = "line"): Drawn {
  return { series, spec: { ref: series.id }, colour: "kaz", mark };
}

function lineOf(series: Series, limit = 800, mark: Layer["mark"] = "line"): Point[] {
  return timeLayers([drawn(series, mark)], "en", limit)[0]?.points ?? [];
}

const shape = (points: Point[]) => points.map(({ period, value }) => [period, value]);

describe("lines over time", () => {
  it("open where a period is missing or was published as missing", () => {
    const gap = seriesOf("gap", [
      ["2019", 1],
      ["2020", 2],
      ["2023", 3],
    ]);
    expect(lineOf(gap).map(({ value }) => value)).toEqual([1, 2, null, 3]);
    const nothing = seriesOf("null", [
      ["2019", 1],
      ["2020", null],
      ["2021", 3],
    ]);
    expect(lineOf(nothing).map(({ value }) => value)).toEqual([1, null, 3]);
  });

  it("stay closed over weekends, and over what thinning leaves out", () => {
    const entries = Array.from({ length: 4000 }, (_, index): [string, number] => [
      shift("2012-01-02", index + 2 * Math.floor(index / 5)),
      400 + ((index * 7919) % 101),
    ]);
    const points = lineOf(seriesOf("daily", entries, { frequency: "D" }), 400);
    expect(points.length).toBeLessThanOrEqual(402);
    expect(points.length).toBeGreaterThan(300);
    expect(points.filter(({ value }) => value === null)).toEqual([]);
  });

  it("keep the one gap that a thinned series has", () => {
    const entries = Array.from({ length: 3000 }, (_, index): [string, number] => [
      shift("2012-01-02", index < 1500 ? index : index + 40),
      400 + ((index * 7919) % 101),
    ]);
    const points = lineOf(seriesOf("daily", entries, { frequency: "D" }), 300);
    const hole = points.findIndex(({ value }) => value === null);
    expect(points.filter(({ value }) => value === null)).toHaveLength(1);
    expect(points[hole - 1]?.period).toBe(shift("2012-01-02", 1499));
    expect(points[hole + 1]?.period).toBe(shift("2012-01-02", 1540));
  });

  it("do not open where a rate holds until the next decision", () => {
    const decisions = seriesOf(
      "rate",
      [
        ["2024-01-15", 15],
        ["2024-06-03", 14.5],
      ],
      { frequency: "D" },
    );
    expect(lineOf(decisions, 800, "step").map(({ value }) => value)).toEqual([15, 14.5]);
    expect(lineOf(decisions).map(({ value }) => value)).toEqual([15, null, 14.5]);
  });

  it("draw a window of years as a level from its first year to its last", () => {
    const windows = seriesOf(
      "windows",
      [
        ["2012/2016", 11.2],
        ["2017/2021", 9.3],
      ],
      { frequency: "I" },
    );
    const points = lineOf(windows, 800, "windows");
    const years = points.map(({ at, value }) => [new Date(at).getUTCFullYear(), value]);
    expect(years).toEqual([
      [2012, 11.2],
      [2016, 11.2],
      [2016, null],
      [2017, 9.3],
      [2021, 9.3],
      [2021, null],
    ]);
  });

  it("say how firm each value is", () => {
    const mixed = seriesOf("mixed", [
      ["2021", 1, "A"],
      ["2022", 2, "B"],
      ["2023", 3, "P"],
      ["2024", 4, "E"],
      ["2025", 5, "S"],
      ["2026", 6, "F"],
    ]);
    expect(lineOf(mixed).map(({ firmness }) => firmness)).toEqual([
      "firm",
      "firm",
      "provisional",
      "estimate",
      "suspect",
      "forecast",
    ]);
  });
});

describe("bands", () => {
  it("keep an empty place for a period that nobody reports, and none at the ends", () => {
    const a = seriesOf("a", [
      ["2019", null],
      ["2020", 1],
      ["2021", 2],
    ]);
    const b = seriesOf("b", [
      ["2020", 1],
      ["2024", 3],
      ["2025", null],
    ]);
    const bands = bandsOf([a, b]);
    expect(bands).toEqual(["2020", "2021", "2022", "2023", "2024"]);
    const layers = bandLayers([drawn(a, "bar"), drawn(b, "bar")], bands, "en");
    expect(layers.map(({ points }) => points.map(({ at, value }) => [at, value]))).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [0, 1],
        [4, 3],
      ],
    ]);
  });

  it("are the very periods where these have no next one", () => {
    const intervals = seriesOf(
      "i",
      [
        ["2022-01/2022-05", 1],
        ["2023-01/2023-05", 2],
      ],
      { frequency: "I" },
    );
    expect(bandsOf([intervals])).toEqual(["2022-01/2022-05", "2023-01/2023-05"]);
    expect(bandsOf([])).toEqual([]);
  });
});

it("the text of a point is its own value with unit and period", () => {
  expect(shape(lineOf(seriesOf("x", [["2025", 2.5e12]])))).toEqual([["2025", 2.5e12]]);
  expect(lineOf(seriesOf("x", [["2025", 2.5e12]]))[0]).toMatchObject({
    when: "2025",
    text: "US$2.50\u00a0trillion",
  });
});
