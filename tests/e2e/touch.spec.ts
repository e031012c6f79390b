/** A chart that is touched wakes, moves nothing, draws the same, and tells what lies under the pointer or the finger. */

import { expectSameMarks, readDrawing } from "./drawing";
import { boxOf, drawn, figureOf, open, shifts, wake, watchShifts } from "./figure";
import { expect, test } from "./fixtures";

/** One chart a mark: line, log, two lines, step, bars, bars with an empty year, shares, windows, slope, two rankings. */
const charts = {
  tenge: ["usd-kzt", "long", "base-rate"],
  "gdp-ratio": ["windows", "levels", "growth"],
  "trade-share": ["blocs", "slope", "shift"],
  trade: ["balance", "quoted"],
  coal: ["annual"],
};

for (const [slug, ids] of Object.entries(charts)) {
  for (const id of ids) {
    test(`every corner of ${slug}.${id} stays where it was`, async ({ page }) => {
      await watchShifts(page);
      await open(page, `/en/indicators/${slug}`);
      const figure = figureOf(page, `${slug}.${id}`);
      const box = boxOf(figure);
      await box.scrollIntoViewIfNeeded();
      const size = await box.boundingBox();
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const before = await readDrawing(box, "server");
      await wake(figure);
      expect(await box.boundingBox()).toEqual(size);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(whole);
      expectSameMarks(before, await readDrawing(box, "browser"), 0.5);
      expect(await shifts(page), "what has moved").toEqual([]);
    });
  }
}

test("the mouse reads off values, and leaves none behind", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no mouse");
  await open(page, "/en/indicators/gdp-ratio");
  const figure = figureOf(page, "gdp-ratio.levels");
  const box = await wake(figure);
  const place = await box.boundingBox();
  if (!place) throw new Error("The chart has no box.");
  const told: string[] = [];
  for (const share of [0.2, 0.4, 0.6]) {
    await page.mouse.move(place.x + place.width * share, place.y + place.height / 2);
    const values = box.locator(".figures");
    await expect(values).toContainText("Kazakhstan");
    await expect(values).toContainText("Russia");
    const inside = await values.boundingBox();
    expect(inside && inside.x >= place.x && inside.x + inside.width <= place.x + place.width + 1).toBe(true);
    told.push((await values.textContent()) ?? "");
  }
  expect(new Set(told).size).toBe(3);
  await page.mouse.move(place.x + 10, place.y - 60);
  await expect(box.locator(".figures")).toHaveCount(0);
});

test("a tap reads off a value, which stays until one taps elsewhere", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a desk has no finger");
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  const box = boxOf(figure);
  await box.scrollIntoViewIfNeeded();
  await box.tap();
  await drawn(figure);
  await box.tap({ position: { x: 100, y: 100 } });
  await expect(box.locator(".figures")).toContainText("tenge per US dollar");
  const first = await box.locator(".figures").textContent();
  await box.tap({ position: { x: 250, y: 100 } });
  await expect(box.locator(".figures")).not.toHaveText(first ?? "");
  await page.getByRole("heading", { level: 1 }).tap();
  await expect(box.locator(".figures")).toHaveCount(0);
});
