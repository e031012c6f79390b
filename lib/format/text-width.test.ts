import { readFileSync } from "node:fs";
import fc from "fast-check";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import bold from "../../tests/fixtures/format/inter-bold-widths.json";
import widths from "./inter-widths.json";
import { textWidth } from "./text-width";

const fonts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"].map((subset) => {
  const file = `public/fonts/inter-${subset}.woff2`;
  return create(readFileSync(file)) as Font;
});

function fontWith(character: string): Font {
  const font = fonts.find((each) => each.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  if (!font) throw new Error(`Inter has no glyph for "${character}".`);
  return font;
}

/** Set by the font's own tables, kerning included, in runs of one file each. */
function setWidth(text: string, features: string[] = []): number {
  let total = 0;
  for (const run of text.match(/[\u0400-\u052f]+|[^\u0400-\u052f]+/g) ?? []) {
    const font = fontWith([...run].find((character) => character !== " ") ?? " ");
    total += font.layout(run, features).advanceWidth / font.unitsPerEm;
  }
  return total;
}

describe("textWidth", () => {
  it("holds the advance width of every character of its table as the font has it", () => {
    for (const character of widths.characters) {
      const font = fontWith(character);
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      expect(Math.abs(textWidth(character, 1) - glyph.advanceWidth / font.unitsPerEm)).toBeLessThan(0.0006);
    }
  });

  it.each([
    "Kazakhstan",
    "GDP of Russia ÷ GDP of Kazakhstan",
    "US$2.56 trillion",
    "Trade turnover, AVATAR Type",
    "Темпы роста потребительских цен",
    "1 234,5",
    "−12.9%",
  ])("is within five per cent of the set width of %s", (text) => {
    expect(Math.abs(textWidth(text, 1) / setWidth(text) - 1)).toBeLessThan(0.05);
  });

  it("is within five per cent of the set width of each text at weights 600 and 700", () => {
    for (const { text, semibold, bold: heavy } of bold) {
      expect(Math.abs(textWidth(text, 1, 600) / semibold - 1)).toBeLessThan(0.05);
      expect(Math.abs(textWidth(text, 1, 700) / heavy - 1)).toBeLessThan(0.05);
    }
  });

  it("counts tabular figures alike", () => {
    expect(textWidth("1111", 10, 400, true)).toBe(textWidth("8888", 10, 400, true));
    expect(textWidth("1111", 1, 400, true)).toBeCloseTo(setWidth("1111", ["tnum"]), 2);
  });

  it("counts a Chinese character as one em", () => {
    expect(textWidth("哈萨克斯坦", 12)).toBe(60);
    expect(textWidth("（现价）", 10)).toBe(40);
  });

  it("grows with the text and in step with the size", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b, 16)).toBeCloseTo(textWidth(a, 16) + textWidth(b, 16), 6);
        expect(textWidth(a, 32)).toBeCloseTo(2 * textWidth(a, 16), 6);
      }),
    );
  });
});
