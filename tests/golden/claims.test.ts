/** Charts beside claims as the committed figures show them: the printed figure is a level over its own span. */
import { describe, expect, it } from "vitest";
import { claimChart, judgedLedgers, layouts } from "@/lib/catalog";
import type { Locale } from "@/lib/model";
import { renderSvg, type Theme } from "@/lib/render";
import { clippedTexts, overlaps, readFigure } from "./read-figure";

interface Case {
  claim: string;
  variant: string;
  locale: Locale;
  theme: Theme;
  room: { width: number; height: number };
}

const plain = { variant: "", locale: "en", theme: "light", room: layouts.wide } as const;
const cases: Case[] = [
  { ...plain, claim: "gdp-russia-2017-2021" },
  { ...plain, claim: "gdp-ratio-1992-1996" },
  { ...plain, claim: "tenge-depreciation" },
  { ...plain, claim: "share-2022-9m" },
  { ...plain, claim: "tenge-depreciation", variant: ".narrow.kk", locale: "kk", room: layouts.narrow },
  { ...plain, claim: "gdp-russia-2017-2021", variant: ".dark.zh", locale: "zh", theme: "dark" },
];

const paper = judgedLedgers().ledgers.find(({ ledger }) => ledger.id === "ma-yanning");

function drawn({ claim, locale, theme, room }: Case) {
  const found = paper?.claims.find((one) => one.claim.id === claim);
  const built = paper && found && claimChart(found, paper, { locale, ...room });
  if (!built) throw new Error(`There is no chart for ${claim}`);
  return { chart: built.chart, svg: renderSvg(built.chart, theme) };
}

describe("a chart beside a claim", () => {
  it.each(cases)("is drawn as committed: $claim $variant", async (item) => {
    const { chart, svg } = drawn(item);
    const figure = readFigure(svg);
    expect(figure.title).toBe(chart.title);
    const words = figure.texts.map(({ text }) => text);
    for (const { text } of chart.references ?? []) expect(words).toContain(text.text);
    expect(chart.references?.length).toBeGreaterThan(0);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object|var\(/);
    expect(clippedTexts(figure)).toEqual([]);
    expect(overlaps(figure)).toEqual([]);
    const lines = `${svg.replaceAll("><", ">\n<")}\n`;
    await expect(lines).toMatchFileSnapshot(`claims/${item.claim}${item.variant}.svg`);
  });
});
