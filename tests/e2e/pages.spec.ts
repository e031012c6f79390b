/** Every page in every language, and in both themes: what it says of itself, what it shows, and that anyone can read it. */
import type { Page } from "@playwright/test";
import { htmlLang } from "@/lib/i18n/locale";
import { type Locale, locales } from "@/lib/model";
import { expect, expectAccessible, test } from "./fixtures";
import { pages, publishersWords, telltales } from "./site";

for (const [turn, locale] of locales.entries()) {
  for (const [place, { path, heading, charts }] of pages.entries()) {
    test(`/${locale}${path} is whole`, async ({ page, isMobile }) => {
      test.skip(
        isMobile && place % locales.length !== turn,
        "on the phone pages take turns in the languages",
      );
      const response = await page.goto(`/${locale}${path}`);
      expect(response?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", htmlLang[locale]);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading[locale]);
      const html = (await response?.text()) ?? "";
      for (const { id, title } of charts) {
        const [, figure = ""] = html.split(`data-chart="${id}"`);
        expect(
          figure.split("</figure>")[0]?.match(/<svg [^>]*role="img"/g),
          `drawings of ${id}`,
        ).toHaveLength(2);
        await expect(page.locator(`figure[data-chart="${id}"]`)).toContainText(title[locale]);
      }
      expect(await sideways(page), "pixels that the page scrolls sideways").toBe(0);
      if (locale !== "en") expect(await englishIn(page, locale)).toEqual([]);
      // Rules of accessibility heed no language: each page is held to them in one, on the phone in another.
      if ((place + (isMobile ? 0 : 1)) % locales.length === turn) await expectAccessibleInBothThemes(page);
    });
  }
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  const grounds = new Set<string>();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    await expectAccessible(page);
  }
  expect(grounds.size, "grounds of the two themes").toBe(2);
}

/** Texts of the English dictionary in a page of another language, publishers' own words and English quotations aside. */
async function englishIn(page: Page, locale: Locale): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const node of body.querySelectorAll("script, style, [lang=en]")) node.remove();
    const named = [...body.querySelectorAll("[aria-label], [title]")].map(
      (node) => `${node.getAttribute("aria-label") ?? ""}\n${node.getAttribute("title") ?? ""}`,
    );
    const texts: string[] = [document.title, ...named];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
    // Addresses are written as they are.
    return texts.join("\n").replace(/https?:\/\/\S+/g, "");
  });
  const ours = publishersWords().reduce((text, words) => text.replaceAll(words, "¶"), seen);
  return telltales(locale).filter((text) => {
    const exact = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}-])${exact}(?![\\p{L}-])`, "u").test(ours);
  });
}
