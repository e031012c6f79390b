/** Events: marked on charts by the page's address, told by pointer and keys, listed on a page of their own. */
import { boxOf, drawn, figureOf, open, wake } from "./figure";
import { expect, expectAccessible, test } from "./fixtures";
import { word } from "./site";

const year = "chart=usd-kzt&from=2022-01-01&to=2022-12-31";

test("a choice of events marks every chart, stays with a span, and goes into the files", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, "tenge.usd-kzt");
  const height = async () => (await boxOf(figure).boundingBox())?.height;
  const before = await height();
  await figure.getByRole("link", { name: word("en", "events.choose") }).click();
  await page.waitForURL(/events=conflict,trade,monetary/);
  await expect(figure.locator("svg [data-events]").first()).toBeAttached();
  expect(await height(), "the plot keeps its box").toBe(before);
  await figure.getByRole("link", { name: word("en", "events.kind.vote"), exact: true }).click();
  await page.waitForURL(/events=conflict,vote,trade,monetary/);
  await expect(figureOf(page, "tenge.rub-kzt").locator("[data-event-layer]")).not.toHaveAttribute(
    "data-event-layer",
    "0",
  );
  await figure.locator('[data-range="max"]').click();
  await drawn(figure);
  expect(new URL(page.url()).searchParams.get("events")).toBe("conflict,vote,trade,monetary");
  await expect(boxOf(figure).locator("[data-events]").first()).toBeVisible();
  expect(await figure.locator("a[download$=svg]").getAttribute("href")).toContain("events=conflict");
  await page.goBack();
  await page.goBack();
  await page.waitForURL(/events=conflict,trade,monetary/);
  await figure.getByRole("link", { name: word("en", "events.none") }).click();
  await expect(figure.locator("[data-event-layer]")).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has("events")).toBe(false);
});

test("events are told by pointer and by keys", async ({ page }) => {
  await open(page, `/en/indicators/tenge?${year}&events=conflict`);
  const figure = figureOf(page, "tenge.usd-kzt");
  const box = await wake(figure);
  const tag = await box.locator("[data-events] text").first().boundingBox();
  if (!tag) throw new Error("no tag is drawn");
  await page.mouse.move(tag.x + tag.width / 2, tag.y + tag.height / 2);
  await expect(box.locator("[data-event-box]")).toContainText("24 Feb 2022: Russia–Ukraine conflict begins");
  await box.focus();
  await page.keyboard.press("Home");
  const said = figure.getByRole("status");
  for (let step = 0; step < 60 && !(await said.textContent())?.includes("conflict"); step += 1) {
    await page.keyboard.press("ArrowRight");
  }
  await expect(said).toContainText(/24 Feb 2022[.:].*Russia–Ukraine conflict begins/);
});

test("an event leads to the indicators around it, and from there to a chart that shows it", async ({
  page,
}) => {
  await page.goto("/en/events?events=conflict,vote");
  await expect(page.locator("li[id^='20']")).toHaveCount(7);
  await page
    .locator("li[id='2022-02-24-conflict-begins']")
    .getByRole("link", { name: word("en", "events.around") })
    .click();
  await expect(page).toHaveURL(/events=conflict,vote&event=2022-02-24-conflict-begins#/);
  const panel = page.locator("li[id='2022-02-24-conflict-begins'] section").first();
  await expect(panel.getByRole("row", { name: /^Tenge per US dollar/ })).toContainText("433.39");
  await expectAccessible(page);
  await panel.getByRole("link", { name: "Tenge per US dollar" }).click();
  await expect(page).toHaveURL(
    /indicators\/tenge\?chart=usd-kzt&from=2022-01-25&to=2022-05-25&events=conflict/,
  );
  await expect(
    figureOf(page, "tenge.usd-kzt").getByRole("listitem").filter({ hasText: "24 Feb 2022" }),
  ).toBeVisible();
  await expectAccessible(page);
});

test("a comparison marks events too, and so does what is taken from it", async ({ page, isMobile }) => {
  test.skip(isMobile, "the settings are the same in the sheet");
  await open(page, "/en/compare?s=tenge/usd-kzt");
  await page.getByLabel(word("en", "compare.events")).selectOption("conflict,trade,monetary");
  await page
    .getByRole("button", { name: word("en", "compare.show") })
    .last()
    .click();
  await page.waitForURL(/events=conflict/);
  const figure = page.locator("figure[data-chart]");
  await expect(figure.locator("ol li").filter({ hasText: "24 Feb 2022" })).toBeVisible();
  await figure.getByRole("link", { name: word("en", "events.kind.vote"), exact: true }).click();
  await page.waitForURL(/events=conflict,vote,trade,monetary/);
  expect(await figure.locator("a[download$=svg]").getAttribute("href")).toContain("events=conflict");
  await expectAccessible(page);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

  test("events are chosen by links and explained under the chart", async ({ page }) => {
    await page.goto(`/ru/indicators/tenge?${year}`);
    const figure = figureOf(page, "tenge.usd-kzt");
    await figure.getByRole("link", { name: word("ru", "events.choose") }).click();
    await expect(figure.locator("svg[role=img] [data-events]").first()).toBeAttached();
    await figure.getByRole("link", { name: word("ru", "events.none") }).click();
    await figure.getByRole("link", { name: word("ru", "events.choose") }).click();
    await figure.getByRole("link", { name: word("ru", "events.kind.contact"), exact: true }).click();
    expect(new URL(page.url()).search).toBe(`?${year}&events=conflict,contact,trade,monetary`);
    await expect(figure.locator("[data-event-layer] ol li")).not.toHaveCount(0);
    await page.goto("/ru/events");
    await page.getByRole("link", { name: word("ru", "events.kind.vote") }).click();
    await expect(page.locator("li[id^='20']")).toHaveCount(6);
    await expect(page.locator("[data-calendar='2022']")).toBeVisible();
  });
});
