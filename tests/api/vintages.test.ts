/** The day asked for is said in every file, and an indicator tells which days may be asked for. */
import { describe, expect, it } from "vitest";
import { formatPeriod } from "@/lib/format";
import { locales } from "@/lib/model";
import { readFigure } from "../golden/read-figure";
import { ask, readCsv, slugs, textOf } from "./ask";

const day = "2024-12-31";
const bare = (text: string) => text.replaceAll(/\s/g, "");

describe("as known on a day", () => {
  it.each(locales)("stands in the picture and in the head of the data (%s)", async (lang) => {
    const query = `?asOf=${day}&lang=${lang}`;
    const date = bare(formatPeriod(day, lang));
    const words = (svg: string) =>
      bare(
        readFigure(svg)
          .texts.map(({ text }) => text)
          .join(""),
      );
    expect(words(await textOf(`/charts/gdp-ratio.levels.svg${query}`))).toContain(date);
    expect(words(await textOf(`/charts/gdp-ratio.levels.svg?lang=${lang}`))).not.toContain(date);
    const { head } = readCsv(await textOf(`/charts/gdp-ratio.levels.csv${query}`));
    expect(bare(head.join(""))).toContain(date);
  });

  it("stands in the JSON of charts and indicators, with their source line", async () => {
    const chart = JSON.parse(await textOf(`/charts/gdp-ratio.levels.json?asOf=${day}`));
    expect(chart.asOf).toBe(day);
    expect(chart.chart.source).toMatch(/; as known on 31 December 2024$/);
    expect(JSON.parse(await textOf(`/charts/gdp-ratio.levels.json?asOf=${day}&rows=3`)).asOf).toBe(day);
    expect(JSON.parse(await textOf("/charts/gdp-ratio.levels.json")).asOf).toBeUndefined();
    expect(JSON.parse(await textOf(`/indicators/gdp-ratio.json?asOf=${day}`)).asOf).toBe(day);
  });

  it("makes another picture: the PNG too differs from today's", async () => {
    const png = async (query: string) =>
      Buffer.from(await (await ask(`/charts/gdp-ratio.revisions.png?${query}`)).arrayBuffer());
    expect((await png(`asOf=${day}`)).equals(await png(""))).toBe(false);
  });
});

describe.each(slugs)("%s", (slug) => {
  it("tells its days, what was revised, and its context", async () => {
    const { vintages, context } = JSON.parse(await textOf(`/indicators/${slug}.json?lang=kk`));
    for (const { day: known, publishers, new: fresh, revised } of vintages.days) {
      expect(known).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(publishers.length).toBeGreaterThan(0);
      expect(fresh + revised).toBeGreaterThan(0);
    }
    expect(vintages.revised).toBeLessThan(vintages.values);
    for (const { text, figures, sources } of context) {
      expect(text).toMatch(/\S/);
      expect(figures.length * sources.length).toBeGreaterThan(0);
    }
  });
});

it("has context beside trade, coal, the tenge and the two economies", async () => {
  const ids = async (slug: string) =>
    JSON.parse(await textOf(`/indicators/${slug}.json`)).context.map(({ id }: { id: string }) => id);
  expect(await ids("trade")).toEqual(["crude-through-russian-ports", "pipeline-share-2025", "border"]);
  expect(await ids("coal")).toEqual(["crude-through-russian-ports", "oil-routes-2025"]);
  expect(await ids("tenge")).toEqual(["workers-in-russia"]);
  expect(await ids("gdp-ratio")).toEqual(["population-1991", "population-2022"]);
});
