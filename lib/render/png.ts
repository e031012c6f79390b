/** SVG text -> PNG, drawn with the fonts that ship with the product and no others. */
import { join } from "node:path";
import { svgSize } from "./svg-size";

/** fontconfig reads its configuration once, so the path must stand in the environment before sharp is loaded. */
async function loadSharp() {
  process.env.FONTCONFIG_FILE ??= join(process.cwd(), "public", "fonts", "fonts.conf");
  const { default: sharp } = await import("sharp");
  return sharp;
}

/** Throws RangeError where the picture would exceed 8000 pixels on a side. */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = svgSize(svg);
  if (Math.max(width, height) * scale > 8000) {
    throw new RangeError(
      `A picture of ${width * scale} × ${height * scale} pixels is too large; 8000 is the most`,
    );
  }
  const sharp = await loadSharp();
  const png = await sharp(Buffer.from(svg), { density: 72 * scale })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(png);
}
