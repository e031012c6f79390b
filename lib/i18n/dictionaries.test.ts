import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "../model";
import { dictionaries, type MessageKey } from "./translator";

const keys = Object.keys(dictionaries.en) as MessageKey[];
const others = locales.filter((locale) => locale !== "en");

/** Names, and patterns of names and values alone, that read the same in some of the languages. */
const same = new Set<string>([
  "site.name",
  "csv.title",
  "format.csv",
  "format.json",
  "format.xlsx",
  "chart.subtitle",
  "chart.point",
  "alt.chart",
  "alt.window",
  "alt.ranking",
  "alt.only",
  "search.setting",
  "claims.op.value",
]);

const read = (locale: Locale, key: MessageKey) => parse(dictionaries[locale][key], { ignoreTag: true });

/** Each argument with its kind, wherever in the message it stands. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return argumentsOf(element.children);
    const kind =
      element.type === TYPE.select ? `select ${Object.keys(element.options).sort()}` : TYPE[element.type];
    const within =
      element.type === TYPE.select || element.type === TYPE.plural
        ? Object.values(element.options).flatMap((option) => argumentsOf(option.value))
        : [];
    return [`${element.value} ${kind}`, ...within];
  });
  return [...new Set(found)].sort();
}

/** An exact number (`=0`) may have words of its own beside what the language asks for. */
const categoriesOf = (options: object) =>
  Object.keys(options)
    .filter((key) => !key.startsWith("="))
    .sort();

function pluralsOf(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element): string[][] => {
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    const inner = Object.values(element.options).flatMap((option) => pluralsOf(option.value));
    return element.type === TYPE.plural ? [categoriesOf(element.options), ...inner] : inner;
  });
}

describe.each(locales)("the %s dictionary", (locale) => {
  it("has exactly the keys of the English one, sorted", () => {
    expect(Object.keys(dictionaries[locale])).toEqual([...keys].sort());
  });

  it("holds whole ICU messages without blanks at their ends", () => {
    for (const key of keys) {
      expect(() => read(locale, key), key).not.toThrow();
      expect(dictionaries[locale][key], key).toBe(dictionaries[locale][key].trim());
      expect(dictionaries[locale][key], key).not.toBe("");
    }
  });

  it("names the same arguments as the English one", () => {
    for (const key of keys) expect(argumentsOf(read(locale, key)), key).toEqual(argumentsOf(read("en", key)));
  });

  it("has the plural categories that the language has", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const key of keys)
      for (const plural of pluralsOf(read(locale, key)))
        expect(plural, key).toEqual([...pluralCategories].sort());
  });
});

describe("translation", () => {
  it.each(others)("leaves no English text in %s", (locale) => {
    const left = keys.filter((key) => !same.has(key) && dictionaries[locale][key] === dictionaries.en[key]);
    expect(left).toEqual([]);
  });

  it("excuses only texts that are the same somewhere", () => {
    const idle = [...same].filter(
      (key) =>
        !others.some(
          (locale) => dictionaries[locale][key as MessageKey] === dictionaries.en[key as MessageKey],
        ),
    );
    expect(idle).toEqual([]);
  });

  it("writes each language in its own letters", () => {
    for (const key of keys.filter((key) => !same.has(key) && !key.startsWith("format."))) {
      const words = (locale: Locale) => dictionaries[locale][key].replace(/\{[^{}]*\}/g, "");
      expect(words("en"), key).not.toMatch(/[\u0400-\u04ff\u4e00-\u9fff]/);
      expect(words("zh"), key).not.toMatch(/[\u0400-\u04ff]/);
      expect(words("ru"), key).not.toMatch(/[\u4e00-\u9fffӘәҒғҚқҢңӨөҰұҮүҺһІі]/);
    }
  });
});
