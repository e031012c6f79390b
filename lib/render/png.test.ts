import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { renderPng } from "./png";

function svg(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#0f7c8a"/></svg>`;
}

describe("a PNG", () => {
  it.each([1, 2, 3, 4])("is %i times as large as its drawing", async (scale) => {
    const png = await renderPng(svg(361, 217), scale);
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(await sharp(png).metadata()).toMatchObject({ width: 361 * scale, height: 217 * scale });
  });

  it("has the drawing's colours to its edges", async () => {
    const { data, info } = await sharp(await renderPng(svg(30, 20), 2))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const corner = (x: number, y: number) => {
      const start = (y * info.width + x) * info.channels;
      return [...data.subarray(start, start + 3)];
    };
    for (const [x, y] of [
      [0, 0],
      [59, 0],
      [0, 39],
      [59, 39],
    ] as const) {
      expect(corner(x, y)).toEqual([0x0f, 0x7c, 0x8a]);
    }
  });

  it("is refused where it would be larger than 8000 pixels on a side", async () => {
    await expect(renderPng(svg(2001, 100), 4)).rejects.toThrow(RangeError);
    await expect(renderPng(svg(100, 4001), 2)).rejects.toThrow(
      "A picture of 200 × 8002 pixels is too large; 8000 is the most",
    );
    await expect(renderPng(svg(2000, 10), 4)).resolves.toHaveProperty("byteLength");
  });

  it("needs a drawing that states its size", async () => {
    await expect(renderPng("<svg/>", 1)).rejects.toThrow("does not state its width and height");
  });
});
