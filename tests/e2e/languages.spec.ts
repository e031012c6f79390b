/** Which language a reader gets, and how to change it without losing the place. */
import type { Page } from "@playwright/test";
import { htmlLang, localeNames } from "@/lib/i18n/locale";
import type { Locale } from "@/lib/model";
import { figureOf, open, openSettings, rangeOf, subtitleOf } from "./figure";
import { expect, test } from "./fixtures";
import { indicators } from "./site";

async function expectLanguage(page: Page, locale: Locale): Promise<void> {
  expect(new URL(page.url()).pathname.split("/")[1]).toBe(locale);
  await expect(page.locator("html")).toHaveAttribute("lang", htmlLang[locale]);
}

async function choose(page: Page, locale: Locale): Promise<void> {
  const settings = await openSettings(page);
  await settings.getByRole("link", { name: localeNames[locale], exact: true }).click();
  await page.waitForURL(`**/${locale}**`);
}

for (const [wish, locale] of [
  ["kk-KZ", "kk"],
  ["zh-TW", "zh"],
  ["de-DE", "en"],
] as const) {
  test.describe(`a browser that asks for ${wish}`, () => {
    test.use({ locale: wish });
    test(`opens the site in ${locale}, until another language is chosen`, async ({ page }) => {
      await open(page, "/");
      await expectLanguage(page, locale);
      await choose(page, "ru");
      await expectLanguage(page, "ru");
      await open(page, "/");
      await expectLanguage(page, "ru");
    });
  });
}

test("another language shows the same page in the same state", async ({ page }) => {
  await open(page, "/en/indicators/tenge?chart=rub-kzt&range=1Y#rub-kzt");
  const spans: (string | null)[] = [];
  for (const locale of ["zh", "kk", "en"] as const) {
    await choose(page, locale);
    await expectLanguage(page, locale);
    expect(new URL(page.url()).pathname).toBe(`/${locale}/indicators/tenge`);
    expect(new URL(page.url()).search).toBe("?chart=rub-kzt&range=1Y");
    expect(new URL(page.url()).hash).toBe("#rub-kzt");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      indicators.find(({ slug }) => slug === "tenge")?.title[locale] ?? "",
    );
    const figure = figureOf(page, "tenge.rub-kzt");
    await expect(rangeOf(figure, "1Y")).toHaveAttribute("aria-current", "true");
    spans.push(await subtitleOf(figure).textContent());
  }
  expect(new Set(spans).size, "the span is written in three ways").toBe(3);
});

test("a choice made on a chart goes along into another language", async ({ page }) => {
  await open(page, "/ru/indicators/tenge");
  await rangeOf(figureOf(page, "tenge.usd-kzt"), "3M").click();
  await page.waitForURL("**range=3M**");
  await choose(page, "kk");
  await expect(rangeOf(figureOf(page, "tenge.usd-kzt"), "3M")).toHaveAttribute("aria-current", "true");
});
