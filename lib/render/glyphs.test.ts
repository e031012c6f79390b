import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { words } from "../format/words";
import { dictionaries } from "../i18n/translator";
import { locales } from "../model";
import { listDatasets, listIndicators, listSources, readDataset } from "../store";
import { renderPng } from "./png";
import { fontFamily } from "./svg";

const size = 40;
const edge = 60;
const baseline = 44;

type Weight = 400 | 600;

function fontsOf(weight: Weight): Font[] {
  const inter = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"].map((subset) => `Inter-${subset}`);
  return [...inter, "NotoSansSC"].map(
    (name) => create(readFileSync(`public/fonts/${name}-${weight}.ttf`)) as Font,
  );
}

const shipped: Record<Weight, Font[]> = { 400: fontsOf(400), 600: fontsOf(600) };

function fontWith(character: string, weight: Weight): Font | undefined {
  return shipped[weight].find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/** Darkness of each pixel, 0 to 255. */
async function inkOf(content: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}"><rect width="${edge}" height="${edge}" fill="#fff"/>${content}</svg>`;
  const png = await renderPng(svg, 1);
  const raw = await sharp(Buffer.from(png)).removeAlpha().greyscale().raw().toBuffer();
  return raw.map((grey) => 255 - grey);
}

function written(character: string, weight: Weight): Promise<Uint8Array> {
  return inkOf(
    `<text x="8" y="${baseline}" font-size="${size}" font-weight="${weight}" font-family="${fontFamily}">${character}</text>`,
  );
}

/** The outline that the shipped font file itself holds, drawn as a shape. */
function outlined(character: string, weight: Weight): Promise<Uint8Array> {
  const font = fontWith(character, weight);
  if (!font) throw new Error(`No shipped font has "${character}".`);
  const scale = size / font.unitsPerEm;
  const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  return inkOf(
    `<path transform="translate(8 ${baseline}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`,
  );
}

function difference(a: Uint8Array, b: Uint8Array): number {
  const sum = (all: Uint8Array) => all.reduce((total, one) => total + one, 0);
  const apart = a.reduce((total, one, index) => total + Math.abs(one - (b[index] ?? 0)), 0);
  return apart / Math.max(sum(a), sum(b), 1);
}
/** Pixels lie this near where text and outline are the same; another weight is apart by 0.2, a missing glyph by 1. */
const same = 0.03;

const latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const kazakh = "ӘҒҚҢӨҰҮҺІәғқңөұүһі";
const chinese = "哈萨克斯坦俄罗斯卢布坚戈亿万吨煤炭石油贸易通货膨胀";

describe("text in an exported picture", () => {
  it.each([
    ["Latin", latin],
    ["Russian", russian],
    ["Kazakh", kazakh],
    ["Chinese", chinese],
  ])("is drawn with the shipped fonts: %s", async (_, letters) => {
    const pictures = new Set<string>();
    for (const letter of letters) {
      const ink = await written(letter, 400);
      expect([letter, difference(ink, await outlined(letter, 400)) < same]).toEqual([letter, true]);
      pictures.add(Buffer.from(ink).toString("base64"));
    }
    expect(pictures.size, "no two letters look alike").toBe(new Set(letters).size);
  });

  it.each([..."Kgк1қүҢ煤亿"])("is set in its own semibold: %s", async (letter) => {
    const ink = await written(letter, 600);
    expect(difference(ink, await outlined(letter, 600))).toBeLessThan(same);
    expect(difference(ink, await outlined(letter, 400))).toBeGreaterThan(5 * same);
  });

  it("would look otherwise if a glyph were missing", async () => {
    const box = await written("\u{10fffd}", 400);
    for (const letter of "aүқ煤") {
      expect(difference(await outlined(letter, 400), box)).toBeGreaterThan(5 * same);
    }
  });
});

describe("the shipped fonts", () => {
  it.each(locales)("have every character that a figure can say (%s)", (locale) => {
    const { formula: _, ...inFigures } = words[locale];
    const told: string[] = [...Object.values(dictionaries[locale]), JSON.stringify(inFigures)];
    const notes = listDatasets().map(({ source, code }) => readDataset(source, code).notes);
    JSON.stringify([listIndicators(), listSources(), notes], (key, value: unknown) => {
      if (key === locale && typeof value === "string") told.push(value);
      return value;
    });
    const characters = [...new Set(told.join(""))].filter((one) => one > " ");
    expect(characters.length).toBeGreaterThan(60);
    for (const weight of [400, 600] as const) {
      expect(characters.filter((one) => !fontWith(one, weight))).toEqual([]);
    }
  });
});
