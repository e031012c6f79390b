/** Paper, forced colours and quiet screens: the page holds in each of them. */
import type { Locator } from "@playwright/test";
import { boxOf, drawn, figureOf, open, rangeOf } from "./figure";
import { expect, test } from "./fixtures";

const address = "/en/indicators/tenge?chart=usd-kzt&range=1Y";

test("on paper stand figures and texts, no controls, dark on light", async ({ page }) => {
  await page.context().addCookies([{ name: "theme", value: "dark", url: "http://127.0.0.1" }]);
  await open(page, address);
  const figure = figureOf(page, "tenge.usd-kzt");
  await page.emulateMedia({ media: "print" });
  for (const hidden of [
    page.locator("header"),
    rangeOf(figure, "1Y"),
    figure.locator("a[download]").first(),
    page.getByRole("complementary"),
  ]) {
    await expect(hidden).toBeHidden();
  }
  await expect(figure.locator("svg[role=img]").filter({ visible: true })).toBeVisible();
  await expect(figure).toContainText("Source");
  expect(await brightness(page.locator("body"), "color")).toBeLessThan(60);
});

test("forced colours leave lines, focus and the chosen span visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, address);
  const figure = figureOf(page, "tenge.usd-kzt");
  await boxOf(figure).focus();
  await drawn(figure);
  const line = figure.locator(".recharts-line-curve").first();
  const ground = await brightness(page.locator("body"), "background-color");
  expect(Math.abs((await brightness(line, "stroke")) - ground)).toBeGreaterThan(60);
  await page.keyboard.press("ArrowLeft");
  await expect(boxOf(figure)).toHaveCSS("outline-style", "solid");
  const weight = (range: string) =>
    rangeOf(figure, range).evaluate((node) => getComputedStyle(node).fontWeight);
  expect(Number(await weight("1Y"))).toBeGreaterThan(Number(await weight("5Y")));
});

test("who asks for less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, address);
  const figure = figureOf(page, "tenge.usd-kzt");
  await boxOf(figure).focus();
  await drawn(figure);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((node) => {
        const { transitionDuration, animationName } = getComputedStyle(node);
        return animationName !== "none" || transitionDuration.split(", ").some((time) => time !== "0s");
      }).length,
  );
  expect(moving).toBe(0);
});

test("where motion is welcome a chart still wakes", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open(page, address);
  const figure = figureOf(page, "tenge.usd-kzt");
  await boxOf(figure).focus();
  await drawn(figure);
  await expect(figure.locator(".recharts-line-curve").first()).toBeVisible();
});

/** Mean of the three channels of a colour, 0 to 255. */
function brightness(part: Locator, property: string): Promise<number> {
  return part.evaluate((node, name) => {
    const written = getComputedStyle(node).getPropertyValue(name);
    const [red = 0, green = 0, blue = 0] = (written.match(/[\d.]+/g) ?? []).map(Number);
    return (red + green + blue) / 3;
  }, property);
}
