/** A figure leaves the page as it is seen: every file shows the span and the language that are on the screen. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import type { Chart } from "@/lib/model";
import { drawn, figureOf, open, rangeOf, subtitleOf } from "./figure";
import { expect, test } from "./fixtures";
import { indicators } from "./site";

const title = indicators.find(({ slug }) => slug === "tenge")?.charts.find(({ id }) => id === "usd-kzt")
  ?.title.zh;

async function saved(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("all four files show what the screen shows", async ({ page, request }) => {
  await open(page, "/zh/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  await rangeOf(figure, "1Y").click();
  await drawn(figure);
  const subtitle = (await subtitleOf(figure).textContent()) ?? "?";
  const types = {
    csv: /^text\/csv; charset=utf-8/,
    json: /^application\/json/,
    svg: /^image\/svg\+xml/,
    png: /^image\/png$/,
  };
  const files = new Map<string, Buffer>();
  for (const [ending, type] of Object.entries(types)) {
    const link = figure.locator(`a[download="tenge.usd-kzt.${ending}"]`);
    const response = await request.get((await link.getAttribute("href")) ?? "");
    expect(response.headers()["content-type"]).toMatch(type);
    const { name, bytes } = await saved(page, link);
    expect(name).toBe(`tenge.usd-kzt.${ending}`);
    files.set(ending, bytes);
  }
  const text = (ending: string) => files.get(ending)?.toString("utf8") ?? "";

  expect(text("csv").startsWith("\uFEFF# ")).toBe(true);
  expect(text("csv")).toContain(title);
  const days = text("csv")
    .split(/\r?\n/)
    .filter((line) => /^\d{4}-\d\d-\d\d,/.test(line));
  expect(days.length).toBeGreaterThan(200);
  expect(days.length).toBeLessThan(370);

  const { chart } = JSON.parse(text("json")) as { chart: Chart };
  expect(chart).toMatchObject({ id: "tenge.usd-kzt", locale: "zh", title, subtitle });

  expect(text("svg")).toContain(title);
  // Long lines are wrapped, so the span stands there in pieces.
  const letters = text("svg").replaceAll(/<[^>]*>|\s/g, "");
  expect(letters).toContain(subtitle.replaceAll(/\s/g, ""));

  const png = files.get("png") ?? Buffer.alloc(0);
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  const [, width, height] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(text("svg")) ?? [];
  expect(
    Math.abs(png.readUInt32BE(16) - 2 * Number(width)),
    "twice as wide as the drawing",
  ).toBeLessThanOrEqual(1);
  expect(Math.abs(png.readUInt32BE(20) - 2 * Number(height)), "twice as high").toBeLessThanOrEqual(1);
});

test("the whole of an indicator leaves as two files", async ({ page }) => {
  await open(page, "/kk/indicators/coal");
  const aside = page.getByRole("complementary");
  const csv = await saved(page, aside.locator("a[href*='.csv']"));
  expect(csv.name).toBe("coal.csv");
  expect(csv.bytes.toString("utf8")).toContain("TIME_PERIOD");
  const json = await saved(page, aside.locator("a[href*='.json']"));
  expect(JSON.parse(json.bytes.toString("utf8"))).toMatchObject({ slug: "coal", title: "Көмір экспорты" });
});
