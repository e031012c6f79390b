import { describe, expect, it } from "vitest";
import { aroundEvent } from "./around-event";
import { seriesOf } from "./series.fixture";

const told = (found: ReturnType<typeof aroundEvent>) =>
  found?.readings.map(({ step, period, value, reason }) => [step, period, value ?? reason]);

describe("around an event, daily figures", () => {
  const rate = seriesOf(
    "rate",
    [
      ["2022-02-22", 429],
      ["2022-02-23", 433],
      ["2022-02-24", 437],
      ["2022-03-03", 490],
      ["2022-03-25", 495],
      ["2022-05-25", 417],
      ["2022-05-30", 420],
    ],
    { frequency: "D" },
  );

  it("takes the value in force before, and 7, 30 and 90 days after", () => {
    expect(told(aroundEvent(rate, { date: "2022-02-24" }))).toEqual([
      ["before", "2022-02-23", 433],
      [7, "2022-03-03", 490],
      [30, "2022-03-25", 495],
      [90, "2022-05-25", 417],
    ]);
  });

  it("goes back to the last day with a rate, but not across a hole", () => {
    // 28 February is before any new rate; nine days of silence are a holiday, eleven are a hole.
    expect(told(aroundEvent(rate, { date: "2022-03-01" }))?.[0]).toEqual(["before", "2022-02-24", 437]);
    expect(told(aroundEvent(rate, { date: "2022-03-14" }))?.[0]).toEqual(["before", "2022-03-03", 490]);
    expect(told(aroundEvent(rate, { date: "2022-03-15" }))?.[0]).toEqual(["before", "2022-03-14", "missing"]);
  });

  it("says where the data end, on either side", () => {
    expect(told(aroundEvent(rate, { date: "2022-02-22" }))?.[0]).toEqual(["before", "2022-02-21", "beyond"]);
    expect(told(aroundEvent(rate, { date: "2022-05-24" }))).toEqual([
      ["before", "2022-05-23", "missing"],
      [7, "2022-05-31", "beyond"],
      [30, "2022-06-23", "beyond"],
      [90, "2022-08-22", "beyond"],
    ]);
  });

  it("leaves open what was published as missing", () => {
    const holed = seriesOf(
      "holed",
      [
        ["2022-02-22", 1],
        ["2022-02-23", null],
        ["2022-03-03", 2],
      ],
      { frequency: "D" },
    );
    expect(told(aroundEvent(holed, { date: "2022-02-24" }))?.[0]).toEqual([
      "before",
      "2022-02-23",
      "missing",
    ]);
  });

  it("counts from the last day of what lasts, and of a month known without its day", () => {
    expect(told(aroundEvent(rate, { date: "2022-02-22", until: "2022-02-24" }))?.[1]).toEqual([
      7,
      "2022-03-03",
      490,
    ]);
    expect(told(aroundEvent(rate, { date: "2022-02" }))?.[1]).toEqual([7, "2022-03-03", 490]);
  });

  it("does not pretend to know the day of a year", () => {
    expect(told(aroundEvent(rate, { date: "2022" }))).toEqual([
      ["before", "2022", "coarse"],
      [7, "2022", "coarse"],
      [30, "2022", "coarse"],
      [90, "2022", "coarse"],
    ]);
  });

  it("lets a decision hold until the next one, as far as its source knows", () => {
    const base = seriesOf(
      "base",
      [
        ["2021-12-07", 9.75],
        ["2022-01-25", 10.25],
        ["2022-02-24", 13.5],
      ],
      { frequency: "D" },
    );
    const rule = { holdsUntil: "2022-04-01" };
    expect(told(aroundEvent(base, { date: "2022-02-24" }, rule))).toEqual([
      ["before", "2022-01-25", 10.25],
      [7, "2022-02-24", 13.5],
      [30, "2022-02-24", 13.5],
      [90, "2022-05-25", "beyond"],
    ]);
  });
});

describe("around an event, figures by period", () => {
  const monthly = seriesOf(
    "monthly",
    [
      ["2021-12", 8.4],
      ["2022-01", 8.5],
      ["2022-02", 8.7],
      ["2022-04", 13.2],
      ["2022-05", null],
      ["2022-06", 14.5, "F"],
    ],
    { frequency: "M" },
  );

  it("takes the month before, the event's own, the next and the third; a gap is not filled by a neighbour", () => {
    expect(told(aroundEvent(monthly, { date: "2022-02-24" }))).toEqual([
      ["before", "2022-01", 8.5],
      [0, "2022-02", 8.7],
      [1, "2022-03", "missing"],
      [3, "2022-05", "missing"],
    ]);
  });

  it("takes no forecast for a figure, and says where the data end", () => {
    expect(told(aroundEvent(monthly, { date: "2022-05-10" }))).toEqual([
      ["before", "2022-04", 13.2],
      [0, "2022-05", "missing"],
      [1, "2022-06", "beyond"],
      [3, "2022-08", "beyond"],
    ]);
    expect(told(aroundEvent(monthly, { date: "2021-12-01" }))?.[0]).toEqual(["before", "2021-11", "beyond"]);
  });

  it("begins before a span and goes on after it", () => {
    expect(told(aroundEvent(monthly, { date: "2022-01-30", until: "2022-02-02" }))?.slice(0, 2)).toEqual([
      ["before", "2021-12", 8.4],
      [0, "2022-02", 8.7],
    ]);
  });

  it("holds a year against yearly figures alone", () => {
    const yearly = seriesOf("yearly", [
      ["2014", 20],
      ["2015", 15],
      ["2016", 13],
      ["2018", 18],
    ]);
    expect(told(aroundEvent(yearly, { date: "2015" }))).toEqual([
      ["before", "2014", 20],
      [0, "2015", 15],
      [1, "2016", 13],
      [3, "2018", 18],
    ]);
    expect(told(aroundEvent(monthly, { date: "2022" }))?.[1]).toEqual([0, "2022", "coarse"]);
  });

  it("takes quarters by their own steps, and nothing from intervals", () => {
    const quarters = seriesOf(
      "quarters",
      [
        ["2021-Q4", 1],
        ["2022-Q1", 2],
        ["2022-Q2", 3],
      ],
      { frequency: "Q" },
    );
    expect(told(aroundEvent(quarters, { date: "2022-02-24" }))).toEqual([
      ["before", "2021-Q4", 1],
      [0, "2022-Q1", 2],
      [1, "2022-Q2", 3],
      [3, "2022-Q4", "beyond"],
    ]);
    const spans = seriesOf("spans", [["2022-01/2022-05", 1]], { frequency: "I" });
    expect(aroundEvent(spans, { date: "2022-02-24" })).toBeUndefined();
  });

  it("has nothing to say of a series without figures", () => {
    expect(told(aroundEvent(seriesOf("none", []), { date: "2015" }))?.[0]).toEqual([
      "before",
      "2014",
      "beyond",
    ]);
  });
});
