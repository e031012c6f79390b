import { parseXml } from "@rgrove/parse-xml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkup, pathData, px, tag } from "./markup";

const word = fc.string({ unit: fc.constantFrom(..."<>&\"'aЖқ亿 ;#x") });

describe("markup", () => {
  it("comes back from a parser as it went in, whatever signs it holds", () => {
    fc.assert(
      fc.property(word, word, (attribute, content) => {
        const svg = tag("text", { x: 1, title: attribute }, escapeMarkup(content));
        const { root } = parseXml(svg);
        expect(root?.attributes.title ?? "").toBe(attribute);
        expect(root?.text).toBe(content);
      }),
    );
  });

  it("writes tenths of a pixel, and leaves out what is not given", () => {
    expect(tag("line", { x1: 0.04, y1: 12.345, "stroke-dasharray": undefined })).toBe(
      '<line x1="0" y1="12.3"/>',
    );
    expect(px(-0.04)).toBe("0");
  });
});

/** Corners that path data leads through: every step counted from the place before it. */
function walked(data: string): [number, number][] {
  const [start = "", steps = ""] = data.replace("z", "").slice(1).split("l");
  const numbers = (text: string) => (text.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number);
  const flat = numbers(steps);
  let [x = Number.NaN, y = Number.NaN] = numbers(start);
  const corners: [number, number][] = [[x, y]];
  for (let index = 0; index < flat.length; index += 2) {
    x += flat[index] ?? Number.NaN;
    y += flat[index + 1] ?? Number.NaN;
    corners.push([x, y]);
  }
  return corners;
}

describe("path data", () => {
  it("is one start and then steps", () => {
    expect(
      pathData([
        [10, 20],
        [10.5, 19.8],
        [9, 19.8],
      ]),
    ).toBe("M10 20l.5-.2 -1.5 0");
    expect(pathData([[1, 2]], true)).toBe("M1 2z");
    expect(pathData([])).toBe("");
  });

  it("leads through every corner to a tenth of a pixel, however long the line", () => {
    const corner = fc.tuple(
      fc.double({ min: -50, max: 2400, noNaN: true }),
      fc.double({ min: -50, max: 1600, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 1, maxLength: 300 }), fc.boolean(), (corners, closed) => {
        const data = pathData(corners, closed);
        expect(data.endsWith("z")).toBe(closed);
        const places = walked(data);
        expect(places).toHaveLength(corners.length);
        places.forEach(([x, y], index) => {
          expect(Math.abs(x - (corners[index]?.[0] ?? Number.NaN))).toBeLessThan(0.0501);
          expect(Math.abs(y - (corners[index]?.[1] ?? Number.NaN))).toBeLessThan(0.0501);
        });
      }),
    );
  });
});
