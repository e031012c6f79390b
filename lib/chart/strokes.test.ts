import { describe, expect, it } from "vitest";
import type { Firmness, Point } from "../model";
import { strokes } from "./strokes";

function points(...all: [value: number | null, firmness?: Firmness][]): Point[] {
  return all.map(([value, firmness = "firm"], at) => ({
    at,
    period: String(2020 + at),
    value,
    when: "",
    text: "",
    firmness,
  }));
}

function cut(...all: Parameters<typeof points>) {
  return strokes({ points: points(...all) }).map(({ forecast, points }) => [
    forecast ? "forecast" : "outturn",
    points.map(({ value }) => value),
  ]);
}

describe("strokes", () => {
  it("are one where nothing is missing", () => {
    expect(cut([1], [2], [3])).toEqual([["outturn", [1, 2, 3]]]);
  });

  it("end at a gap and begin anew after it", () => {
    expect(cut([null], [1], [2], [null], [null], [3], [null])).toEqual([
      ["outturn", [1, 2]],
      ["outturn", [3]],
    ]);
  });

  it("join a forecast to the last outturn", () => {
    expect(cut([1], [2], [3, "forecast"], [4, "forecast"])).toEqual([
      ["outturn", [1, 2]],
      ["forecast", [2, 3, 4]],
    ]);
  });

  it("do not join a forecast over a gap", () => {
    expect(cut([1], [null], [3, "forecast"])).toEqual([
      ["outturn", [1]],
      ["forecast", [3]],
    ]);
  });

  it("tell estimates and provisional values as outturn", () => {
    expect(cut([1, "estimate"], [2, "provisional"], [3, "suspect"])).toEqual([["outturn", [1, 2, 3]]]);
  });

  it("are none without values", () => {
    expect(cut()).toEqual([]);
    expect(cut([null])).toEqual([]);
  });
});
