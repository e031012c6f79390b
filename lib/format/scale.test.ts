import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../model";
import { chooseScale, sharedDigits } from "./scale";
import { unitName } from "./unit";

describe("chooseScale", () => {
  it("takes one scale from the largest magnitude", () => {
    expect(locales.map((l) => chooseScale([null, 5e9, -2.5e12], { measure: "USD" }, l))).toEqual([
      { divisor: 1e12, word: "trillion" },
      { divisor: 1e12, word: "万亿" },
      { divisor: 1e12, word: "трлн" },
      { divisor: 1e12, word: "трлн" },
    ]);
    expect(chooseScale([8e9], { measure: "USD" }, "zh")).toEqual({ divisor: 1e8, word: "亿" });
    expect(chooseScale([8e5], { measure: "T" }, "ru")).toEqual({ divisor: 1e3, word: "тыс." });
  });

  it("leaves small amounts, rates and shares in plain units", () => {
    const plain = { divisor: 1, word: "" };
    expect(chooseScale([45_000], { measure: "USD" }, "en")).toEqual(plain);
    expect(chooseScale([2e6], { measure: "PT" }, "en")).toEqual(plain);
    expect(chooseScale([], { measure: "USD" }, "zh")).toEqual(plain);
    expect(chooseScale([Number.NaN, null], { measure: "USD" }, "zh")).toEqual(plain);
  });

  it("leaves the largest value between one and a thousand (ten thousand in Chinese) of the scale", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e6, max: 9e14, noNaN: true }),
        fc.constantFrom(...locales),
        (most, locale) => {
          const { divisor } = chooseScale([most, most / 7], { measure: "USD" }, locale);
          expect(most / divisor).toBeGreaterThan(0.99);
          expect(most / divisor).toBeLessThan(1e4);
        },
      ),
    );
  });
});

describe("sharedDigits", () => {
  it("gives the decimals that tell the ticks apart", () => {
    expect(sharedDigits([0, 500, 1000])).toBe(0);
    expect(sharedDigits([0, 0.5, 1])).toBe(1);
    expect(sharedDigits([0, 2.5e11, 5e11], { divisor: 1e12, word: "trillion" })).toBe(2);
    expect(sharedDigits([0.1, 0.2, 0.30000000000000004])).toBe(1);
    expect(sharedDigits([1 / 3])).toBe(6);
  });
});

describe("unitName", () => {
  it("names the unit with its scale", () => {
    const usd = { measure: "USD" } as const;
    expect(locales.map((l) => unitName(usd, l, chooseScale([5e9], usd, l)))).toEqual([
      "billion US dollars, current prices",
      "亿美元（现价）",
      "млрд долл. США, в текущих ценах",
      "млрд АҚШ доллары, ағымдағы бағамен",
    ]);
    expect(unitName(usd, "en")).toBe("US dollars, current prices");
    expect(unitName({ measure: "KZT_PER_USD" }, "en")).toBe("tenge per US dollar");
    expect(unitName({ measure: "PT" }, "en")).toBe("per cent");
  });

  it("names what an index is held against", () => {
    const index = (base?: string) => locales.map((l) => unitName({ measure: "IX", base }, l));
    expect(index("2010 = 100")).toEqual([
      "index, 2010 = 100",
      "指数（2010年=100）",
      "индекс, 2010 = 100",
      "индекс, 2010 = 100",
    ]);
    expect(index("same month of the previous year = 100")).toEqual([
      "index, same month of the previous year = 100",
      "指数（上年同月=100）",
      "индекс, соответствующий месяц предыдущего года = 100",
      "индекс, өткен жылғы тиісті ай = 100",
    ]);
    expect(index("2015-01 = 100")[0]).toBe("index, January 2015 = 100");
    expect(index()[0]).toBe("index");
  });
});
