import { describe, expect, it } from "vitest";
import { locales } from "../model";
import { formatPeriod, inPeriod, type PeriodStyle } from "./period";

const inFour = (period: string, style?: PeriodStyle) => locales.map((l) => formatPeriod(period, l, style));

describe("formatPeriod", () => {
  it.each([
    ["2025", ["2025", "2025年", "2025", "2025"]],
    ["2026-Q1", ["Q1 2026", "2026年第一季度", "I квартал 2026", "2026 жылғы I тоқсан"]],
    ["2026-09", ["September 2026", "2026年9月", "сентябрь 2026", "2026 жылғы қыркүйек"]],
    ["2026-10-02", ["2 October 2026", "2026年10月2日", "2 октября 2026", "2026 жылғы 2 қазан"]],
    ["2022-01/2022-05", ["January–May 2022", "2022年1—5月", "январь–май 2022", "2022 жылғы қаңтар–мамыр"]],
    ["2000/2004", ["2000–2004", "2000—2004年", "2000–2004", "2000–2004"]],
    [
      "2026-Q1/2026-Q3",
      ["Q1–Q3 2026", "2026年第一至第三季度", "I–III кварталы 2026", "2026 жылғы I–III тоқсан"],
    ],
    [
      "2021-11/2022-02",
      [
        "November 2021 – February 2022",
        "2021年11月—2022年2月",
        "ноябрь 2021 – февраль 2022",
        "2021 жылғы қараша – 2022 жылғы ақпан",
      ],
    ],
    [
      "2026-09-28/2026-10-02",
      [
        "28 September – 2 October 2026",
        "2026年9月28日—10月2日",
        "28 сентября – 2 октября 2026",
        "2026 жылғы 28 қыркүйек – 2 қазан",
      ],
    ],
  ])("writes %s in full", (period, texts) => {
    expect(inFour(period)).toEqual(texts);
  });

  it.each([
    ["2026-09", ["Sep 2026", "2026年9月", "сент. 2026", "2026 ж. қыр."]],
    ["2026-10-02", ["2 Oct 2026", "2026年10月2日", "2 окт. 2026", "2026 ж. 2 қаз."]],
    ["2022-01/2022-05", ["Jan–May 2022", "2022年1—5月", "янв.–май 2022", "2022 ж. қаң.–мам."]],
  ])("writes %s short", (period, texts) => {
    expect(inFour(period, "short")).toEqual(texts);
  });

  it.each([
    ["2025", ["2025", "2025", "2025", "2025"]],
    ["2026-Q1", ["Q1 2026", "2026Q1", "I кв. 2026", "I тоқс. 2026"]],
    ["2026-09", ["Sep 2026", "2026年9月", "сент. 2026", "қыр. 2026"]],
    ["2026-10-02", ["2 Oct", "10月2日", "2 окт.", "2 қаз."]],
  ])("writes %s under an axis", (period, texts) => {
    expect(inFour(period, "axis")).toEqual(texts);
  });

  it("reads an interval of whole years as years, of one period as that period", () => {
    expect(formatPeriod("2021-01/2021-12", "en")).toBe("2021");
    expect(formatPeriod("2021-01/2022-12", "en")).toBe("2021–2022");
    expect(formatPeriod("2024-Q1/2024-Q4", "ru")).toBe("2024");
    expect(formatPeriod("2021-03/2021-03", "en")).toBe("March 2021");
  });

  it("leaves what is no period as it is", () => {
    expect(formatPeriod("2026-13", "en")).toBe("2026-13");
    expect(inPeriod("soon", "ru")).toBe("soon");
  });
});

describe("inPeriod", () => {
  it.each([
    ["2025", ["in 2025", "2025年", "в 2025 году", "2025 жылы"]],
    ["2026-Q2", ["in Q2 2026", "2026年第二季度", "во II квартале 2026 года", "2026 жылғы II тоқсанда"]],
    ["2026-Q3", ["in Q3 2026", "2026年第三季度", "в III квартале 2026 года", "2026 жылғы III тоқсанда"]],
    ["2026-09", ["in September 2026", "2026年9月", "в сентябре 2026 года", "2026 жылғы қыркүйекте"]],
    ["2026-10-02", ["on 2 October 2026", "2026年10月2日", "2 октября 2026 года", "2026 жылғы 2 қазанда"]],
    ["2000/2004", ["in 2000–2004", "2000—2004年", "в 2000–2004 годах", "2000–2004 жылдары"]],
  ])("puts %s into a sentence", (period, texts) => {
    expect(locales.map((locale) => inPeriod(period, locale))).toEqual(texts);
  });
});
