/** Comparing: built by keyboard, begun from a card, transformed, laid out, zoomed, come back to; with a sheet on a phone. */
import type { Locator, Page } from "@playwright/test";
import { boxOf, drawn, figureOf, open, subtitleOf, wake } from "./figure";
import { expect, expectAccessible, test } from "./fixtures";
import { word } from "./site";

const oil = "eia/RBRTE-M/CRUDE_BRENT";
const gdp = (area: string) => `worldbank/NY.GDP.MKTP.CD/${area}`;
const say = (key: string) => word("en", key);

// The first question of a server reads every dataset.
const arrives = { timeout: 20_000 };

const series = (page: Page) => new URL(page.url()).searchParams.getAll("s");
const textOf = async (locator: Locator) => (await locator.textContent())?.trim() ?? "";
const field = (page: Page) => page.getByRole("searchbox", { name: say("compare.search") });

test.describe("at a desk", () => {
  test.skip(({ isMobile }) => isMobile, "the phone has its own way to the controls");

  test("a comparison is built by keyboard from the empty page", async ({ page }) => {
    test.slow();
    await page.request.get("/api/v1/compare/catalogue.json?q=brent");
    await open(page, "/en/compare");
    await field(page).focus();
    await page.keyboard.type("brent");
    const first = page.getByRole("link", { name: /^Add .*Brent.*monthly/ });
    await expect(first).toBeVisible(arrives);
    // Down from the field to the group, and on to its first series.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[data-stop]:focus")).toBeVisible();
    await first.focus();
    await page.keyboard.press("Enter");
    await expect(figureOf(page, "compare.panel-1")).toBeVisible(arrives);
    expect(series(page)).toEqual([oil]);

    await field(page).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("tenge per US dollar daily");
    await page.getByRole("link", { name: "Add Tenge per US dollar", exact: true }).first().focus();
    await page.keyboard.press("Enter");
    await expect(figureOf(page, "compare.panel-2"), "another unit is another panel").toBeVisible();
    expect(series(page)).toHaveLength(2);
    await expectAccessible(page);
  });

  test("steps, order and removal change the comparison without a reload", async ({ page }) => {
    await open(page, `/en/compare?s=${gdp("KAZ")}&s=${gdp("RUS")}&from=2000`);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    const second = page.locator("ol > li").nth(1);
    await second.locator("summary").click();
    await second.getByLabel(say("compare.move")).selectOption("year");
    await second.getByRole("button").click();
    await expect(figureOf(page, "compare.panel-2")).toBeVisible();
    expect(series(page)).toEqual([gdp("KAZ"), `${gdp("RUS")}~yoy`]);

    await second.getByRole("link", { name: /^Move/ }).click();
    await expect.poll(() => series(page)).toEqual([`${gdp("RUS")}~yoy`, gdp("KAZ")]);
    await page
      .locator("ol > li")
      .first()
      .getByRole("link", { name: /^Remove/ })
      .press("Enter");
    await expect.poll(() => series(page)).toEqual([gdp("KAZ")]);
    await expect(page.locator("#chosen"), "the keyboard stays at the list").toBeFocused();
    expect(new URL(page.url()).searchParams.get("from")).toBe("2000");
    expect(await page.evaluate(() => "stays" in window)).toBe(true);
  });

  test("a zoom is every panel's, stands in the address, and is gone with the way back", async ({ page }) => {
    await open(page, `/en/compare?s=${oil}&s=${gdp("KAZ")}&view=panels&from=2000`);
    const [one, two] = [figureOf(page, "compare.panel-1"), figureOf(page, "compare.panel-2")];
    const whole = [await textOf(subtitleOf(one)), await textOf(subtitleOf(two))];
    await wake(one);
    await boxOf(one).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("+");
    await expect(subtitleOf(one)).not.toHaveText(whole[0] ?? "");
    await expect(subtitleOf(two)).not.toHaveText(whole[1] ?? "");
    await drawn(two);
    const now = new URL(page.url()).searchParams;
    expect(now.get("from")).toMatch(/^20\d\d-\d\d$/);
    const files = page.getByRole("list", { name: say("compare.downloads") });
    const csv = files.getByRole("link", { name: "csv" });
    expect(await csv.getAttribute("href")).toContain(`from=${now.get("from")}`);
    const zoomed = await textOf(subtitleOf(two));
    await page.reload();
    await expect(subtitleOf(two)).toHaveText(zoomed);
    await page.goBack();
    await expect(subtitleOf(one)).toHaveText(whole[0] ?? "");
    await expect(subtitleOf(two)).toHaveText(whole[1] ?? "");
  });

  test("a click on a date makes it the base of the indices", async ({ page }) => {
    await open(page, `/en/compare?s=${gdp("KAZ")}~index&s=${gdp("RUS")}~index&from=2000`);
    const figure = figureOf(page, "compare.panel-1");
    const box = await wake(figure);
    const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
    await box.click({ position: { x: width / 2, y: height / 2 } });
    await expect.poll(() => new URL(page.url()).searchParams.get("base")).toMatch(/^20\d\d$/);
    const base = new URL(page.url()).searchParams.get("base") ?? "";
    await expect(subtitleOf(figure)).toContainText(`${base} = 100`);
    await expect(page.getByLabel(say("compare.base"))).toHaveValue(base);
  });

  test("two axes stand in one panel where they are asked for, still and alive", async ({ page }) => {
    await open(page, `/en/compare?s=${oil}&s=tenge/usd-kzt&from=2014-01`);
    await expect(page.locator("figure")).toHaveCount(2);
    await page.getByLabel(say("compare.axes")).selectOption("two");
    await page
      .getByRole("button", { name: say("compare.show"), exact: true })
      .last()
      .click();
    await expect(page.locator("figure")).toHaveCount(1);
    const figure = figureOf(page, "compare.panel-1");
    const texts = figure.locator("svg:visible [data-axis=right] text");
    const still = await texts.allTextContents();
    expect(still.length).toBeGreaterThan(1);
    await wake(figure);
    expect(await texts.allTextContents()).toEqual(still);
  });

  test("a series of the whole catalogue can be what another is divided by", async ({ page }) => {
    await open(page, `/en/compare?s=${gdp("KAZ")}`);
    await page.locator("ol summary").click();
    await page.getByRole("link", { name: say("compare.divideOther.share") }).click();
    await expect(page.getByRole("note")).toContainText("share");
    await field(page).fill("GDP Russia US dollars worldbank");
    await page
      .getByRole("link", { name: /^Add .*Russia/ })
      .first()
      .click();
    await expect.poll(() => series(page)[0]).toMatch(/~share:/);
    await expect(page.locator("ol > li")).toHaveCount(1);
  });
});

test.describe("a change that cannot be had", () => {
  test.use({ tolerated: [/ERR_CONNECTION_RESET/] });

  test("says so and can be tried again", async ({ page }) => {
    await open(page, `/en/compare?s=${gdp("KAZ")}&s=${gdp("RUS")}`);
    await page.route("**/compare/change?*", (route) => route.abort("connectionreset"), { times: 1 });
    const scatter = page.getByRole("link", { name: say("compare.view.scatter") });
    await scatter.click();
    const alert = page.getByRole("alert").filter({ hasText: say("chart.tryAgain") });
    await expect(alert).toBeVisible();
    await expect(figureOf(page, "compare.panel-1"), "the old view stays").toBeVisible();
    await alert.getByRole("button").click();
    await expect(scatter).toHaveAttribute("aria-current", "true");
    await expect(page.locator("figure")).toContainText(/Pearson/);
  });
});

test("a starting point opens its comparison; back and forward lead through", async ({ page }) => {
  await open(page, "/en/compare");
  const card = page.locator("section a[data-change]").first();
  const title = await textOf(card);
  await card.click();
  await expect(figureOf(page, "compare.panel-1")).toBeVisible(arrives);
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  const address = page.url();
  await page.goBack();
  await expect(card).toBeVisible();
  await page.goForward();
  await expect(figureOf(page, "compare.panel-1")).toBeVisible();
  expect(page.url()).toBe(address);
});

test("whatever the address says is a page with notes in the reader's language", async ({ page }) => {
  await open(page, `/kk/compare?s=${gdp("KAZ")}~sum&s=nothing&view=pie&from=2030&to=2020&divide=x&%D1%8F=1`);
  await expect(page.getByRole("note").first()).toBeVisible();
  expect(await page.getByRole("note").count()).toBeGreaterThanOrEqual(6);
  await expect(figureOf(page, "compare.panel-1")).toBeVisible();
  await expectAccessible(page);
});

test("on a phone the controls are a sheet that the keyboard opens, walks and closes", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "at a desk they stand beside the figures");
  await open(page, `/en/compare?s=${gdp("KAZ")}`);
  const opener = page.getByRole("button", { name: say("compare.controls") });
  await expect(field(page)).toBeHidden();
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: say("compare.close") })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("russia gdp US dollars");
  await page
    .getByRole("link", { name: /^Add .*Russia/ })
    .first()
    .click();
  await expect.poll(() => series(page)).toHaveLength(2);
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

  test("a comparison is found, built, transformed and taken away", async ({ page, request, isMobile }) => {
    await page.goto("/en/compare");
    await field(page).fill("brent");
    await page.getByRole("button", { name: say("compare.searchNow") }).click();
    await page.getByRole("link", { name: /^Add .*Brent.*monthly/ }).click();
    expect(series(page)).toEqual([oil]);
    if (isMobile) await page.getByRole("button", { name: say("compare.controls") }).click();
    await page.locator("ol summary").click();
    await page.getByLabel(say("compare.move")).selectOption("index");
    await page.locator("ol").getByRole("button").click();
    expect(series(page)).toEqual([`${oil}~index`]);
    await expect(subtitleOf(figureOf(page, "compare.panel-1"))).toContainText("= 100");
    await page.getByRole("link", { name: say("compare.view.shocks") }).click();
    await expect(page.locator("figure")).toContainText("t = 0");
    for (const file of await page.locator("a[download]").all())
      expect((await request.get((await file.getAttribute("href")) ?? "")).status()).toBe(200);
  });
});
