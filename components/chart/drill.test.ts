import { describe, expect, it } from "vitest";
import { type DrillOption, stepByName, stepFrom } from "./drill";

const option = (chart: string, carry: DrillOption["carry"], when?: string[]): DrillOption => ({
  chart,
  carry,
  title: chart,
  ...(when && { when }),
});

describe("a chosen mark", () => {
  it("hands its window of years on", () => {
    const mark = { ref: "ratio", period: "2017/2021", before: "2012/2016" };
    expect(stepFrom(mark, [option("years", "window")])).toEqual({ chart: "years", span: ["2017", "2021"] });
    expect(stepFrom(mark, [option("parts", "pair")])).toEqual({ chart: "parts", span: ["2017", "2021"] });
  });

  it("is compared with the mark before it, where there is one", () => {
    const mark = { ref: "ratio", period: "2021", before: "2020" };
    expect(stepFrom(mark, [option("parts", "pair")])).toEqual({ chart: "parts", span: ["2020", "2021"] });
    expect(stepFrom({ ...mark, before: undefined }, [option("parts", "pair")])).toEqual({ chart: "parts" });
  });

  it("opens a single month as its own window, and a plain detail as it is", () => {
    const mark = { ref: "all", period: "2023-02", before: "2023-01" };
    expect(stepFrom(mark, [option("parts", "window")])).toEqual({
      chart: "parts",
      span: ["2023-02", "2023-02"],
    });
    expect(stepFrom(mark, [option("items", "none")])).toEqual({ chart: "items" });
  });

  it("leads only where its series is meant to; bars of a ranking are known by their series", () => {
    const options = [option("asia", "none", ["asia-share"]), option("eaeu", "none", ["eaeu-share"])];
    expect(stepFrom({ ref: "eaeu-share.3", period: "2021/2025", before: undefined }, options)?.chart).toBe(
      "eaeu",
    );
    expect(stepFrom({ ref: "rest", period: "2021", before: undefined }, options)).toBeUndefined();
  });
});

describe("a detail chosen by its name", () => {
  it("is handed the two days measured, else the window enlarged, else nothing", () => {
    const state = { from: "2014-08-01", to: "2016-02-01" };
    const measured = { ...state, a: "2015-08-19", b: "2015-08-20" };
    const span = ["2014-08-01", "2016-02-01"];
    expect(stepByName(option("part", "pair"), measured)).toEqual({
      chart: "part",
      span: [measured.a, measured.b],
    });
    expect(stepByName(option("part", "pair"), state)).toEqual({ chart: "part", span });
    expect(stepByName(option("days", "window"), measured)).toEqual({ chart: "days", span });
    expect(stepByName(option("rate", "none"), measured)).toEqual({ chart: "rate" });
    expect(stepByName(option("part", "pair"), { range: "1Y" })).toEqual({ chart: "part" });
    expect(stepByName({ ...option("months", "window"), within: ["2015", "2021"] }, state)).toEqual({
      chart: "months",
    });
  });
});
