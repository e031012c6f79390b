import { describe, expect, it } from "vitest";
import { seriesOf, text, values } from "./series.fixture";
import { windowMean } from "./window-mean";

const naming = { id: "made", name: text("made") };
const a = seriesOf("a", [
  ["2001", 10],
  ["2002", 30],
  ["2003", 8],
]);
const b = seriesOf("b", [
  ["2001", 1],
  ["2002", 10],
  ["2003", null],
]);

describe("windowMean", () => {
  it("knows two averages apart", () => {
    expect(values(windowMean(naming, [a, b], "ratioOfMeans", [["2001", "2002"]]))[0]?.[1]).toBeCloseTo(
      40 / 11,
      12,
    );
    expect(values(windowMean(naming, [a, b], "meanOfRatios", [["2001", "2002"]]))[0]?.[1]).toBeCloseTo(
      6.5,
      12,
    );
  });

  it("leaves a window empty when any year of any series is missing", () => {
    expect(values(windowMean(naming, [a, b], "ratioOfMeans", [["2001", "2003"]]))).toEqual([
      ["2001/2003", null],
    ]);
  });
});
