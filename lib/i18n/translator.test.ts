import { describe, expect, it } from "vitest";
import { locales } from "../model";
import { formatMessage, type MessageKey, type MessageValues, translator } from "./translator";

const inFour = (key: MessageKey, values?: MessageValues) =>
  locales.map((locale) => translator(locale)(key, values));

describe("translator", () => {
  it("fills in values", () => {
    expect(inFour("overview.dataTo", { period: "2026" })).toEqual([
      "data to 2026",
      "数据截至2026",
      "данные по 2026",
      "соңғы дерек: 2026",
    ]);
  });

  it("counts in each language's plural", () => {
    const rows = (count: number) => translator("ru")("table.showAll", { count });
    expect([1, 3, 12, 21].map(rows)).toEqual([
      "Показать всю 1 строку",
      "Показать все 3 строки",
      "Показать все 12 строк",
      "Показать всю 21 строку",
    ]);
    expect(inFour("table.latest", { count: 24, total: 6000 })).toEqual([
      "The latest 24 of 6,000 rows",
      "共6,000行，显示最近24行",
      "Последние 24 из 6\u00a0000 строк",
      "Барлығы 6\u00a0000 жол, соңғы 24 көрсетілген",
    ]);
  });

  it("chooses words by the direction of the figures", () => {
    const values = {
      series: "A",
      first: "1",
      firstPeriod: "2000",
      last: "3",
      lastPeriod: "2025",
      max: "4",
      maxPeriod: "2013",
      min: "1",
      minPeriod: "2000",
    };
    expect(translator("en")("alt.series", { ...values, trend: "rose" })).toBe(
      "A: from 1 (2000) to 3 (2025); highest 4 (2013), lowest 1 (2000); it rose.",
    );
    expect(translator("kk")("alt.series", { ...values, trend: "none" })).toMatch(/айқын бағыты жоқ\.$/);
  });

  it("says which message lacks which value", () => {
    expect(() => translator("en")("overview.dataTo")).toThrow(/data to \{period\}.*period/);
    expect(() => formatMessage("{broken", "en")).toThrow(/The en message "\{broken" cannot be formatted/);
  });

  it("formats a definition's own message, angle brackets and all", () => {
    expect(formatMessage("{direction, select, rose {Up} other {Down}} <5", "en", { direction: "rose" })).toBe(
      "Up <5",
    );
  });
});
