import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colourTokens } from "../model";
import { type Ink, literalPalette, pagePalette, type Theme } from "./palette";

const themes: Theme[] = ["light", "dark"];
const inks: Ink[] = [...colourTokens, "ink", "muted", "grid", "zero", "ground"];
const stylesheet = readFileSync("app/globals.css", "utf8");

/** The colours that the page's stylesheet gives to a name: light, then dark. */
function inStylesheet(ink: Ink): Record<Theme, string> {
  const found = new RegExp(`--color-${ink}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(
    stylesheet,
  );
  return { light: found?.[1] ?? "none", dark: found?.[2] ?? "none" };
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe("the palette of exported files", () => {
  it.each(inks)("has the page's own colours: %s", (ink) => {
    const written = { light: literalPalette("light")(ink), dark: literalPalette("dark")(ink) };
    expect(written).toEqual(inStylesheet(ink));
  });

  it("points to the page's variables inside a page", () => {
    expect(pagePalette("kaz-2")).toBe("var(--color-kaz-2)");
    for (const ink of inks) expect(stylesheet).toContain(`--color-${ink}:`);
  });

  it.each(themes)("holds no two series colours alike (%s)", (theme) => {
    expect(new Set(colourTokens.map(literalPalette(theme))).size).toBe(colourTokens.length);
  });
});

describe("contrast", () => {
  it("is measured as WCAG measures it", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it.each(themes)("of every series colour is at least 3 : 1 against its ground (%s)", (theme) => {
    const colour = literalPalette(theme);
    const faint = [...colourTokens, "zero" as const]
      .map((token) => [token, contrast(colour(token), colour("ground"))] as const)
      .filter(([, ratio]) => ratio < 3);
    expect(faint).toEqual([]);
  });

  it.each(themes)("of texts is at least 4.5 : 1 (%s)", (theme) => {
    const colour = literalPalette(theme);
    expect(contrast(colour("ink"), colour("ground"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("muted"), colour("ground"))).toBeGreaterThanOrEqual(4.5);
  });
});
