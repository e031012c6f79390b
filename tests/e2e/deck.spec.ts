/** Decks: a chart added from its page, slides moved by keyboard, files, and figures that have changed since. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { locales } from "@/lib/model";
import { figureOf, open } from "./figure";
import { expect, expectAccessible, test } from "./fixtures";
import { word } from "./site";

const slides = (page: Page) => page.getByRole("list", { name: "Slides of the deck" }).getByRole("listitem");

async function begin(page: Page, locale = "en"): Promise<void> {
  await page.goto(`/${locale}/deck`);
  await page.getByRole("button", { name: word(locale as "en", "deck.begin") }).click();
  const list = page.getByRole("list", { name: word(locale as "en", "deck.slides") });
  await expect(list.getByRole("listitem")).toHaveCount(6);
  await expect(list.getByText(word(locale as "en", "deck.unchanged"))).toHaveCount(6);
}

// A deck is the same on a phone: there it has to fit, in Kazakh, which has the longest words.
test.beforeEach(({ isMobile }, { title }) => {
  test.skip(isMobile && !/kk|slide alone|wall/.test(title));
});

test("a chart goes into the deck in the state in which it stands, by key", async ({ page }) => {
  await open(page, "/en/indicators/tenge?range=1Y");
  const figure = figureOf(page, "tenge.usd-kzt");
  await figure.locator("summary", { hasText: word("en", "export.more") }).focus();
  await page.keyboard.press("b");
  await expect(figure.getByText("Added to the deck; slides in it: 1.")).toBeVisible();
  await figure.getByRole("link", { name: "Deck" }).click();
  await expect(slides(page)).toHaveCount(1);
  await expect(slides(page).getByRole("img")).toHaveAttribute("src", /tenge\.usd-kzt\.svg\?.*range=1Y/);
  await slides(page).getByRole("combobox").selectOption("statement");
  await expect(slides(page).getByRole("heading")).toContainText("price in tenge");
});

test("slides are moved by keyboard and the focus stays with them", async ({ page }) => {
  await begin(page);
  const first = await slides(page).first().getByRole("heading").textContent();
  await slides(page)
    .first()
    .getByRole("button", { name: /^Move down/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(slides(page).nth(1).getByRole("heading")).toHaveText((first ?? "").replace("1.", "2."));
  await expect(
    slides(page)
      .nth(1)
      .getByRole("button", { name: /^Move down/ }),
  ).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(slides(page).nth(2).getByRole("heading")).toHaveText((first ?? "").replace("1.", "3."));
});

test("the deck leaves as slides and as a file, and the file lists what has changed when it is opened again", async ({
  page,
}) => {
  await begin(page);
  const slidesFile = page.waitForEvent("download");
  await page.getByRole("button", { name: "PPTX" }).click();
  expect((await readFile(await (await slidesFile).path())).subarray(0, 2).toString()).toBe("PK");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the deck as a file" }).click();
  const deck = JSON.parse(await readFile(await (await saved).path(), "utf8"));
  const [item] = deck.items;
  const [series] = item.kept.series;
  for (const name of Object.keys(series.vintages)) series.vintages[name] = "2001-01-01";
  series.values.pop();
  series.values[0][1] += 1;
  Object.assign(item, { heading: "own", own: "My words" });
  await page.locator("input[type=file]").setInputFiles({
    name: "old.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(deck)),
  });
  const changed = slides(page).first();
  await expect(changed.getByText("2 figures have changed")).toBeVisible();
  await expect(changed.getByText("check its words")).toBeVisible();
  await changed.locator("summary").click();
  await expect(changed.getByRole("row")).toHaveCount(3);
  await expect(changed.getByRole("cell", { name: "new data" })).toBeVisible();
  await expect(changed.getByRole("cell", { name: "revision" })).toBeVisible();
  await expectAccessible(page);
  await changed.getByRole("button", { name: /^Take today/ }).click();
  await expect(changed.getByText("No figure has changed")).toBeVisible();
});

for (const locale of locales) {
  test(`the deck is accessible in ${locale} and fits its screen`, async ({ page }) => {
    await begin(page, locale);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test("what the browser kept and cannot be read is told, not lost", async ({ page }) => {
  await page.goto("/en/deck");
  await page.evaluate(() => localStorage.setItem("steppe-monitor.deck", "half a de"));
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "could not be read" })).toContainText(
    "no JSON text",
  );
});

test("P shows the chart as a slide alone, arrows lead to the next indicator, Escape back", async ({
  page,
}) => {
  await open(page, "/en/indicators/tenge?range=1Y");
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/present=slide/);
  await expect(page.locator("header, footer")).toHaveCount(0);
  await expect(page.locator("[data-slide] svg")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/indicators\/inflation\?present=slide/);
  await page.locator("[data-slide] svg").waitFor();
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/indicators\/inflation$/, { timeout: 1000 });
  }).toPass();
});

test("P presents a comparison panel by panel, a claim and the overview; Escape leads back", async ({
  page,
}) => {
  const slide = page.locator("[data-slide] svg");
  const step = (key: string, address: RegExp) =>
    expect(async () => {
      await page.keyboard.press(key);
      await expect(page).toHaveURL(address, { timeout: 2000 });
    }).toPass();
  await open(page, "/en/compare?s=tenge/usd-kzt&s=tenge/rub-kzt&view=panels&from=2020");
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/view=panels.*present=slide/);
  await expect(slide).toContainText("Tenge per US dollar");
  await expectAccessible(page);
  await step("ArrowRight", /panel=2/);
  await expect(slide).toContainText("Tenge per rouble");
  await step("p", /view=panels&from=2020$/);
  await open(page, "/en/claims/ma-yanning/gdp-russia-2017-2021");
  await page.keyboard.press("p");
  await expect(slide).toContainText("GDP of Russia, mean of 2017–2021");
  await step("ArrowRight", /claims\/ma-yanning\/(?!gdp-russia-2017-2021)[^?]+\?present=slide/);
  await step("Escape", /claims\/ma-yanning\/[^?]+$/);
  await open(page, "/kk");
  await page.keyboard.press("p");
  await expect(slide).toBeVisible();
  await step("ArrowLeft", /indicator=coal/);
  await step("Escape", /\/kk$/);
});

test("a wall waits for readers who want less motion", async ({ page }) => {
  await page.goto("/ru/indicators/coal?view=wall");
  await expect(page.getByRole("button", { name: word("ru", "slide.resume") })).toBeVisible();
  await expectAccessible(page);
});
