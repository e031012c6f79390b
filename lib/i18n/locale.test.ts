import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../model";
import { isLocale, negotiate } from "./locale";

describe("negotiate", () => {
  it.each([
    ["kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7", "kk"],
    ["ru-KZ,ru;q=0.9,kk;q=0.8", "ru"],
    ["kk-Cyrl-KZ", "kk"],
    ["kk-Latn-KZ", "kk"],
    ["en;q=0.5,kk;q=0.9", "kk"],
    ["zh-Hans-CN,zh;q=0.9", "zh"],
    ["zh-TW", "zh"],
    ["en-GB,en;q=0.9,ru;q=0.8", "en"],
    ["fr,de;q=0.9", "en"],
    ["fr,ru;q=0.5", "ru"],
    ["ky-KG", "ru"],
    ["uk,en;q=0.5", "en"],
    ["*", "en"],
    ["", "en"],
    ["nonsense_tag,%%,kk;q=0.1", "kk"],
  ])("gives a reader who asks for %s the language %s", (header, locale) => {
    expect(negotiate(header)).toBe(locale);
  });

  it("lets the reader's own choice go first, if it is one of ours", () => {
    expect(negotiate("en", "kk")).toBe("kk");
    expect(negotiate("ru", "fr")).toBe("ru");
    expect(negotiate(null)).toBe("en");
    expect(negotiate(null, "zh")).toBe("zh");
  });

  it("never fails, whatever a browser sends", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (header, cookie) => {
        expect(locales).toContain(negotiate(header, cookie));
      }),
    );
  });

  it("knows our languages by exact name only", () => {
    expect(["en", "zh", "ru", "kk", "EN", "", undefined, "toString"].map(isLocale)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
