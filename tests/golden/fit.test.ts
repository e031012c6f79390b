/** Every chart fits its frame in every language, on a narrow phone as on a slide: nothing is cut off, no text lies on another. */
import { describe, expect, it } from "vitest";
import { definitions, layouts, readyChart } from "@/lib/catalog";
import { locales } from "@/lib/model";
import { renderInlineSvg, renderSvg } from "@/lib/render";
import { clippedTexts, elements, overlaps, parseSvg, readFigure } from "./read-figure";

const charts = definitions().flatMap(({ slug, charts, details = [] }) =>
  [...charts, ...details].map(({ id }) => ({ slug, id })),
);
const sizes = [
  { width: 280, height: 233 },
  { width: 760, height: 380 },
];

describe.each(locales)("in %s", (locale) => {
  it.each(charts)("$slug.$id fits", ({ slug, id }) => {
    for (const size of sizes) {
      const { chart } = readyChart(slug, id, { locale, ...size });
      const figure = readFigure(renderSvg(chart, "light"));
      expect([size.width, ...clippedTexts(figure), ...overlaps(figure)]).toEqual([size.width]);
    }
  });
});

describe("the drawing inside a page", () => {
  it.each(charts)("of $slug.$id is well formed, named, and coloured by the page", ({ slug, id }) => {
    const { chart } = readyChart(slug, id, { locale: "en", ...layouts.narrow });
    const svg = renderInlineSvg(chart, "caption");
    const root = parseSvg(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '));
    const [title] = elements(root, "title");
    expect(root.attributes["aria-labelledby"]).toBe("caption");
    expect(title?.attributes.id).toBe("caption");
    expect(title?.text).toBe(`${chart.title}. ${chart.altText}`);
    expect(svg).not.toMatch(/#[0-9a-f]{6}|NaN|undefined/);
  });
});

describe("reading a figure back", () => {
  const svg = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${content}</svg>`;

  it("finds texts that stick out or lie on each other", () => {
    const out = svg('<text x="2" y="20" font-size="12" text-anchor="middle">2025</text>');
    expect(clippedTexts(readFigure(out))).toHaveLength(1);
    const over = svg(
      '<g transform="translate(0 10)" font-size="12"><text x="10" y="20">2025</text></g><text x="20" y="31" font-size="12">b</text>',
    );
    expect(clippedTexts(readFigure(over))).toEqual([]);
    expect(overlaps(readFigure(over))).toHaveLength(1);
  });

  it("refuses what is not well formed", () => {
    for (const broken of [svg("<text>a & b</text>"), svg("<g>"), svg('<g a="1" a="2"/>'), "<p/>", ""]) {
      expect(() => parseSvg(broken)).toThrow();
    }
  });
});
