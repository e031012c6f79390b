/** SVG text -> PNG, drawn with the fonts that ship with the product and no others. */
import { join } from "node:path";
import { svgSize } from "./svg-size";

/** fontconfig reads its configuration once, so the path must stand in the environment before sharp is loaded. */
async function loadSharp() {
  process.env.FONTCONFIG_FILE ??= join(process.cwd(), "public", "fonts", "fonts.conf");
  const { default: sharp } = await import("sharp");
  return sharp;
}

const longest = 8000;
/** As many pixels as a square of five and a half thousand: more would take memory from everybody else. */
const most = 30_000_000;

/** Throws RangeError where the picture would exceed 8000 pixels on a side, or 30 million in all. */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = svgSize(svg);
  const asked = `A picture of ${width * scale} × ${height * scale} pixels is too large`;
  if (Math.max(width, height) * scale > longest) throw new RangeError(`${asked}; ${longest} is the most`);
  if (width * height * scale * scale > most) {
    throw new RangeError(`${asked}; 30 million pixels are the most: ask for a smaller scale`);
  }
  const sharp = await loadSharp();
  const png = await sharp(Buffer.from(svg), { density: 72 * scale })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(png);
}
