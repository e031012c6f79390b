import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMonthLine, weekdaysOf } from "./month-line";

const line = (text: string) => parseMonthLine({ place: "pages.txt, line 3", words: text.split(" ") });

describe("weekdaysOf", () => {
  it("counts Mondays to Fridays, holidays too, whatever the time zone", () => {
    expect(weekdaysOf("2026-10").slice(0, 3)).toEqual(["2026-10-01", "2026-10-02", "2026-10-05"]);
    expect(weekdaysOf("2024-02")).toHaveLength(21);
    expect(weekdaysOf("2021-02")).toHaveLength(20);
    expect(weekdaysOf("2022-01").at(0)).toBe("2022-01-03");
  });
});

describe("a month line", () => {
  it("gives each weekday its value", () => {
    const values = weekdaysOf("2021-02").map((_, index) => 5.5 + index / 100);
    const cells = line(`2021-02 ${values.join(" ")}`);
    expect(cells.at(0)).toEqual({ period: "2021-02-01", value: 5.5 });
    expect(cells.at(-1)?.period).toBe("2021-02-26");
  });

  it("gives the listed days theirs", () => {
    expect(line("2023-08 @22,29,30,31 452.34 464.05 461.44 461.44")).toEqual([
      { period: "2023-08-22", value: 452.34 },
      { period: "2023-08-29", value: 464.05 },
      { period: "2023-08-30", value: 461.44 },
      { period: "2023-08-31", value: 461.44 },
    ]);
  });

  it.each([
    ["2021-02 5.5 5.6", /line 3: 2021-02 has 20 weekdays but 2 values; list the days after "@"/],
    ["2023-08 @22,29 452.34", /line 3: the line lists 2 days but 1 values/],
    ["2023-08 @22 dear", /line 3: "dear" is not a number/],
    ["2023-08 @22 0", /the rate of 2023-08-22 is 0/],
    ["2023-08 @22 -452.34", /a rate is above zero/],
    ["2023-13 @2 452.34", /line 3: "2023-13" is not a month/],
    ["2023-08 @26 452.34", /2023-08-26 is not a weekday of 2023-08/],
    ["2023-08 @32 452.34", /2023-08-32 is not a weekday/],
    ["2023-08 @29,22 452.34 464.05", /2023-08-22 follows 2023-08-29/],
    ["2023-08 @22,22 452.34 464.05", /2023-08-22 follows 2023-08-22/],
  ])("refuses %s", (text, message) => {
    expect(() => line(text)).toThrow(message);
  });
});

describe("any month line", () => {
  const month = fc
    .tuple(fc.integer({ min: 1994, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
  const rate = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100);
  const rates = (days: string[]) => fc.array(rate, { minLength: days.length, maxLength: days.length });

  it("comes back as it was written, each weekday once and in order", () => {
    const written = month.chain((one) => {
      const weekdays = weekdaysOf(one);
      return fc
        .subarray(weekdays, { minLength: 1 })
        .chain((days) => rates(days).map((values) => ({ one, weekdays, days, values })));
    });
    fc.assert(
      fc.property(written, ({ one, weekdays, days, values }) => {
        const list = days.length === weekdays.length ? "" : ` @${days.map((day) => Number(day.slice(8)))}`;
        const cells = line(`${one}${list} ${values.join(" ")}`);
        expect(cells).toEqual(days.map((period, index) => ({ period, value: values[index] })));
      }),
    );
  });

  it("is refused when a value is left out or written twice", () => {
    const broken = month.chain((one) => rates(weekdaysOf(one)).map((values) => ({ one, values })));
    fc.assert(
      fc.property(broken, fc.boolean(), ({ one, values }, more) => {
        const wrong = more ? [...values, 1] : values.slice(1);
        expect(() => line(`${one} ${wrong.join(" ")}`)).toThrow(/weekdays but/);
      }),
    );
  });
});
