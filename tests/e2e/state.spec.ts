/** The address holds the whole screen: several charts, tables, details, theme; back and forward lead through all of it. */
import type { Page } from "@playwright/test";
import { drawn, figureOf, open, openTable, rangeOf, subtitleOf } from "./figure";
import { expect, test } from "./fixtures";

const search = (page: Page) => new URL(page.url()).search;

test("two charts, a detail and a table stand in one address, which gives them again", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const [daily, long] = [figureOf(page, "tenge.usd-kzt"), figureOf(page, "tenge.long")];
  await rangeOf(daily, "1Y").click();
  await drawn(daily);
  const year = await subtitleOf(daily).textContent();
  await rangeOf(long, "10Y").click();
  await drawn(long);
  expect(search(page)).toBe("?chart=long&range=10Y&usd-kzt.range=1Y");
  await openTable(long);
  expect(search(page)).toBe("?chart=long&range=10Y&table=open&usd-kzt.range=1Y");
  await page.goBack();
  await expect(long.locator("table")).toBeHidden();
  await page.goBack();
  await expect(rangeOf(long, "max")).toHaveAttribute("aria-current", "true");
  await expect(rangeOf(daily, "1Y")).toHaveAttribute("aria-current", "true");
  await page.goForward();
  await expect(rangeOf(long, "10Y")).toHaveAttribute("aria-current", "true");
  expect(search(page)).toBe("?chart=long&range=10Y&usd-kzt.range=1Y");
  await page.goForward();
  await expect(long.locator("table")).toBeVisible();
  await page.reload();
  await expect(subtitleOf(daily)).toHaveText(year ?? "");
  await expect(rangeOf(long, "10Y")).toHaveAttribute("aria-current", "true");
  await expect(long.locator("table")).toBeVisible();
});

test("a window chosen in a detail stands in the address too", async ({ page }) => {
  await open(page, "/ru/indicators/tenge?open=volatility&rub-kzt.range=1M");
  const detail = page.locator("[data-drill]").locator("figure[data-chart='tenge.volatility']");
  await rangeOf(detail, "1Y").click();
  await drawn(detail);
  const shown = (await subtitleOf(detail).textContent()) ?? "";
  expect(search(page)).toBe("?chart=usd-kzt&open=volatility%7E1Y&rub-kzt.range=1M");
  await page.goBack();
  await expect(subtitleOf(detail)).not.toHaveText(shown);
  await page.goForward();
  await expect(subtitleOf(detail)).toHaveText(shown);
  await page.reload();
  await expect(subtitleOf(detail)).toHaveText(shown);
});

test.describe("without scripts", () => {
  // The browser counts scripts that it was told not to run as blocked.
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

  test("a link of one chart keeps the others as they are", async ({ page }) => {
    await page.goto("/kk/indicators/tenge?chart=long&range=10Y&table=open");
    await rangeOf(figureOf(page, "tenge.usd-kzt"), "1M").click();
    expect(search(page)).toBe("?chart=usd-kzt&range=1M&long.range=10Y&long.table=open");
    await expect(rangeOf(figureOf(page, "tenge.long"), "10Y")).toHaveAttribute("aria-current", "true");
    await expect(figureOf(page, "tenge.long").locator("table")).toBeVisible();
  });
});

test("a link carries its theme, pictures take it, and the switch has the last word", async ({ page }) => {
  const response = await open(page, "/en/indicators/coal?theme=dark");
  expect(await response?.text()).toMatch(/<html[^>]* data-theme="dark"/);
  const svg = figureOf(page, "coal.exports").locator("a[download$='.svg']");
  await expect(svg).toHaveAttribute("href", /theme=dark/);
  await page.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>("header select");
    if (!choice) throw new Error("no switch");
    choice.value = "light";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  expect(search(page)).toBe("?theme=light");
  await expect(svg).toHaveAttribute("href", /theme=light/);
});

test("what is wrong is told in the reader's language, whichever chart it is of", async ({ page }) => {
  await open(page, "/kk/indicators/tenge?long.range=7Y&theme=pink&nothing.open=x");
  await expect(page.getByRole("note")).toHaveCount(3);
  for (const note of await page.getByRole("note").all())
    await expect(note).not.toContainText(/Allowed|cannot/);
});
