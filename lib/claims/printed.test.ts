import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, fits, numbersIn, printedFigure, quantityOf } from "./printed";

const exactly = (value: number) => ({ value, low: value, high: value });

describe("a printed figure", () => {
  it("is as wide as its last digit", () => {
    const figure = printedFigure({ value: "1637.8", multiplier: 9, unit: "USD" });
    expect(figure).toMatchObject({ value: 1.6378e12, step: 1e8, sense: "exact" });
    expect(quantityOf(figure)).toMatchObject({ low: 1.63775e12, high: 1.63785e12 });
    expect(printedFigure({ value: "7", multiplier: 4 }).step).toBe(1e4);
    expect(printedFigure({ value: "-6.7" })).toMatchObject({ value: -6.7, step: 0.1 });
  });

  it("fits what rounds to its digits, both ends included, and nothing else", () => {
    const figure = printedFigure({ value: "9.2" });
    for (const value of [9.15, 9.2, 9.25]) expect(fits(figure, exactly(value)), String(value)).toBe(true);
    for (const value of [9.149, 9.251]) expect(fits(figure, exactly(value)), String(value)).toBe(false);
  });

  it("always fits the number that it was rounded from", () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const printed = value.toFixed(digits).replace(/^-(0(?:\.0*)?)$/, "$1");
        expect(fits(printedFigure({ value: printed }), exactly(value))).toBe(true);
      }),
    );
  });

  it("is never nearer to a result than the result is", () => {
    expect(distance(printedFigure({ value: "10", to: "12" }), exactly(11))).toBe(0);
    expect(distance(printedFigure({ value: "10", to: "12" }), exactly(9))).toBe(-1);
    expect(distance(printedFigure({ value: "10", to: "12" }), exactly(15))).toBe(3);
  });
});

describe("numbers in a headline", () => {
  it.each<[string, [number, number][]]>([
    ["US$27.8 billion", [[27.8e9, 0.1e9]]],
    ["441.91 tenge per US dollar", [[441.91, 0.01]]],
    ["−1.2%", [[-1.2, 0.1]]],
    [
      "8.5 : 1",
      [
        [8.5, 0.1],
        [1, 1],
      ],
    ],
    ["2.28 Mt", [[2.28e6, 0.01e6]]],
    [
      "The dollar’s price in tenge fell 19.2%; the tenge gained 23.8% in value.",
      [
        [19.2, 0.1],
        [23.8, 0.1],
      ],
    ],
    ["US$1,234 million", [[1234e6, 1e6]]],
    ["–", []],
  ])("%s", (text, expected) => {
    const found = numbersIn(text);
    expect(found).toHaveLength(expected.length);
    for (const [index, [value, step]] of expected.entries()) {
      expect(found[index]?.value).toBeCloseTo(value);
      expect(found[index]?.step).toBeCloseTo(step);
    }
  });
});
