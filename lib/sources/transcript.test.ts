import { describe, expect, it } from "vitest";
import { readYears, transcriptLines } from "./transcript";

const lines = (text: string) => transcriptLines({ path: "table.txt", bytes: new TextEncoder().encode(text) });

describe("readYears", () => {
  it("takes whole years, single months and a last year that is not over", () => {
    const year = Array.from({ length: 12 }, (_, index) => index + 1).join(" ");
    const cells = readYears(lines(`# yuan\n2017 ${year}\n2018-01 20\n2018-02 21\n2019 30 -`), 12);
    expect(cells).toHaveLength(15);
    expect(cells.slice(-4)).toEqual([
      { period: "2017-12", value: 12 },
      { period: "2018-01", value: 20 },
      { period: "2018-02", value: 21 },
      { period: "2019-01", value: 30 },
    ]);
  });

  it("reads quarters", () => {
    expect(readYears(lines("2005 - 687.62 -586.12 683.33"), 4).map(({ period }) => period)).toEqual([
      "2005-Q2",
      "2005-Q3",
      "2005-Q4",
    ]);
  });

  it.each([
    ["2018-01 1 2", /line 1: 2018-01 takes one value; the line has 2/],
    ["2018 1 2\n2019 1", /line 1: 2018 takes 12 values; the line has 2/],
    ["2018-02 1\n2018-01 2", /line 2: 2018-01 follows 2018-02; periods have to rise/],
    ["2018-02 1\n2018-02 2", /line 2: 2018-02 follows 2018-02/],
    ["2018-01 1\n2018 1 2", /line 2: 2018-01 follows 2018-01/],
    ["2018", /line 1: 2018 takes 12 values; the line has 0/],
    ["18 1", /line 1: "18" is not a year/],
    ["2018 one", /line 1: "one" is not a number/],
  ])("refuses %j", (text, message) => {
    expect(() => readYears(lines(text), 12)).toThrow(message);
  });
});
