import { describe, expect, it } from "vitest";
import { levelFrom } from "./level-from";
import { seriesOf } from "./series.fixture";

const yearly = seriesOf(
  "y",
  [
    ["2019-03", 10],
    ["2020-02", 5],
    ["2020-03", 20],
    ["2021-03", -50],
    ["2022-03", null],
    ["2023-03", 10],
  ],
  { frequency: "M", unit: { measure: "PT" } },
);
const levels = (base: string) =>
  levelFrom(yearly, base).observations.map(({ period, value }) => [period, value]);

describe("a level from yearly changes", () => {
  it("is 100 at the month chosen, and known at that month of other years on both sides", () => {
    const [first, ...rest] = levels("2019-03");
    expect(first?.[0]).toBe("2018-03");
    expect(first?.[1]).toBeCloseTo(100 / 1.1, 9);
    expect(rest).toEqual([
      ["2019-03", 100],
      ["2020-03", 120],
      ["2021-03", 60],
    ]);
  });

  it("ends where a change was not published, and is nothing for a month without any", () => {
    expect(levels("2023-03").map(([period]) => period)).toEqual(["2022-03", "2023-03"]);
    expect(levels("2020-02").map(([period]) => period)).toEqual(["2019-02", "2020-02"]);
    expect(levels("2030-01")).toEqual([]);
  });

  it("says its base, its formula and that it has one value a year", () => {
    const made = levelFrom(yearly, "2020-03");
    expect(made.unit).toEqual({ measure: "IX", base: "2020-03 = 100" });
    expect(made.frequency).toBe("I");
    expect(made.formula).toMatchObject({ op: "rebase", base: "2020-03" });
  });

  it("is made of yearly changes of months only", () => {
    expect(() => levelFrom({ ...yearly, frequency: "A" }, "2020-03")).toThrow("year before");
    expect(() => levelFrom({ ...yearly, unit: { measure: "IX" } }, "2020-03")).toThrow("year before");
  });
});
