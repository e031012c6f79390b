/** Context figures: every entry in every language, with period and source; on an earlier day only what was past. */
import { describe, expect, it } from "vitest";
import { lastDay, locales } from "../model";
import { readContext } from "../store";
import { contextItem, contextOf } from "./context";

describe.each(readContext())("context $id", (entry) => {
  it.each(locales)("is said in full, with a source (%s)", (locale) => {
    const item = contextItem(entry, locale);
    expect(item.text).toMatch(/\d/);
    expect(item.text).not.toMatch(/[{}]|undefined|NaN/);
    expect(item.figures).toHaveLength(Object.keys(entry.figures).length);
    expect(item.sources.length).toBeGreaterThan(0);
    for (const { publisher, detail } of item.sources) expect(`${publisher} ${detail}`).toMatch(/\S \S/);
  });
});

describe("contextOf", () => {
  it("takes held figures from their dataset", () => {
    const [routes] = contextOf("coal", "en").filter(({ id }) => id === "oil-routes-2025");
    expect(routes?.figures).toContainEqual({
      name: "consortium",
      value: 63.8e6,
      unit: { measure: "T" },
      period: "2025-01/2025-12",
    });
    expect(routes?.text).toMatch(/63\.8\sMt/);
    expect(routes?.sources.map(({ url }) => url)).toContain("https://news.day.az/economy/1812501.html");
  });

  it("hides on a day what speaks of a time that was not over, and keeps what has no time", () => {
    const ids = contextOf("trade", "en", "2022-01-01").map(({ id }) => id);
    expect(ids).toEqual(["border"]);
    for (const { periods } of contextOf("gdp-ratio", "en", "2000-01-01")) {
      expect(periods.every((period) => lastDay(period) <= "2000-01-01")).toBe(true);
    }
    expect(contextOf("gdp-ratio", "en", "2000-01-01")).toHaveLength(1);
  });

  it("says nothing where nothing helps", () => {
    expect(contextOf("inflation", "en")).toEqual([]);
  });
});
