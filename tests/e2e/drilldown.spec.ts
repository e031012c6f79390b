/** From a mark to what is behind it, and back: by mouse, by keyboard, by link, without scripts. */
import { expect, expectAccessible, test } from "./fixtures";

const windows = "[data-chart='gdp-ratio.windows']";

test("a click on a window of years opens those years, and the address says so", async ({ page }) => {
  await page.goto("/en/indicators/gdp-ratio");
  const plot = page.locator(`${windows} [role=application]`).first();
  await plot.scrollIntoViewIfNeeded();
  await plot.hover();
  await expect(plot).toHaveAttribute("data-live", "true");
  const box = await plot.boundingBox();
  if (!box) throw new Error("the chart has no box");
  await page.mouse.move(box.x + box.width * 0.66, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.up();
  const panel = page.locator("[data-drill]");
  await expect(panel.getByRole("heading", { level: 4 })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("open")).toMatch(/^ratio~\d{4}~\d{4}$/);
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator("[data-drill]").getByRole("heading", { level: 4 })).toBeVisible();
});

test("Enter opens, Back closes", async ({ page }) => {
  await page.goto("/en/indicators/trade");
  const plot = page.locator("[data-chart='trade.turnover'] [role=application]").first();
  await plot.focus();
  await expect(plot).toHaveAttribute("data-live", "true");
  await page.keyboard.press("End");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  const panel = page.locator("[data-drill]");
  await expect(panel.getByText("2020", { exact: false }).first()).toBeVisible();
  await expect(panel.locator("[data-chart='trade.mirror']")).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
});

test("the links below a chart open the same, deeper ones too, and the path leads back", async ({ page }) => {
  await page.goto("/en/indicators/inflation");
  const lead = page.locator("[data-chart='inflation.inflation']").first();
  await lead.getByRole("list", { name: "Look closer:" }).getByRole("link").first().click();
  const panel = page.locator("[data-drill]");
  await expect(panel.locator("[data-chart='inflation.components']")).toBeVisible();
  await panel.getByRole("list", { name: "Look closer:" }).getByRole("link").first().click();
  await expect(panel.locator("[data-chart='inflation.food-items']")).toBeVisible();
  expect(new URL(page.url()).searchParams.get("open")).toBe("components,food-items");
  await panel.getByRole("navigation", { name: "Closer look" }).getByRole("button").nth(1).click();
  await expect(panel.locator("[data-chart='inflation.components']")).toBeVisible();
  await panel.getByRole("button", { name: "Close" }).first().click();
  await expect(panel).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("open")).toBeNull();
});

test.describe("when the connection is lost", () => {
  test.use({ tolerated: [/Failed to load resource|ERR_FAILED/] });

  test("the panel says so and tries again", async ({ page }) => {
    await page.goto("/en/indicators/inflation");
    await page.route("**/api/v1/figures/**", (route) => route.abort());
    const lead = page.locator("[data-chart='inflation.inflation']").first();
    await lead.getByRole("list", { name: "Look closer:" }).getByRole("link").first().click();
    const alert = page.locator("[data-drill] [role=alert]");
    await expect(alert).toBeVisible();
    await page.unroute("**/api/v1/figures/**");
    await alert.getByRole("button").click();
    await expect(page.locator("[data-drill] [data-chart='inflation.components']")).toBeVisible();
  });
});

test("a path that leads nowhere is told, and the page stays", async ({ page }) => {
  await page.goto("/en/indicators/trade?chart=turnover&open=nowhere");
  await expect(page.getByRole("note").first()).toContainText("nowhere");
  await expect(page.locator("[data-chart='trade.turnover']")).toBeVisible();
});

test.describe("without scripts", () => {
  // The browser counts scripts that it was told not to run as blocked.
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

  test("the same address shows the same, with a way back", async ({ page }) => {
    await page.goto("/zh/indicators/gdp-ratio?chart=windows&open=levels~2012~2016");
    const panel = page.locator("[data-drill]");
    await expect(panel.locator("[data-chart='gdp-ratio.levels'] svg[role=img]").first()).toBeAttached();
    await expect(panel.getByRole("link", { name: "关闭" })).toHaveAttribute("href", "?#windows");
  });
});
