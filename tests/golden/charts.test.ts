/** Every chart of every definition as the committed figure shows it; `npx vitest run tests/golden -u` renews them. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ChartQuery, definitions, layouts, readyChart } from "@/lib/catalog";
import type { Mark } from "@/lib/model";
import { renderSvg, type Theme } from "@/lib/render";
import { clippedTexts, overlaps, readFigure } from "./read-figure";

interface Case {
  file: string;
  slug: string;
  chart: string;
  query: ChartQuery;
  theme: Theme;
}

const wide = { locale: "en", ...layouts.wide } as const;
const variants: Record<string, { query: ChartQuery; theme: Theme }> = {
  zh: { query: { ...wide, locale: "zh" }, theme: "light" },
  ru: { query: { ...wide, locale: "ru" }, theme: "light" },
  kk: { query: { ...wide, locale: "kk" }, theme: "light" },
  narrow: { query: { ...wide, ...layouts.narrow }, theme: "light" },
  dark: { query: wide, theme: "dark" },
};

/** One chart a mark is also drawn in the other languages, on a phone and in the dark; without a choice here its first. */
const chosen: Partial<Record<Mark, string>> = {
  line: "trade.turnover",
  step: "tenge.base-rate",
  bar: "trade.balance",
  "area-share": "trade-share.blocs",
  windows: "gdp-ratio.windows",
  slope: "trade-share.slope",
  ranking: "trade-share.partners",
};

/** A move that the reader measures between two days: 19 and 21 August 2015, when the tenge was let go. */
const measured: Case = {
  file: "tenge.usd-kzt.measured.svg",
  slug: "tenge",
  chart: "usd-kzt",
  query: { ...wide, from: "2015-06", to: "2015-12", pair: ["2015-08-19", "2015-08-21"] },
  theme: "light",
};

const specs = definitions().flatMap(({ slug, charts, details = [] }) =>
  [...charts, ...details].map((spec) => ({ slug, spec })),
);
const ids = specs.map(({ slug, spec }) => `${slug}.${spec.id}`);
const marks = [...new Set(specs.map(({ spec }) => spec.mark))];
const representatives = marks.map(
  (mark) => chosen[mark] ?? ids[specs.findIndex(({ spec }) => spec.mark === mark)] ?? "",
);
const cases = specs.flatMap(({ slug, spec }): Case[] => {
  const id = `${slug}.${spec.id}`;
  const plain: Case = { file: `${id}.svg`, slug, chart: spec.id, query: wide, theme: "light" };
  if (!representatives.includes(id)) return [plain];
  const more = Object.entries(variants).map(([name, variant]) => ({
    ...plain,
    ...variant,
    file: `${id}.${name}.svg`,
  }));
  return [plain, ...more];
});
cases.push(measured);

/** One element a line, so that a difference reads as what changed. */
function lines(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

const bare = (text: string) => text.replaceAll(/\s/g, "");

describe("a figure", () => {
  it.each(cases)("is drawn as committed: $file", async ({ file, slug, chart: id, query, theme }) => {
    const { chart } = readyChart(slug, id, query);
    const svg = renderSvg(chart, theme, `https://monitor.example/charts/${slug}`);
    const figure = readFigure(svg);
    const words = bare(figure.texts.map(({ text }) => text).join(""));
    expect(figure.title).toBe(chart.title);
    for (const text of [chart.title, chart.subtitle, ...chart.notes, chart.source]) {
      expect(words).toContain(bare(text));
    }
    expect(words).toContain(`monitor.example/charts/${slug}`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object|var\(/);
    expect(clippedTexts(figure)).toEqual([]);
    expect(overlaps(figure)).toEqual([]);
    await expect(lines(svg)).toMatchFileSnapshot(file);
  });

  it("is committed for charts that are and for no other", () => {
    const committed = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".svg"));
    const drawn = new Set(cases.map(({ file }) => file));
    expect(
      committed.filter((name) => !drawn.has(name)),
      "delete the figures of charts that are gone",
    ).toEqual([]);
  });

  it("has a representative of every mark, drawn in every variant", () => {
    const drawn = new Map(specs.map(({ slug, spec }) => [`${slug}.${spec.id}`, spec.mark]));
    expect(representatives.map((id) => drawn.get(id))).toEqual(marks);
    // The measured move is one more.
    expect(cases).toHaveLength(specs.length + marks.length * Object.keys(variants).length + 1);
  });
});
