/** The layer of events as committed: the dense year, the whole period, a phone; it fits in every language. */
import { describe, expect, it } from "vitest";
import { type ChartQuery, layouts, readyChart } from "@/lib/catalog";
import { eventKinds, locales } from "@/lib/model";
import { renderInlineSvg, renderSvg, type Theme } from "@/lib/render";
import { clippedTexts, elements, overlaps, parseSvg, readFigure } from "./read-figure";

const all = { locale: "en", ...layouts.wide, events: eventKinds } as const;
const year = { from: "2022-01-01", to: "2022-12-31" };
interface Case {
  file: string;
  slug: string;
  chart: string;
  query: ChartQuery;
  theme?: Theme;
}
const cases: Case[] = [
  { file: "year", slug: "tenge", chart: "usd-kzt", query: { ...all, ...year } },
  { file: "year.narrow", slug: "tenge", chart: "usd-kzt", query: { ...all, ...year, ...layouts.narrow } },
  { file: "whole", slug: "tenge", chart: "usd-kzt", query: { ...all, range: "max" } },
  {
    file: "whole.contacts.dark",
    slug: "inflation",
    chart: "inflation",
    query: { ...all, events: ["contact", "monetary"] },
    theme: "dark",
  },
  {
    file: "bars",
    slug: "trade",
    chart: "balance",
    query: { ...all, locale: "ru", events: ["integration", "conflict"] },
  },
  { file: "areas", slug: "trade-share", chart: "blocs", query: { ...all, locale: "zh", events: ["vote"] } },
];
const lines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;

describe("a figure with events", () => {
  it.each(cases)(
    "is drawn as committed: $file",
    async ({ file, slug, chart: id, query, theme = "light" }) => {
      const { chart } = readyChart(slug, id, query);
      const svg = renderSvg(chart, theme);
      const figure = readFigure(svg);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object|var\(/);
      expect(clippedTexts(figure)).toEqual([]);
      expect(overlaps(figure)).toEqual([]);
      await expect(lines(svg)).toMatchFileSnapshot(`events/${file}.svg`);
    },
  );

  it("tells every number in the file's text, with its date", () => {
    const { chart } = readyChart("tenge", "usd-kzt", { ...all, ...year });
    const words = readFigure(renderSvg(chart, "light"))
      .texts.map(({ text }) => text)
      .join(" ")
      .replaceAll("\u00a0", " ");
    for (const { number, when, text } of chart.events?.marks ?? []) {
      expect(words).toContain(`(${number}) ${when}: ${text}`);
    }
  });

  it("keeps the drawing's box: in a page the picture is as high with events as without", () => {
    const sizes = [undefined, [...eventKinds]].map((events) => {
      const { chart } = readyChart("tenge", "usd-kzt", { ...all, ...year, events });
      return parseSvg(
        renderInlineSvg(chart, "id").replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '),
      );
    });
    expect(sizes[1]?.attributes.viewBox).toBe(sizes[0]?.attributes.viewBox);
    const axes = sizes.map((svg) =>
      elements(svg as NonNullable<typeof svg>, "g")
        .filter(({ attributes }) => attributes["data-axis"])
        .map((group) => elements(group, "text").map(({ attributes }) => [attributes.x, attributes.y])),
    );
    expect(axes[1]).toEqual(axes[0]);
  });

  it.each(locales)("fits in %s on a narrow phone, over every kind of plot", (locale) => {
    for (const [slug, id] of [
      ["tenge", "usd-kzt"],
      ["tenge", "base-rate"],
      ["gdp-ratio", "windows"],
      ["trade", "balance"],
      ["trade", "turnover"],
      ["trade", "mirror-band-exports"],
      ["trade-share", "blocs"],
      ["inflation", "neighbours"],
      ["coal", "annual"],
    ] as const) {
      const { chart } = readyChart(slug, id, { ...all, locale, width: 280, height: 233 });
      const figure = readFigure(renderSvg(chart, "light"));
      expect([id, ...clippedTexts(figure), ...overlaps(figure)]).toEqual([id]);
    }
  });
});
