import { describe, expect, it } from "vitest";
import { ratio } from "./arithmetic";
import { growth, rebase } from "./over-time";
import { seriesOf, text } from "./series.fixture";
import { between } from "./slice";
import { splice } from "./splice";

const naming = { id: "made", name: text("made") };
const old = seriesOf("old", [
  ["2018", 1],
  ["2019", 2],
  ["2020", 3],
]);
const next = seriesOf("next", [
  ["2020", 4],
  ["2021", 5],
  ["2022", 6],
]);
const joined = splice(naming, [old, next], ["2020"]);
const codes = (series: typeof old) => series.provenance.map(({ code }) => code);

describe("who gave what is left of a series", () => {
  it("names nobody whose values lie outside the window", () => {
    expect(codes(joined)).toEqual(["old", "next"]);
    expect(codes(between(joined, "2020"))).toEqual(["next"]);
    expect(codes(between(joined, "2018", "2019"))).toEqual(["old"]);
    expect(codes(between(joined, "2019", "2020"))).toEqual(["old", "next"]);
  });

  it("names nobody whose values the seam has replaced", () => {
    expect(codes(splice(naming, [next, old], ["2018"]))).toEqual(["old"]);
  });

  it("knows the parts through a ratio, and of a splice of splices", () => {
    const whole = seriesOf("whole", [
      ["2019", 10],
      ["2021", 10],
    ]);
    expect(codes(between(ratio(naming, joined, whole), "2020"))).toEqual(["next", "whole"]);
    const first = seriesOf("first", [["2017", 0]]);
    expect(codes(between(splice(naming, [first, joined]), "2018", "2019"))).toEqual(["old"]);
  });

  it("keeps the giver of the base of an index, and everyone where the formula reaches back", () => {
    expect(codes(between(rebase(naming, joined, "2018"), "2021"))).toEqual(["old", "next"]);
    expect(codes(between(rebase(naming, joined, "2022"), "2021"))).toEqual(["next"]);
    expect(codes(between(growth(naming, joined, 1), "2020"))).toEqual(["old", "next"]);
  });
});
