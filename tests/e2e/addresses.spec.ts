/** Addresses that are wrong in part or in whole, and days of the past: always a page, in the reader's language, that says so. */
import type { Page } from "@playwright/test";
import { htmlLang } from "@/lib/i18n/locale";
import { figureOf, open, openTable, rowsOf, subtitleOf } from "./figure";
import { expect, expectAccessible, test } from "./fixtures";
import { beginning, word } from "./site";

async function expectNote(page: Page, address: string, locale: "en" | "zh", named: string): Promise<void> {
  const response = await open(page, address);
  expect(response?.status()).toBe(200);
  const note = page.getByRole("note").filter({ hasText: named });
  await expect(note).toBeVisible();
  await expect(note).toContainText(beginning(locale, "page.badParameter").trim());
  await expect(
    figureOf(page, "tenge.usd-kzt").locator("svg[role=img]").filter({ visible: true }),
  ).toBeVisible();
}

test("what is wrong in an address is told and left out", async ({ page }) => {
  for (const [query, named] of [
    ["range=2W", "2W"],
    ["from=2030&to=2020", "2030"],
    ["asOf=yesterday", "yesterday"],
    ["colour=red", "colour"],
    ["range=1Y&range=5Y", "5Y"],
    ["range=%3Cscript%3E", "<script>"],
  ] as const) {
    await expectNote(page, `/en/indicators/tenge?${query}`, "en", named);
  }
  await expectNote(page, "/zh/indicators/tenge?range=2W&asOf=soon", "zh", "2W");
  await expect(page.getByRole("note")).toHaveCount(2);
});

test("a window in which nothing lies says so and shows the way back", async ({ page }) => {
  await open(page, "/ru/indicators/tenge?from=1950&to=1960");
  const empty = page.locator("#usd-kzt");
  await expect(empty).toContainText(word("ru", "chart.empty"));
  await expectAccessible(page);
  await empty.getByRole("link", { name: word("ru", "chart.resetZoom") }).click();
  await expect(
    figureOf(page, "tenge.usd-kzt").locator("svg[role=img]").filter({ visible: true }),
  ).toBeVisible();
});

test.describe("an address that leads nowhere", () => {
  test.use({ tolerated: [/status 404/] });
  for (const [address, locale] of [
    ["/en/indicators/bread", "en"],
    ["/zh/indicators/tenge/more", "zh"],
    ["/ru/no-such-page", "ru"],
    ["/kk/no/such/page", "kk"],
  ] as const) {
    test(`${address} is told in ${locale} and leads on`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", htmlLang[locale]);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(word(locale, "error.notFound.title"));
      await expectAccessible(page);
      await page
        .getByRole("main")
        .getByRole("link", { name: word(locale, "error.backToOverview") })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${locale}$`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(word(locale, "overview.lead"));
    });
  }
});

test("what was known on an earlier day ends earlier, and the newest is one link away", async ({ page }) => {
  await open(page, "/en/indicators/gdp-ratio");
  const figure = figureOf(page, "gdp-ratio.ratio");
  const [now = []] = await rowsOf(await openTable(figure));
  await open(page, "/en/indicators/gdp-ratio?asOf=2018-06-01");
  await expect(page.getByRole("note")).toContainText("1 June 2018");
  const [then = []] = await rowsOf(await openTable(figure));
  expect(Number(then[0])).toBeLessThan(2018);
  expect(Number(now[0])).toBeGreaterThan(Number(then[0]));
  await expect(subtitleOf(figure)).toContainText(then[0] ?? "?");
  await expect(page.getByRole("article").locator("p").nth(1)).toContainText(then[0] ?? "?");
  for (const file of await figure.locator("a[download]").all()) {
    expect(await file.getAttribute("href")).toContain("asOf=2018-06-01");
  }
  await page.getByRole("link", { name: word("en", "vintage.backToLatest") }).click();
  await expect(subtitleOf(figure)).toContainText(now[0] ?? "?");
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("a day before any figure was known is told in words", async ({ page }) => {
  const response = await open(page, "/kk/indicators/gdp-ratio?asOf=1950-01-01");
  expect(response?.status()).toBe(200);
  await expect(page.locator("#ratio")).toContainText(word("kk", "chart.empty"));
  await expect(page.locator("figure")).toHaveCount(0);
  await expectAccessible(page);
});
