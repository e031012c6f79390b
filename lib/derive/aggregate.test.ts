import { describe, expect, it } from "vitest";
import { aggregate } from "./aggregate";
import { seriesOf, text, values } from "./series.fixture";

const naming = { id: "made", name: text("made") };
const months = (year: string, count: number, value: number): [string, number][] =>
  Array.from({ length: count }, (_, i) => [`${year}-${String(i + 1).padStart(2, "0")}`, value]);

describe("aggregate", () => {
  it("sums a year only when all twelve months are there", () => {
    const series = seriesOf("m", [...months("2021", 12, 2), ...months("2022", 11, 2)], { frequency: "M" });
    expect(values(aggregate(naming, series, "A", "sum"))).toEqual([
      ["2021", 24],
      ["2022", null],
    ]);
  });

  it("means what there is of a month and says so when much of it is missing", () => {
    const weekdays = ["2024-07-01", "2024-07-02", "2024-07-03"].map((day, i): [string, number] => [
      day,
      470 + i,
    ]);
    const made = aggregate(naming, seriesOf("d", weekdays, { frequency: "D" }), "M", "mean");
    expect(made.observations).toHaveLength(1);
    expect(made.observations[0]).toMatchObject({ period: "2024-07", value: 471, status: "E" });
    expect(made.observations[0]?.note?.en).toMatch(/3 of 23/);
  });

  it("takes a whole month of weekdays as firm", () => {
    const days = Array.from({ length: 31 }, (_, i) => `2024-07-${String(i + 1).padStart(2, "0")}`);
    const weekdays = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
    const series = seriesOf(
      "d",
      weekdays.map((day) => [day, 5]),
      { frequency: "D" },
    );
    expect(aggregate(naming, series, "M", "mean").observations).toEqual([
      { period: "2024-07", value: 5, status: "A" },
    ]);
  });

  it("takes the last value, passing over published nulls", () => {
    const series = seriesOf(
      "m",
      [
        ["2021-01", 1],
        ["2021-02", 2],
        ["2021-03", null],
      ],
      { frequency: "M" },
    );
    expect(values(aggregate(naming, series, "Q", "last"))).toEqual([["2021-Q1", 2]]);
  });
});
