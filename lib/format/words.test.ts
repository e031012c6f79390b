import { describe, expect, it } from "vitest";
import { type Formula, locales } from "../model";
import { areaName } from "./area";
import { formatFormula } from "./formula";
import { formatList } from "./list";
import { words } from "./words";

const input = (en: string, zh: string, ru: string, kk: string): Formula => ({
  op: "input",
  name: { en, zh, ru, kk },
});
const rus = input("GDP of Russia", "俄罗斯GDP", "ВВП России", "Ресей ЖІӨ-сі");
const kaz = input("GDP of Kazakhstan", "哈萨克斯坦GDP", "ВВП Казахстана", "Қазақстан ЖІӨ-сі");
const inFour = (formula: Formula) => locales.map((locale) => formatFormula(formula, locale));

describe("areaName", () => {
  it("names countries by good usage and blocs in full words", () => {
    const named = (code: string) => locales.map((locale) => areaName(code, locale));
    expect(named("TUR")).toEqual(["Türkiye", "土耳其", "Турция", "Түркия"]);
    expect(named("KGZ")).toEqual(["Kyrgyzstan", "吉尔吉斯斯坦", "Кыргызстан", "Қырғызстан"]);
    expect(named("KAZ")).toEqual(["Kazakhstan", "哈萨克斯坦", "Казахстан", "Қазақстан"]);
    expect(named("USA")).toEqual(["United States", "美国", "США", "АҚШ"]);
    expect(named("EAEU")).toEqual(["EAEU", "欧亚经济联盟", "ЕАЭС", "ЕАЭО"]);
    expect(named("XYZ")).toEqual(["XYZ", "XYZ", "XYZ", "XYZ"]);
    expect(named("constructor")).toEqual(Array(4).fill("constructor"));
  });

  it("knows the same blocs in every language", () => {
    const blocs = (locale: (typeof locales)[number]) =>
      Object.keys(words[locale].areas).filter(
        (code) => code.length !== 3 || ["ALL", "CIS", "WLD"].includes(code),
      );
    for (const locale of locales) expect(blocs(locale)).toEqual(blocs("en"));
  });
});

describe("formatFormula", () => {
  it("says a ratio and a ratio of means apart", () => {
    expect(inFour({ op: "ratio", of: [rus, kaz] })).toEqual([
      "GDP of Russia ÷ GDP of Kazakhstan",
      "俄罗斯GDP ÷ 哈萨克斯坦GDP",
      "ВВП России ÷ ВВП Казахстана",
      "Ресей ЖІӨ-сі ÷ Қазақстан ЖІӨ-сі",
    ]);
    expect(inFour({ op: "windowMean", of: [rus, kaz], method: "ratioOfMeans" })).toEqual([
      "mean of GDP of Russia ÷ mean of GDP of Kazakhstan, over each window of years",
      "俄罗斯GDP的均值 ÷ 哈萨克斯坦GDP的均值，按各年份窗口计算",
      "среднее «ВВП России» ÷ среднее «ВВП Казахстана» по каждому окну лет",
      "«Ресей ЖІӨ-сі» орташасы ÷ «Қазақстан ЖІӨ-сі» орташасы, жылдардың әр терезесі бойынша",
    ]);
    expect(inFour({ op: "windowMean", of: [rus, kaz], method: "meanOfRatios" })[0]).toBe(
      "mean of (GDP of Russia ÷ GDP of Kazakhstan), over each window of years",
    );
  });

  it("brackets what is nested", () => {
    const sum: Formula = { op: "sum", of: [rus, kaz] };
    expect(inFour({ op: "growth", of: [sum], lag: 12 })).toEqual([
      "per cent change over 12 periods of (GDP of Russia + GDP of Kazakhstan)",
      "（俄罗斯GDP + 哈萨克斯坦GDP）较12期前变化的百分比",
      "изменение (ВВП России + ВВП Казахстана) за 12 периодов, %",
      "(Ресей ЖІӨ-сі + Қазақстан ЖІӨ-сі) көрсеткішінің 12 кезеңдегі пайыздық өзгерісі",
    ]);
    expect(inFour({ op: "difference", of: [sum, rus] })[0]).toBe(
      "(GDP of Russia + GDP of Kazakhstan) − GDP of Russia",
    );
  });

  it("counts periods in each language's plural", () => {
    const lagged = (lag: number) => formatFormula({ op: "change", of: [rus], lag }, "ru");
    expect([1, 2, 5, 21].map(lagged)).toEqual([
      "изменение «ВВП России» за 1 период",
      "изменение «ВВП России» за 2 периода",
      "изменение «ВВП России» за 5 периодов",
      "изменение «ВВП России» за 21 период",
    ]);
    expect(formatFormula({ op: "change", of: [rus], lag: 1 }, "en")).toBe(
      "change over 1 period of GDP of Russia",
    );
  });

  it("says splices, shares, sums of many, bases and aggregates", () => {
    expect(inFour({ op: "splice", of: [rus, kaz] })).toEqual([
      "GDP of Russia up to the seam, then GDP of Kazakhstan",
      "衔接点之前用俄罗斯GDP，其后用哈萨克斯坦GDP",
      "«ВВП России» до стыка рядов, далее «ВВП Казахстана»",
      "түйісуге дейін «Ресей ЖІӨ-сі», одан кейін «Қазақстан ЖІӨ-сі»",
    ]);
    expect(inFour({ op: "share", of: [rus, kaz] })[0]).toBe(
      "GDP of Russia as a percentage of GDP of Kazakhstan",
    );
    expect(inFour({ op: "sum", of: [rus, kaz, rus, kaz] })[1]).toBe(
      "俄罗斯GDP、哈萨克斯坦GDP、俄罗斯GDP和哈萨克斯坦GDP之和",
    );
    expect(inFour({ op: "rebase", of: [rus], base: "2015-01" })[0]).toBe("GDP of Russia, January 2015 = 100");
    expect(inFour({ op: "minus100", of: [rus] })[0]).toBe("GDP of Russia − 100");
    expect(inFour({ op: "aggregate", of: [rus], to: "Q", method: "last" })[0]).toBe(
      "last value of GDP of Russia in each quarter",
    );
  });
});

describe("formatList", () => {
  it("joins with the language's own words", () => {
    expect(locales.map((l) => formatList(["a", "b", "c"], l))).toEqual([
      "a, b, and c",
      "a、b和c",
      "a, b и c",
      "a, b, c",
    ]);
    expect(formatList(["a", "b"], "en", "or")).toBe("a or b");
    expect(formatList([], "en")).toBe("");
  });
});
