/** The palette: opened by key and by hand, in every language, with the keyboard alone, and the page that stands in for it. */
import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/model";
import { expect, expectAccessible, test } from "./fixtures";

const index = "**/api/v1/search/index.json*";
const names: Record<Locale, string> = { en: "Search", zh: "搜索", ru: "Поиск", kk: "Іздеу" };

const tenge: Record<Locale, string> = { en: "Tenge", zh: "坚戈", ru: "Тенге", kk: "Теңге" };

const palette = (page: Page) => page.getByRole("dialog");
const field = (page: Page) => palette(page).getByRole("combobox");
const chosen = (page: Page) => palette(page).getByRole("option", { selected: true });

/** The shortcut works from the moment that the page's scripts run. */
async function openPalette(page: Page, key = "Control+k"): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(palette(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(palette(page).getByRole("option").first()).toBeVisible();
}

// The phone answers as the desk does: there its menu is tried, and the longest words, which are Kazakh.
test.beforeEach(({ isMobile }, { title }) => {
  test.skip(isMobile && !/phone|kk/.test(title));
});

for (const locale of locales) {
  test(`goes to the tenge from the ${locale} page, by its own name and another`, async ({ page }) => {
    await page.goto(`/${locale}`);
    for (const name of [tenge[locale], locale === "en" ? tenge.zh : "тенге"]) {
      await openPalette(page);
      await field(page).fill(name);
      await expect(chosen(page)).toHaveCount(1);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${locale}/indicators/tenge$`));
      await expect(palette(page)).toBeHidden();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${locale}$`));
    }
  });

  test(`is accessible in ${locale}, in both themes`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await openPalette(page);
    await expect(palette(page)).toHaveAccessibleName(names[locale]);
    await expectAccessible(page);
    await field(page).fill("usd");
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    await field(page).fill("qqqqqq");
    await expect(palette(page).getByRole("option")).toHaveCount(0);
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
}

test("opens by the header's link, the arrow keys choose, Escape returns the focus", async ({ page }) => {
  await page.goto("/en/sources");
  const link = page.getByRole("link", { name: "Search" }).first();
  await link.focus();
  await expect(async () => {
    await page.keyboard.press("Enter");
    await expect(field(page)).toBeFocused({ timeout: 1000 });
  }).toPass();
  await expect(palette(page).getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  const first = await chosen(page).textContent();
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).not.toHaveText(first ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(chosen(page)).toHaveText(first ?? "");
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await chosen(page).getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/en\/sources$/);
});

test("opens by the slash, not while one types, and not once that is switched off", async ({ page }) => {
  await page.goto("/en/search");
  await openPalette(page, "/");
  await page.keyboard.press("Escape");
  const own = page.getByRole("searchbox");
  await own.pressSequentially("usd/kzt");
  await expect(own).toHaveValue("usd/kzt");
  await expect(palette(page)).toBeHidden();
  await openPalette(page);
  await field(page).fill("/ key off");
  await expect(chosen(page)).toContainText("off");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeHidden();
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.waitForTimeout(300);
  await expect(palette(page)).toBeHidden();
});

test("answers the shortcut of a Cyrillic keyboard, and closes by the same", async ({ page }) => {
  await page.goto("/ru");
  await openPalette(page);
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toBeHidden();
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: "л",
        code: "KeyK",
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    ),
  );
  await expect(palette(page)).toBeVisible();
});

test("leads to a chart's place on its page, and changes theme and language", async ({ page }) => {
  await page.goto("/en");
  await openPalette(page);
  await field(page).fill("usd/kzt");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/indicators\/tenge#usd-kzt$/);
  await openPalette(page);
  await field(page).fill("dark theme");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByLabel("Colour theme").first()).toHaveValue("dark");
  await openPalette(page);
  await field(page).fill("Русский");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ru\/indicators\/tenge\?theme=dark#usd-kzt$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test("a country leads to all that shows it", async ({ page }) => {
  await page.goto("/en");
  await openPalette(page);
  await field(page).fill("kyrgyzstan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?area=KGZ$/);
  await expect(page.getByRole("main")).toContainText("Kyrgyzstan: the charts and series that show it");
  await expectAccessible(page);
});

test.describe("an index that cannot be had", () => {
  test.use({ tolerated: [/status 503/] });
  test("is said, and asked for again when told to", async ({ page }) => {
    let broken = true;
    await page.route(index, (route) =>
      broken ? route.fulfill({ status: 503, json: { detail: "The index rests." } }) : route.continue(),
    );
    await page.goto("/en");
    await expect(async () => {
      await page.keyboard.press("Control+k");
      await expect(palette(page)).toBeVisible({ timeout: 1000 });
    }).toPass();
    const alert = palette(page).getByRole("alert");
    await expect(alert).toContainText("The search index could not be loaded. The index rests.");
    await expectAccessible(page);
    broken = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(palette(page).getByRole("option").first()).toBeVisible();
    await expect(alert).toBeHidden();
  });
});

test("costs nothing before it is asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/en", { waitUntil: "networkidle" });
  expect(asked.filter((url) => url.includes("/search/"))).toEqual([]);
});

test("stands in the phone's menu, which folds when one has gone on", async ({ page, isMobile }) => {
  test.skip(!isMobile, "the menu is a phone's");
  await page.goto("/en");
  await page.getByText("Menu", { exact: true }).click();
  const links = page.getByRole("link", { name: "Search" });
  await expect(links).toHaveCount(2);
  await expect(async () => {
    await links.last().click();
    await expect(palette(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  const box = await palette(page).boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390 });
  await field(page).fill("coal exports");
  await palette(page).getByRole("option").first().tap();
  await expect(page).toHaveURL(/\/en\/indicators\/coal$/);
  await expect(page.getByRole("navigation", { name: "Main navigation" })).toBeHidden();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });
  for (const [locale, word, title] of [
    ["en", "теңге", "Tenge"],
    ["zh", "通胀", "通货膨胀"],
    ["ru", "темная тенге", "Тенге"],
    ["kk", "tegne", "Теңге"],
  ] as const) {
    test(`the ${locale} page answers ${word}`, async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.getByRole("link", { name: names[locale] }).first().click();
      await page.getByRole("searchbox").fill(word);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=`));
      await expect(
        page.getByRole("main").getByRole("link", { name: title, exact: true }).first(),
      ).toBeVisible();
    });
  }
});

for (const [query, text] of [
  ["q=qqqqqqq", "Nothing was found for “qqqqqqq”"],
  ["q=%3Cscript%3E", "Nothing was found for “<script>”"],
  ["q=a&q=tenge", "Results:"],
  ["area=XXX", "No chart shows an area with the code “XXX”"],
  ["other=1", "Type a word"],
] as const) {
  test(`/en/search?${query} says something sensible`, async ({ page }) => {
    expect((await page.goto(`/en/search?${query}`))?.status()).toBe(200);
    await expect(page.getByRole("main")).toContainText(text);
    await expectAccessible(page);
  });
}
