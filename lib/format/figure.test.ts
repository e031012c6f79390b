import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales, type Unit, unitMeasures } from "../model";
import { type FigureOptions, formatFigure, missingWord } from "./figure";

/** A tilde stands for a no-break space. */
const solid = (texts: string[]) => texts.map((text) => text.replaceAll("~", "\u00a0"));
const unit = (measure: Unit["measure"]): Unit => ({ measure });
const inFour = (value: number | null, measure: Unit["measure"], options?: FigureOptions) =>
  locales.map((locale) => formatFigure(value, unit(measure), locale, options));

describe("formatFigure", () => {
  it.each<[number, Unit["measure"], string[]]>([
    [2.5636e12, "USD", ["US$2.56~trillion", "2.56万亿美元", "2,56~трлн долл. США", "2,56~трлн АҚШ доллары"]],
    [302e9, "USD", ["US$302~billion", "3020亿美元", "302~млрд долл. США", "302~млрд АҚШ доллары"]],
    [14570, "USD", ["US$14,570", "14,570美元", "14~570~долл. США", "14~570~АҚШ доллары"]],
    [-1.204e9, "USD", ["−US$1.20~billion", "−12.0亿美元", "−1,20~млрд долл. США", "−1,20~млрд АҚШ доллары"]],
    [999_999_999, "USD", ["US$1.00~billion", "10.0亿美元", "1,00~млрд долл. США", "1,00~млрд АҚШ доллары"]],
    [135.2e12, "KZT", ["135~trillion tenge", "135万亿坚戈", "135~трлн тенге", "135~трлн теңге"]],
    [1.21e9, "EUR", ["€1.21~billion", "12.1亿欧元", "1,21~млрд евро", "1,21~млрд еуро"]],
    [12.94, "PT", ["12.9%", "12.9%", "12,9~%", "12,9%"]],
    [0.04, "PT", ["0.04%", "0.04%", "0,04~%", "0,04%"]],
    [-0.0001, "PT", ["0.0%", "0.0%", "0,0~%", "0,0%"]],
    [15.25, "PT_A_YEAR", ["15.25% a year", "年利率15.25%", "15,25~% годовых", "жылдық 15,25%"]],
    [18, "PT_A_YEAR", ["18% a year", "年利率18%", "18~% годовых", "жылдық 18%"]],
    [8.47, "RATIO", ["8.5~:~1", "8.5~:~1", "8,5~:~1", "8,5~:~1"]],
    [1.034, "RATIO", ["1.03~:~1", "1.03~:~1", "1,03~:~1", "1,03~:~1"]],
    [1.81e6, "T", ["1.81~Mt", "181万吨", "1,81~млн т", "1,81~млн т"]],
    [5400, "T", ["5,400~t", "5400吨", "5~400~т", "5~400~т"]],
    [20.6e6, "PS", ["20.6~million people", "2060万人", "20,6~млн человек", "20,6~млн адам"]],
    [1, "PS", ["1~person", "1人", "1~человек", "1~адам"]],
    [22, "PS", ["22~people", "22人", "22~человека", "22~адам"]],
    [112.93, "IX", ["112.9", "112.9", "112,9", "112,9"]],
    [
      478.77,
      "KZT_PER_USD",
      [
        "478.77~tenge per US dollar",
        "1美元兑478.77坚戈",
        "478,77~тенге за доллар США",
        "1~АҚШ доллары үшін 478,77~теңге",
      ],
    ],
    [
      72.41,
      "USD_PER_BBL",
      ["US$72.41~per barrel", "每桶72.41美元", "72,41~долл. США за баррель", "баррелі 72,41~АҚШ доллары"],
    ],
    [
      4012.3,
      "USD_PER_OZT",
      [
        "US$4,012~per troy ounce",
        "每金衡盎司4012美元",
        "4~012~долл. США за тройскую унцию",
        "трой унциясы 4~012~АҚШ доллары",
      ],
    ],
  ])("writes %d %s", (value, measure, texts) => {
    expect(inFour(value, measure)).toEqual(solid(texts));
  });

  it("writes differences with their sign", () => {
    expect(inFour(1.2, "PP", { sign: true })).toEqual(
      solid(["+1.2~pp", "+1.2个百分点", "+1,2~п. п.", "+1,2~п. т."]),
    );
    expect(inFour(-0.25, "PP", { sign: true })[0]).toBe("−0.25\u00a0pp");
    expect(inFour(12.3, "KZT_PER_USD", { sign: true })).toEqual(
      solid(["+12.30~tenge per US dollar", "+12.30坚戈", "+12,30~тенге за доллар США", "+12,30~теңге"]),
    );
    expect(inFour(0, "PT", { sign: true })[0]).toBe("0.0%");
    expect(inFour(3e9, "USD", { sign: true })[0]).toBe("+US$3.00\u00a0billion");
  });

  it("has a shortest form", () => {
    expect(inFour(2.5636e12, "USD", { compact: true })).toEqual(
      solid(["US$2.56tn", "2.56万亿美元", "$2,56~трлн", "$2,56~трлн"]),
    );
    expect(inFour(135e12, "KZT", { compact: true })).toEqual(
      solid(["₸135tn", "135万亿坚戈", "135~трлн~₸", "135~трлн~₸"]),
    );
    expect(inFour(478.77, "KZT_PER_USD", { compact: true })[2]).toBe("478,77\u00a0KZT/USD");
  });

  it("leaves the unit out on request, and takes a shared scale and decimals", () => {
    const scale = { divisor: 1e9, word: "billion" };
    expect(formatFigure(2.5636e12, unit("USD"), "en", { scale })).toBe("US$2,564\u00a0billion");
    expect(formatFigure(2.5636e12, unit("USD"), "en", { scale, bare: true, digits: 1 })).toBe("2,563.6");
    expect(formatFigure(302e9, unit("USD"), "en", { bare: true })).toBe("302,000,000,000");
    expect(formatFigure(8.47, unit("RATIO"), "ru", { bare: true })).toBe("8,5");
  });

  it("writes a dash for what is missing and has a word for it", () => {
    expect(inFour(null, "USD")).toEqual(["–", "–", "–", "–"]);
    expect(inFour(Number.NaN, "USD")[0]).toBe("–");
    expect(inFour(Number.NEGATIVE_INFINITY, "PT")[0]).toBe("–");
    expect(locales.map(missingWord)).toEqual(["no figure", "无数据", "нет данных", "дерек жоқ"]);
  });

  it("never throws, nor writes NaN, Infinity, a negative zero or a power of ten", () => {
    const options = fc.record(
      {
        digits: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant(Number.NaN)),
        sign: fc.boolean(),
        compact: fc.boolean(),
        bare: fc.boolean(),
        scale: fc.constantFrom({ divisor: 1, word: "" }, { divisor: 1e8, word: "亿" }),
      },
      { requiredKeys: [] },
    );
    const value = fc.oneof(fc.double(), fc.double({ min: -1, max: 1 }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...unitMeasures),
        fc.constantFrom(...locales),
        options,
        (v, m, l, o) => {
          const text = formatFigure(v, unit(m), l, o);
          expect(text).not.toMatch(/NaN|Infinity|∞|\d[eE][+−-]?\d|-|undefined|[{}#]/);
          if (text.includes("−")) expect(text).toMatch(/[1-9]/);
          expect(text.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("keeps at least three digits that count", () => {
    const amount = fc.double({ min: 1e-3, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(amount, (v) => {
        const text = formatFigure(v, unit("USD"), "en");
        const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
        const [, digits = "", word = ""] = /^US\$([\d,.]+)\s?(\w*)$/.exec(text) ?? [];
        const back = Number(digits.replaceAll(",", "")) * (scales[word] ?? 1);
        expect(Math.abs(back - v) / v).toBeLessThanOrEqual(0.00501);
      }),
    );
  });
});
