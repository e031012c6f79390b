/** The site by keyboard alone: everything is reached, one sees where one is, and charts are read point by point. */
import type { Page } from "@playwright/test";
import { boxOf, drawn, figureOf, open, openTable, rowsOf } from "./figure";
import { expect, test } from "./fixtures";
import { word } from "./site";

interface Focus {
  name: string;
  tag: string;
  /** Whether an outline shows where one is, and whether it is on the screen. */
  seen: boolean;
}

function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const node = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    const { top, bottom, width } = node.getBoundingClientRect();
    const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return {
      name: node.getAttribute("aria-label") ?? node.textContent?.trim() ?? "",
      tag: node.tagName.toLowerCase(),
      seen: outlined && width > 0 && bottom > 0 && top < window.innerHeight,
    };
  });
}

test("Tab reaches everything of the first chart in order, and shows where one is", async ({
  page,
  isMobile,
}) => {
  await open(page, "/en/indicators/tenge");
  const way: Focus[] = [];
  const end = word("en", "indicator.provenance");
  while (way.at(-1)?.name !== end && way.length < 60) {
    await page.keyboard.press("Tab");
    way.push(await focus(page));
  }
  expect(way.filter(({ seen }) => !seen)).toEqual([]);
  const names = way.map(({ name }) => name);
  const stations = [
    word("en", "nav.skip"),
    isMobile ? word("en", "nav.menu") : word("en", "nav.sources"),
    `1M: ${word("en", "range.1M.name")}`,
    "Interactive chart: Tenge per US dollar, daily",
    "csv",
    "png",
    word("en", "export.more"),
    word("en", "indicator.table"),
    end,
  ];
  const places = stations.map((station) => names.indexOf(station));
  expect(places, `${stations} in ${names}`).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("the first stop leads past the header", async ({ page }) => {
  await open(page, "/en/indicators/inflation");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: word("en", "nav.skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("keys read a chart point by point, as its table has them", async ({ page }) => {
  await open(page, "/en/indicators/gdp-ratio");
  const figure = figureOf(page, "gdp-ratio.ratio");
  const table = await openTable(figure);
  await figure.getByRole("button", { name: /^Show all/ }).click();
  await expect(table.locator("tbody tr").nth(11)).toBeAttached();
  const rows = await rowsOf(table);
  const status = figure.getByRole("status").first();
  const box = boxOf(figure);
  await box.focus();
  await drawn(figure);
  const expectRow = async (index: number) => {
    const [period = "?", value = "?"] = rows[index] ?? [];
    await expect(status).toContainText(period);
    await expect(status).toContainText(value);
    await expect(box.locator(".figures")).toContainText(value);
  };
  for (const [key, row] of [
    ["End", 0],
    ["ArrowLeft", 1],
    ["ArrowUp", 2],
    ["ArrowRight", 1],
    ["ArrowDown", 0],
    ["ArrowRight", 0],
    ["PageUp", 10],
    ["PageDown", 0],
  ] as const) {
    await page.keyboard.press(key);
    await expectRow(row);
  }
  await page.keyboard.press("Home");
  const first = (await status.textContent()) ?? "";
  await page.keyboard.press("ArrowLeft");
  await expect(status).toHaveText(first);
  await expect(box.locator(".figures")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(box.locator(".figures")).toHaveCount(0);
  await expect(box).toBeFocused();
});

test("a range and a table are opened by Enter", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  await figure.locator("[data-range='1Y']").focus();
  await page.keyboard.press("Enter");
  await expect(figure.locator("[data-range='1Y']")).toHaveAttribute("aria-current", "true");
  await expect(figure.locator("[data-range='1Y']")).toBeFocused();
  await drawn(figure);
  await figure
    .locator("summary", { hasText: word("en", "indicator.table") })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  // The year's own rows take the place of the newest ones; only then is it the table that stays.
  await expect(figure.locator("tbody tr").nth(100)).toBeAttached();
  await page.keyboard.press("Tab");
  const table = figure.getByRole("region", { name: "Table: Tenge per US dollar, daily" });
  await expect(table).toBeFocused();
});

test("who asks for all rows by keyboard stays at the table", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  const table = await openTable(figure);
  await figure.getByRole("button", { name: /^Show all/ }).focus();
  await page.keyboard.press("Enter");
  await expect(table.locator("tbody tr").nth(100)).toBeAttached();
  await page.keyboard.press("Tab");
  await expect(figure.getByRole("region", { name: /^Table:/ })).toBeFocused();
});

test("the menu of a phone opens, leads on and folds", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a desk has no menu");
  await open(page, "/en");
  const menu = page.locator("header details");
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await menu.getByRole("link", { name: "Coal exports", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/indicators\/coal$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Coal exports");
  await expect(menu).not.toHaveAttribute("open");
});
