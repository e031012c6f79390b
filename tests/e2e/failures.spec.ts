/** A connection that fails: what was there stays, one is told, and trying again helps. */
import { boxOf, drawn, figureOf, open, openTable, rangeOf, subtitleOf } from "./figure";
import { expect, test } from "./fixtures";
import { word } from "./site";

test.use({ tolerated: [/failed request: .*(\/api\/v1\/charts\/|\/_next\/static\/)/] });

const data = "**/api/v1/charts/**";

test("a chart that cannot wake stays drawn, says so and tries again", async ({ page }) => {
  await open(page, "/ru/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  const still = figure.locator("svg[role=img]").filter({ visible: true });
  await page.route(data, (route) => route.abort());
  await boxOf(figure).focus();
  const alert = figure.getByRole("alert");
  await expect(alert).toBeVisible();
  await expect(alert).not.toContainText(/[A-Za-z]{3}/);
  await expect(still).toBeVisible();
  await page.unroute(data);
  await alert.getByRole("button", { name: word("ru", "chart.tryAgain") }).click();
  await drawn(figure);
  await expect(alert).toHaveCount(0);
});

test("a span that cannot be fetched leaves the old drawing", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  await boxOf(figure).focus();
  await drawn(figure);
  const before = await subtitleOf(figure).textContent();
  const line = figure.locator(".recharts-line-curve").first();
  const path = await line.getAttribute("d");
  await page.route(data, (route) => route.abort());
  await rangeOf(figure, "1M").click();
  await expect(figure.getByRole("alert")).toBeVisible();
  await expect(subtitleOf(figure)).toHaveText(before ?? "");
  await expect(line).toHaveAttribute("d", path ?? "");
  await page.unroute(data);
  await figure.getByRole("alert").getByRole("button").click();
  await expect(subtitleOf(figure)).not.toHaveText(before ?? "");
  await expect(figure.getByRole("alert")).toHaveCount(0);
  await expect(line).not.toHaveAttribute("d", path ?? "");
});

test("code that cannot be loaded is no crash", async ({ page }) => {
  await open(page, "/zh/indicators/inflation");
  const figure = figureOf(page, "inflation.inflation");
  const code = "**/_next/static/**/*.js";
  await page.route(code, (route) => route.abort());
  await boxOf(figure).focus();
  await expect(figure.getByRole("alert")).toBeVisible();
  await expect(figure.locator("svg[role=img]").filter({ visible: true })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("通货膨胀");
  await page.unroute(code);
});

test("a table that cannot be fetched keeps its newest rows", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  const table = await openTable(figure);
  const rows = await table.locator("tbody tr").count();
  await page.route(data, (route) => route.abort());
  await figure.getByRole("button", { name: /^Show all/ }).click();
  await expect(figure.getByRole("alert")).toBeVisible();
  await expect(table.locator("tbody tr")).toHaveCount(rows);
  await page.unroute(data);
  await figure.getByRole("alert").getByRole("button").click();
  await expect.poll(() => table.locator("tbody tr").count()).toBeGreaterThan(rows);
});
