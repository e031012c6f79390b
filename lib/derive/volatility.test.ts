import { describe, expect, it } from "vitest";
import { seriesOf, text } from "./series.fixture";
import { volatility } from "./volatility";

const naming = { id: "made", name: text("made") };
const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
const daily = (all: (number | null)[], from = 0) =>
  seriesOf(
    "d",
    all.map((value, i) => [day(from + i), value]),
    { frequency: "D", unit: { measure: "KZT_PER_USD" } },
  );

describe("volatility", () => {
  it("is zero where every day moves alike, however fast", () => {
    const made = volatility(naming, daily([1, 2, 4, 8, 16]), 3, 252);
    expect(made.observations.map((o) => o.period)).toEqual([day(3), day(4)]);
    for (const { value } of made.observations) expect(value).toBeCloseTo(0, 10);
    expect(made.unit).toEqual({ measure: "PT" });
  });

  it("scales the sample standard deviation of log returns to a year", () => {
    const step = 0.01;
    const made = volatility(naming, daily([1, Math.exp(step), 1]), 2, 252);
    // Returns +1 % and −1 %: mean 0, sample variance 2 × 0.01² ÷ 1.
    expect(made.observations).toHaveLength(1);
    expect(made.observations[0]?.value).toBeCloseTo(100 * Math.sqrt(2 * step ** 2) * Math.sqrt(252), 10);
  });

  it("counts no return across a published gap, a long pause or a change of publisher", () => {
    expect(volatility(naming, daily([1, 2, null, 3, 4]), 2, 252).observations).toEqual([]);
    const paused = daily([1, 1.1, 1.2]);
    const later = daily([2, 2.1, 2.3], 40).observations;
    const made = volatility(naming, { ...paused, observations: [...paused.observations, ...later] }, 2, 252);
    expect(made.observations.map((o) => o.period)).toEqual([day(2), day(42)]);
    const seam = { period: day(2), before: text("a"), after: text("b") };
    const joined = volatility(naming, { ...daily([1, 1.1, 9, 9.1, 9.3]), seams: [seam] }, 2, 252);
    expect(joined.observations.map((o) => o.period)).toEqual([day(4)]);
  });
});
