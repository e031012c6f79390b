/** The shipped fonts for PDF: which of them has a character, and its outline where letters are drawn as shapes. */
import { join } from "node:path";
import type { Font } from "fontkit";

export type Weight = 400 | 600;

const families = ["Inter-latin", "Inter-latin-ext", "Inter-cyrillic", "Inter-cyrillic-ext", "NotoSansSC"];

export interface ShippedFont {
  name: string;
  path: string;
  font: Font;
}

const loaded = new Map<Weight, Promise<ShippedFont[]>>();

async function load(weight: Weight): Promise<ShippedFont[]> {
  const { openSync } = await import("fontkit");
  return families.map((family) => {
    const path = join(process.cwd(), "public", "fonts", `${family}-${weight}.ttf`);
    return { name: `${family}-${weight}`, path, font: openSync(path) as Font };
  });
}

/** Read once; the files are those that pictures are drawn with. */
export function fontsOf(weight: Weight): Promise<ShippedFont[]> {
  const known = loaded.get(weight) ?? load(weight);
  loaded.set(weight, known);
  return known;
}

export interface Run {
  font: ShippedFont;
  text: string;
}

/** Cuts a text where its font changes; a character that no shipped font has is an error, not an empty box. */
export function runsOf(text: string, fonts: ShippedFont[]): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const has = ({ font }: ShippedFont) => font.hasGlyphForCodePoint(point);
    const last = runs.at(-1);
    if (last && has(last.font)) {
      last.text += character;
      continue;
    }
    const font = fonts.find(has);
    if (!font) throw new Error(`No shipped font has the character "${character}" (U+${point.toString(16)})`);
    runs.push({ font, text: character });
  }
  return runs;
}
