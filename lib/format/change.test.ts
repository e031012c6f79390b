import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../model";
import { currencyMove, currencyPair, difference, growth } from "./change";

const solid = (texts: string[]) => texts.map((text) => text.replaceAll("~", "\u00a0"));

describe("currencyMove", () => {
  it("tells a fall of the tenge in both conventions", () => {
    expect(locales.map((l) => currencyMove(389.9, 478.77, l).text)).toEqual(
      solid([
        "The dollar’s price in tenge rose 22.8%; the tenge lost 18.6% of its value.",
        "以坚戈计，美元价格上涨22.8%；以美元计，坚戈贬值18.6%。",
        "Цена доллара в тенге выросла на 22,8~%; тенге потерял 18,6~% своей стоимости.",
        "Доллардың теңгемен көрсетілген бағасы 22,8%-ға өсті; теңге құнының 18,6%-ын жоғалтты.",
      ]),
    );
  });

  it("tells a rise of the tenge", () => {
    expect(locales.map((l) => currencyMove(500, 450, l).text)).toEqual(
      solid([
        "The dollar’s price in tenge fell 10.0%; the tenge gained 11.1% in value.",
        "以坚戈计，美元价格下跌10.0%；以美元计，坚戈升值11.1%。",
        "Цена доллара в тенге снизилась на 10,0~%; тенге прибавил 11,1~% к своей стоимости.",
        "Доллардың теңгемен көрсетілген бағасы 10,0%-ға төмендеді; теңгенің құны 11,1%-ға артты.",
      ]),
    );
  });

  it("speaks of any pair", () => {
    const pair = { base: "RUB", quote: "KZT" };
    expect(currencyMove(5, 5, "en", pair).text).toBe("The rouble’s price in tenge was unchanged.");
    expect(currencyMove(5, 6, "ru", pair).text).toMatch(/^Цена рубля в тенге выросла/);
    expect(currencyMove(5, 6, "en", { base: "GBP", quote: "KZT" }).text).toMatch(/^GBP price in tenge rose/);
    expect(currencyPair("KZT_PER_CNY")).toEqual({ base: "CNY", quote: "KZT" });
    expect(currencyPair("USD_PER_BBL")).toBeUndefined();
    expect(currencyPair("LCU_PER_INTD")).toBeUndefined();
  });

  it("keeps the two conventions consistent: (1 + rise)(1 − loss) = 1", () => {
    const rate = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.constantFrom(...locales), (from, to, locale) => {
        const { quoteRise, ownLoss, text } = currencyMove(from, to, locale);
        expect((1 + Number(quoteRise) / 100) * (1 - Number(ownLoss) / 100)).toBeCloseTo(1, 6);
        expect(text).not.toMatch(/[{}]|NaN|−/);
      }),
    );
  });

  it("has nothing to say of a missing or impossible rate", () => {
    for (const [from, to] of [
      [null, 5],
      [5, null],
      [0, 5],
      [5, 0],
      [-1, 5],
    ] as const)
      expect(currencyMove(from, to, "en")).toEqual({ quoteRise: null, ownLoss: null, text: "–" });
  });
});

describe("growth and difference", () => {
  it("write the sign", () => {
    expect(growth(100, 122.8, "en").text).toBe("+22.8%");
    expect(growth(100, 90, "ru").text).toBe("−10,0\u00a0%");
    expect(growth(0, 5, "en")).toMatchObject({ value: null, text: "–" });
    expect(growth(-2, 5, "en").value).toBeNull();
  });

  it("count per cent in points and the rest in its unit", () => {
    expect(difference(8.5, 12.9, { measure: "PT" }, "zh").text).toBe("+4.4个百分点");
    expect(difference(16.5, 16.25, { measure: "PT_A_YEAR" }, "en").text).toBe("−0.25\u00a0pp");
    expect(difference(2e9, 3.5e9, { measure: "USD" }, "en").text).toBe("+US$1.50\u00a0billion");
    expect(difference(null, 1, { measure: "PT" }, "en").text).toBe("–");
  });
});
