/** A closer look: a span chosen with the mouse or the keyboard is drawn from every one of its days. */
import type { Locator, Page } from "@playwright/test";
import type { Chart } from "@/lib/model";
import { boxOf, drawn, figureOf, open, rangeOf, subtitleOf, wake } from "./figure";
import { expect, test } from "./fixtures";
import { word } from "./site";

const dollar = "tenge.usd-kzt";
const year = 365.25 * 24 * 3600 * 1000;

/** The chart as the page receives it while `act` is done. */
async function received(page: Page, act: () => Promise<void>): Promise<Chart> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.url().includes(`/charts/${dollar}.json`) && one.ok()),
    act(),
  ]);
  return ((await response.json()) as { chart: Chart }).chart;
}

function pointsPerYear({ layers, x }: Chart): number {
  return ((layers[0]?.points.length ?? 0) * year) / (x.domain[1] - x.domain[0]);
}

/** Draws the mouse across part of the plot; the shares are of the box's width. */
async function drag(page: Page, box: Locator, from: number, to: number): Promise<void> {
  const place = await box.boundingBox();
  if (!place) throw new Error("The chart has no box.");
  const height = place.y + place.height / 2;
  await page.mouse.move(place.x + place.width * from, height);
  await page.mouse.down();
  await page.mouse.move(place.x + (place.width * (from + to)) / 2, height);
  await page.mouse.move(place.x + place.width * to, height);
  await page.mouse.up();
}

test("a span drawn with the mouse is shown whole, and left again", async ({ page, request, isMobile }) => {
  test.skip(isMobile, "a finger scrolls");
  await open(page, "/en/indicators/tenge?chart=usd-kzt&range=max");
  const figure = figureOf(page, dollar);
  const whole = await received(page, async () => void (await wake(figure)));
  const close = await received(page, () => drag(page, boxOf(figure), 0.5, 0.55));
  await drawn(figure);
  expect(pointsPerYear(close)).toBeGreaterThan(2 * pointsPerYear(whole));
  await expect(subtitleOf(figure)).toHaveText(close.subtitle);

  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get("from"), searchParams.get("to")];
  expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect((to ?? "") > (from ?? "")).toBe(true);
  await expect(figure.locator("[data-range][aria-current]")).toHaveCount(0);

  const file = await request.get((await figure.locator("a[download$=csv]").getAttribute("href")) ?? "");
  const days = (await file.text()).split(/\r?\n/).filter((line) => /^\d{4}-\d\d-\d\d,/.test(line));
  expect(days.at(0)).toContain(from ?? "");
  expect(days.at(-1)).toContain(to ?? "");
  expect(close.layers[0]?.points.filter(({ value }) => value !== null)).toHaveLength(days.length);

  await figure.getByRole("button", { name: word("en", "chart.resetZoom") }).click();
  await expect(subtitleOf(figure)).toHaveText(whole.subtitle);
  await expect(rangeOf(figure, "max")).toHaveAttribute("aria-current", "true");
});

test("a drag may end outside the chart", async ({ page, isMobile }) => {
  test.skip(isMobile, "a finger scrolls");
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, dollar);
  const whole = await received(page, async () => void (await wake(figure)));
  const close = await received(page, () => drag(page, boxOf(figure), 0.6, 1.1));
  expect(close.x.domain[0]).toBeGreaterThan(whole.x.domain[0]);
  expect(close.layers[0]?.points.at(-1)?.period).toBe(whole.layers[0]?.points.at(-1)?.period);
});

test("plus looks closer, zero shows the whole", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, dollar);
  await boxOf(figure).focus();
  await drawn(figure);
  await page.keyboard.press("Home");
  const near = await received(page, () => page.keyboard.press("+"));
  await expect(subtitleOf(figure)).toHaveText(near.subtitle);
  await expect(figure.getByRole("status").first()).toHaveText(near.subtitle);
  const nearer = await received(page, () => page.keyboard.press("+"));
  expect(pointsPerYear(nearer)).toBeGreaterThanOrEqual(pointsPerYear(near));
  const whole = await received(page, () => page.keyboard.press("0"));
  await expect(subtitleOf(figure)).toHaveText(whole.subtitle);
  await expect(rangeOf(figure, "max")).toHaveAttribute("aria-current", "true");
  expect(whole.x.domain[0]).toBeLessThan(near.x.domain[0]);
});
