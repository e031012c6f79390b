/** With scripts off the site still answers: charts, tables, downloads, spans, pairs, pages and languages are plain HTML. */
import type { Locator, Page } from "@playwright/test";
import { localeNames } from "@/lib/i18n/locale";
import { figureOf, openSettings, openTable, rangeOf, rowsOf, subtitleOf } from "./figure";
import { expect, test } from "./fixtures";
import { pages, word } from "./site";

// The browser counts scripts that it was told not to run as blocked.
test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

for (const { path, charts } of pages.filter(({ charts }) => charts.length > 0)) {
  test(`every chart of ${path} is drawn, with its table and its files`, async ({ page, request }) => {
    await page.goto(`/en${path}`);
    const seen = await page.locator("figure[data-chart]").evaluateAll((figures) =>
      figures.map((figure) => {
        const drawings = [...figure.querySelectorAll("svg[role=img]")].filter(
          (svg) => svg.clientHeight > 100,
        );
        return {
          id: figure.getAttribute("data-chart"),
          drawings: drawings.length,
          marks: (drawings[0]?.querySelectorAll("path, rect").length ?? 0) > 0,
          rows: figure.querySelectorAll("details tbody tr").length > 0,
        };
      }),
    );
    expect(seen).toEqual(charts.map(({ id }) => ({ id, drawings: 1, marks: true, rows: true })));
    const rows = await rowsOf(await openTable(figureOf(page, charts[0]?.id ?? "")));
    expect(
      rows.flat().every((text) => text.trim() !== ""),
      "every cell says something",
    ).toBe(true);
    const files = await figureOf(page, charts[0]?.id ?? "")
      .locator("a[download]")
      .all();
    expect(files).toHaveLength(12);
    for (const file of files) {
      expect((await request.get((await file.getAttribute("href")) ?? "")).status()).toBe(200);
    }
  });
}

test("a span is a link that keeps the day asked for", async ({ page }) => {
  await page.goto("/en/indicators/tenge?asOf=2020-06-01");
  const figure = figureOf(page, "tenge.usd-kzt");
  const before = await textOf(subtitleOf(figure));
  await rangeOf(figure, "1Y").click();
  expect(new URL(page.url()).search).toBe("?chart=usd-kzt&range=1Y&asOf=2020-06-01");
  expect(new URL(page.url()).hash).toBe("#usd-kzt");
  await expect(rangeOf(figure, "1Y")).toHaveAttribute("aria-current", "true");
  expect(await textOf(subtitleOf(figure))).not.toBe(before);
  await expect(subtitleOf(figure)).toContainText("2020");
});

test("two periods are compared by a form", async ({ page }) => {
  await page.goto("/ru/indicators/trade-share");
  const figure = figureOf(page, "trade-share.shift");
  const before = await textOf(figure.locator("svg[role=img]").first());
  await figure.locator("select[name=a]").selectOption("2018");
  await figure.locator("select[name=b]").selectOption("2022");
  await figure.getByRole("button", { name: word("ru", "chart.show") }).click();
  expect(new URL(page.url()).search).toBe("?chart=shift&a=2018&b=2022");
  await expect(subtitleOf(figure)).toContainText(/2018.*2022/);
  await expect(figure.locator("select[name=a]")).toHaveValue("2018");
  expect(await textOf(figure.locator("svg[role=img]").first())).not.toBe(before);
});

test("pages and languages are reached by links", async ({ page }) => {
  await page.goto("/en");
  const nav = await navigation(page);
  await nav.getByRole("link", { name: "Inflation", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/indicators\/inflation$/);
  const settings = await openSettings(page);
  await settings.getByRole("link", { name: localeNames.kk, exact: true }).click();
  await expect(page).toHaveURL(/\/kk\/indicators\/inflation$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Инфляция");
});

test("what needs scripts is not offered", async ({ page }) => {
  await page.goto("/en/indicators/tenge");
  await openSettings(page);
  await expect(
    page.getByRole("combobox", { name: word("en", "theme.label") }).filter({ visible: true }),
  ).toHaveCount(0);
  const figure = figureOf(page, "tenge.usd-kzt");
  await openTable(figure);
  await expect(figure.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator("footer noscript p")).toHaveText(word("en", "noscript.hint"));
});

async function textOf(part: Locator): Promise<string> {
  return (await part.textContent()) ?? "";
}

/** The main navigation, on a phone after its menu was opened. */
async function navigation(page: Page): Promise<Locator> {
  const menu = page.locator("header details");
  if (await menu.isVisible()) await menu.locator("summary").click();
  return page.getByRole("navigation", { name: word("en", "nav.label") }).filter({ visible: true });
}
