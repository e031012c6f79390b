/** Comparisons in each of their views as the committed figures show them; `npx vitest run tests/golden -u` renews them. */
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { curatedCards, diskShelf } from "@/lib/catalog";
import { comparisonCharts, laidComparison, panelLayouts, readyComparison } from "@/lib/compare";
import { type Locale, locales, readComparison } from "@/lib/model";
import { renderPreview, renderSvg, renderSvgColumn, type Theme } from "@/lib/render";
import { clippedTexts, overlaps, readFigure } from "./read-figure";

const oil = "eia/RBRTE-M/CRUDE_BRENT";
const gdp = (area: string) => `worldbank/NY.GDP.MKTP.CD/${area}`;
const queries = {
  together: `s=${oil}&s=tenge/usd-kzt&from=2014-01&frequency=M`,
  "two-axes": `s=${oil}&s=tenge/usd-kzt&from=2014-01&axes=two`,
  index: "s=tenge/usd-kzt~index&s=tenge/rub-usd~index&from=2014-01&base=2014-01",
  panels: `s=${gdp("KAZ")}&s=${gdp("RUS")}~yoy&s=${gdp("UZB")}~mean:3&view=panels&from=1995`,
  log: `s=${gdp("KAZ")}~perhead&s=${gdp("RUS")}~perhead&s=${gdp("KGZ")}~perhead&from=1990&scale=log`,
  share: `s=${gdp("KAZ")}~share:${gdp("RUS")}&s=${gdp("UZB")}~share:${gdp("RUS")}&from=1995`,
  scatter: `s=${oil}~pct&s=tenge/usd-kzt~pct&view=scatter&from=2014-01&frequency=M&lag=1`,
  shocks: "s=tenge/usd-kzt&s=tenge/rub-usd&view=shocks",
};
type View = keyof typeof queries;

interface Case {
  file: string;
  view: View;
  locale: Locale;
  theme: Theme;
  narrow: boolean;
}

const plain = { locale: "en", theme: "light", narrow: false } as const;
const cases: Case[] = [
  ...(Object.keys(queries) as View[]).map((view) => ({ ...plain, view, file: `${view}.svg` })),
  ...(["two-axes", "scatter", "shocks"] as const).flatMap((view): Case[] => [
    ...locales
      .filter((locale) => locale !== "en")
      .map((locale) => ({ ...plain, view, locale, file: `${view}.${locale}.svg` })),
    { ...plain, view, narrow: true, file: `${view}.narrow.svg` },
    { ...plain, view, theme: "dark", file: `${view}.dark.svg` },
  ]),
];

function charts({ view, locale, narrow }: Omit<Case, "file" | "theme">) {
  const { comparison, faults } = readComparison(new URLSearchParams(queries[view]));
  const laid = laidComparison(readyComparison(comparison, diskShelf, faults), locale);
  expect(laid.faults).toEqual([]);
  const room = panelLayouts(comparison, laid.panels.length)[narrow ? "narrow" : "wide"];
  return comparisonCharts(laid.panels, comparison, { locale, shelf: diskShelf, ...room }).map((one) => {
    if (!one) throw new Error(`A panel of ${view} is empty`);
    return one.chart;
  });
}

// The first question reads every dataset.
beforeAll(() => {
  diskShelf.entry(oil);
  curatedCards("en");
}, 60_000);

describe("a comparison", () => {
  it.each(cases)("is drawn as committed: $file", async ({ file, theme, ...asked }) => {
    const drawn = charts(asked);
    for (const chart of drawn) {
      const figure = readFigure(renderSvg(chart, theme));
      expect(clippedTexts(figure)).toEqual([]);
      expect(overlaps(figure)).toEqual([]);
    }
    const svg = renderSvgColumn(drawn, theme);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object|var\(/);
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`compare/${file}`);
  });

  it("is committed for these and for no other", () => {
    const files = readdirSync(`${import.meta.dirname}/compare`);
    expect(files.sort()).toEqual(cases.map(({ file }) => file).sort());
  });

  it("gives two unlike units two panels, and one with two axes only where it is asked to", () => {
    expect(charts({ ...plain, view: "together" }).map(({ right }) => right)).toEqual([undefined, undefined]);
    const [both, ...rest] = charts({ ...plain, view: "two-axes" });
    expect(rest).toEqual([]);
    expect(both?.right?.ticks.length).toBeGreaterThan(1);
    expect(both?.layers.map(({ axis }) => axis)).toEqual([undefined, "right"]);
  });

  it("lays panels over each other so that one date stands at one place", () => {
    const [a, b] = charts({ ...plain, view: "together" });
    expect(a?.x.domain).toEqual(b?.x.domain);
    expect(a?.frame.margins.left).toBe(b?.frame.margins.left);
  });

  it("says how many pairs, of which time, how close and how far apart, and nothing of causes", () => {
    const [cloud] = charts({ ...plain, view: "scatter" });
    expect(cloud?.statement).toMatch(/\d+ pairs.*2014.*0\.\d\d/);
    expect(cloud?.statement).not.toMatch(/cause|because|effect|drive|explain/i);
  });
});

describe("the starting points", () => {
  it("are eight, and each shows all of what it asks for", () => {
    const cards = curatedCards("en");
    expect(cards).toHaveLength(8);
    for (const { id, query } of cards) {
      const { comparison, faults } = readComparison(new URLSearchParams(query));
      expect(laidComparison(readyComparison(comparison, diskShelf, faults), "en").faults, id).toEqual([]);
    }
  });

  it.each(locales)("have a title and a drawing of their own data in %s", (locale) => {
    for (const { id, title, previews } of curatedCards(locale)) {
      expect(title, id).toMatch(/\S/);
      for (const preview of previews) expect(renderPreview(preview), id).toMatch(/<(path|circle)/);
      expect(previews.length, id).toBeGreaterThan(0);
    }
  });
});
