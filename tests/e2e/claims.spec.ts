/** What a sceptic does with a claim: choose it, retrace it, take it away; with and without scripts. */
import { open } from "./figure";
import { expect, test } from "./fixtures";
import { word } from "./site";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

  test("claims are chosen by a form that writes the address", async ({ page }) => {
    await page.goto("/en/claims");
    await page.getByLabel("Indicator").selectOption("tenge");
    await page.getByLabel("Verdict").selectOption("different-measure");
    await page.getByRole("button", { name: "Show" }).click();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("indicator"), searchParams.get("verdict")]).toEqual([
      "tenge",
      "different-measure",
    ]);
    await expect(page.locator("main h3 ~ ul > li")).toHaveCount(1);
    await page.getByRole("link", { name: "Depreciation of the tenge" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Depreciation of the tenge");
    await expect(page.getByText("22.84%")).toBeVisible();
    await expect(page.getByText("18.60%")).toBeVisible();
    await expect(page.locator("figure svg[role=img]:visible")).toHaveCount(1);
  });

  test("a claim is judged by what was known on an earlier day, and events stand on its chart", async ({
    page,
  }) => {
    await page.goto("/en/claims/ma-yanning/gdp-russia-2012-2016");
    await page.locator("[data-vintages] summary").click();
    await page.getByLabel("Any other day").fill("2018-01-14");
    await page.locator("[data-vintages] form").last().getByRole("button").click();
    await expect(page.getByText("The data known on 14 January 2018 give")).toBeVisible();
    await page.getByRole("link", { name: "Mark events on the charts" }).click();
    expect(new URL(page.url()).search).toBe("?asOf=2018-01-14&events=conflict,trade,monetary");
    await expect(page.locator("svg[role=img] [data-events]").first()).toBeAttached();
    await page.getByRole("link", { name: "All claims" }).click();
    await expect(page).toHaveURL(/\/claims\?asOf=2018-01-14$/);
    await page.getByRole("link", { name: "Back to the latest figures" }).click();
    await expect(page).toHaveURL(/\/claims$/);
  });

  test("a choice that does not exist is told, and the rest is shown", async ({ page }) => {
    await page.goto("/en/claims?verdict=true&indicator=coal");
    await expect(page.getByRole("note")).toContainText("verdict");
    await expect(page.getByRole("link", { name: /coal to the European Union/i }).first()).toBeVisible();
  });
});

test("an indicator leads to its claims, and a claim back to its indicator and to its files", async ({
  page,
  request,
}) => {
  await page.goto("/en/indicators/gdp-ratio");
  await page.locator("#claims").getByRole("link", { name: /^All/ }).click();
  await page.getByRole("link", { name: "GDP of Russia, mean of 2017–2021" }).click();
  await expect(page.getByText("US$1,649.38 billion").first()).toBeVisible();
  const files = await page.locator("figure a[download]").all();
  expect(files).toHaveLength(12);
  for (const file of files)
    expect((await request.get((await file.getAttribute("href")) ?? "")).status()).toBe(200);
  await page.getByRole("main").getByRole("link", { name: "GDP: Russia to Kazakhstan" }).click();
  await expect(page).toHaveURL(/\/en\/indicators\/gdp-ratio$/);
});

test("the chart beside a claim wakes with the printed figure still marked", async ({ page }) => {
  await page.goto("/en/claims/ma-yanning/dollar-2022-03-12");
  const figure = page.locator("figure[data-chart]");
  await figure.locator("svg[role=img]:visible").hover();
  await expect(figure.locator(".recharts-surface").first()).toBeVisible();
  await expect(figure.getByText("printed: 527").last()).toBeVisible();
});

test("a claim's chart goes into the deck, called by its verdict", async ({ page, isMobile }) => {
  test.skip(isMobile, "the deck is the same on a phone");
  await open(page, "/en/claims/ma-yanning/gdp-russia-2012-2016");
  const figure = page.locator("figure[data-chart]");
  await figure.locator("summary", { hasText: word("en", "export.more") }).focus();
  await page.keyboard.press("b");
  await figure.getByRole("link", { name: "Deck" }).click();
  const slide = page.getByRole("list", { name: "Slides of the deck" }).getByRole("listitem");
  await expect(slide.getByRole("heading")).toContainText("GDP of Russia, mean of 2012–2016");
  await slide.getByRole("combobox").selectOption("headline");
  await expect(slide.getByRole("heading")).toContainText("Today’s data give");
  const picture = slide.getByRole("img");
  await expect(picture).toHaveAttribute("src", /claims\/ma-yanning\.gdp-russia-2012-2016\.svg/);
  await expect
    .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
});

test.describe("of a claim that is not there", () => {
  test.use({ tolerated: [/status 404/] });
  test("the page says so", async ({ page }) => {
    const response = await page.goto("/en/claims/ma-yanning/nothing");
    expect(response?.status()).toBe(404);
  });
});
