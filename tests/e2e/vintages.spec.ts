/** As known on a day: chosen in a plain form, kept in the address, said on the page and in its files. */
import { boxOf, figureOf, open, wake } from "./figure";
import { expect, expectAccessible, test } from "./fixtures";

const slug = "/en/indicators/gdp-ratio";

test.describe("without scripts", () => {
  // The browser counts scripts that it was told not to run as blocked.
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

  test("a day is chosen in a form, and the chart asked for stays", async ({ page }) => {
    await page.goto(`${slug}?chart=growth&range=10Y`);
    const control = page.locator("[data-vintages]");
    await control.locator("summary").click();
    await control.getByRole("combobox").selectOption("2024-10-21");
    await control.getByRole("button").first().click();
    const search = new URL(page.url()).searchParams;
    expect([search.get("asOf"), search.get("chart"), search.get("range")]).toEqual([
      "2024-10-21",
      "growth",
      "10Y",
    ]);
    await expect(page.getByRole("note")).toContainText("as known on 21 October 2024");
    const figure = figureOf(page, "gdp-ratio.levels");
    await expect(figure).toContainText("Source: World Bank; as known on 21 October 2024");
    await expect(figure.locator("a[download]").first()).toHaveAttribute("href", /asOf=2024-10-21/);
    await page.getByRole("note").getByRole("link").click();
    expect(new URL(page.url()).search).toBe("?chart=growth&range=10Y");
  });

  test("any other day may be written, and one held once has no control", async ({ page }) => {
    await page.goto("/en/indicators/tenge");
    const control = page.locator("[data-vintages]");
    await control.locator("summary").click();
    await control.locator("input[type=date]").fill("2022-02-24");
    await control.getByRole("button").last().click();
    await expect(page.getByRole("note")).toContainText("24 February 2022");
    await page.goto("/en/indicators/coal");
    await expect(page.locator("[data-vintages]")).toHaveCount(0);
    await expect(page.getByText("held in one edition only")).toBeVisible();
  });
});

test("first and latest releases stand side by side, and the open control is accessible", async ({ page }) => {
  await open(page, slug);
  const control = page.locator("[data-vintages]");
  await control.locator("summary").click();
  await expectAccessible(page);
  await control
    .getByRole("link", { name: /every release held/ })
    .first()
    .click();
  const figure = figureOf(page, "gdp-ratio.releases-russia");
  await figure.getByText("Table", { exact: true }).click();
  const row = figure.getByRole("row", { name: /^2021/ });
  await expect(row).toContainText("1.84");
  await expect(row).toContainText("1.83");
});

test("a fan wakes where its drawing stood, and a year opens its forecasts edition by edition", async ({
  page,
}) => {
  await open(page, `${slug}?chart=growth&open=forecasts-russia#growth`);
  const figure = figureOf(page, "gdp-ratio.forecasts-russia");
  const size = async () => {
    const { width, height } = (await boxOf(figure).boundingBox()) ?? {};
    return [width, height];
  };
  const before = await size();
  await wake(figure);
  expect(await size()).toEqual(before);
  await figure.getByRole("link", { name: /growth in 2022/ }).click();
  const detail = figureOf(page, "gdp-ratio.forecasts-russia-2022");
  await expect(detail).toContainText("quoted by the press");
  await detail.getByText("Table", { exact: true }).click();
  await expect(detail.getByRole("row", { name: /^Jun 2022/ })).toContainText("−8.9");
  await expectAccessible(page);
});
