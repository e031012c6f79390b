import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LocalText, locales } from "../model";
import type { EntryKind, SearchEntry } from "./entry";
import { fold, wordsOf } from "./fold";
import { createMatcher, groupByKind, withoutQuery } from "./matcher";

const text = (en: string, zh: string, ru: string, kk: string): LocalText => ({ en, zh, ru, kk });
const entry = (kind: EntryKind, name: string, title: LocalText, more: Partial<SearchEntry> = {}) => ({
  id: `${kind}:${name}`,
  kind,
  title,
  address: `/${name}`,
  ...more,
});

const entries: SearchEntry[] = [
  entry("page", "sources", text("Sources", "数据来源", "Источники", "Дереккөздер")),
  entry(
    "series",
    "usd",
    text("Tenge per US dollar", "美元兑坚戈", "Тенге за доллар США", "Бір доллар үшін теңге"),
  ),
  entry("indicator", "tenge", text("Tenge", "坚戈", "Тенге", "Теңге")),
  entry("indicator", "inflation", text("Inflation", "通货膨胀", "Инфляция", "Инфляция")),
  entry("chart", "honey", text("Honey prices", "蜂蜜价格", "Цены на мёд", "Бал бағасы"), {
    detail: text("Inflation", "通货膨胀", "Инфляция", "Инфляция"),
    words: ["honey-prices", "HS0409"],
  }),
  entry("area", "KGZ", text("Kyrgyzstan", "吉尔吉斯斯坦", "Кыргызстан", "Қырғызстан"), { words: ["KGZ"] }),
  entry("setting", "dark", text("Colour theme: Dark", "颜色主题：深色", "Тема: тёмная", "Тақырып: қараңғы")),
];
const match = createMatcher(entries);
const first = (query: string, locale: (typeof locales)[number] = "en") => match(query, locale)[0]?.id;

describe("a matcher", () => {
  it.each(locales)("finds the title of every entry in each language on the %s page", (locale) => {
    for (const { id, title } of entries)
      for (const other of locales) expect(first(title[other], locale), title[other]).toBe(id);
  });

  it.each([
    ["теңге", "indicator:tenge"],
    ["тенге", "indicator:tenge"],
    ["ТЕҢГЕ", "indicator:tenge"],
    ["坚戈", "indicator:tenge"],
    ["美元坚戈", "series:usd"],
    ["мед", "chart:honey"],
    ["МЁД", "chart:honey"],
    ["темная", "setting:dark"],
    ["кыргызстан", "area:KGZ"],
    ["kgz", "area:KGZ"],
    ["hs0409", "chart:honey"],
    ["dollar tenge", "series:usd"],
    ["infl", "indicator:inflation"],
  ])("takes %s for what it means", (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ["inflaton", "indicator:inflation"],
    ["infaltion", "indicator:inflation"],
    ["tegne", "indicator:tenge"],
    ["инфлции", "indicator:inflation"],
    ["Kirgyzstan", "area:KGZ"],
    ["间戈", "indicator:tenge"],
    ["tenge dolar", "series:usd"],
    ["sources everything", "page:sources"],
  ])("forgives %s", (query, id) => {
    expect(first(query)).toBe(id);
  });

  it("forgives only where nothing fits as written", () => {
    expect(match("tenge", "en").map(({ id }) => id)).toEqual(["indicator:tenge", "series:usd"]);
  });

  it("finds nothing in what is no word", () => {
    for (const query of ["", "  ", "?!", "qqqqqqqqq", "💥"]) expect(match(query, "en")).toEqual([]);
  });

  it("answers any query with entries of the index, each once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...locales), (query, locale) => {
        const found = match(query, locale);
        expect(entries).toEqual(expect.arrayContaining(found));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe("fold", () => {
  it("is settled after one go and blind to case", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aZéёЁйЙәҒқҢөҰүһІ坚戈 9/".split("")) });
    fc.assert(
      fc.property(letters, (words) => {
        expect(fold(fold(words))).toBe(fold(words));
        expect(fold(words.toUpperCase())).toBe(fold(words));
      }),
    );
  });

  it("parts words at signs, and Chinese at every character", () => {
    expect(wordsOf("USD/KZT, 2014–15")).toEqual(["usd", "kzt", "2014", "15"]);
    expect(wordsOf("人均GDP")).toEqual(["人", "均", "gdp"]);
  });
});

describe("lists", () => {
  it("show the best match's kind first and no more of a kind than asked for", () => {
    const groups = groupByKind([...match("tenge", "en"), ...entries], 2);
    expect(groups.map(({ kind }) => kind)).toEqual([
      "indicator",
      "series",
      "page",
      "chart",
      "area",
      "setting",
    ]);
    expect(Math.max(...groups.map(({ entries }) => entries.length))).toBe(2);
  });

  it("offer indicators, pages and settings before anything is asked", () => {
    const kinds = withoutQuery(entries).map(({ kind }) => kind);
    expect(kinds).toEqual(["indicator", "indicator", "page", "setting"]);
  });
});
