import { describe, expect, it } from "vitest";
import { seriesOf, text } from "../derive/series.fixture";
import { splice } from "../derive/splice";
import { built } from "./chart.fixture";

describe("two series against each other", () => {
  const years = (from: number, to: number): [string, number][] =>
    Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), 10 + ((index * 7) % 5)]);
  const long = seriesOf("a", years(2000, 2025));
  const joined = splice({ id: "b", name: text("b") }, [
    seriesOf("old", years(2005, 2014)),
    seriesOf("new", years(2010, 2020)),
  ]);
  const { chart } = built({ mark: "scatter", series: [{ ref: "a" }, { ref: "b" }] }, {}, [long, joined]);

  it("tell the span of the pairs, in subtitle and statement alike", () => {
    expect(chart.subtitle).toMatch(/2005 – 2020$/);
    expect(chart.statement).toContain("2005 – 2020");
  });

  it("name a break without a letter that stands nowhere in the drawing", () => {
    expect(chart.breaks).toEqual([]);
    expect(chart.notes).toContain("Break in the series: new from 2015.");
  });
});
