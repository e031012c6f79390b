/** The move between two days that a reader chooses: by handles, by keys, by a calendar, by link; and what it hands on. */
import { drawn, figureOf, open, wake } from "./figure";
import { expect, expectAccessible, test } from "./fixtures";

const august = "a=2015-08-19&b=2015-08-21";
const told = /rose 35\.5.*lost 26\.2/;

test("a link measures a move in both conventions, and its files tell the same", async ({ page, request }) => {
  await open(page, `/en/indicators/tenge?${august}`);
  const figure = figureOf(page, "tenge.usd-kzt");
  await expect(figure).toContainText(told);
  await expect(figure.locator("input[name=a]")).toHaveValue("2015-08-19");
  const svg = await figure.locator("a[download$='.svg']").getAttribute("href");
  const drawing = await (await request.get(svg ?? "")).text();
  expect(drawing.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toMatch(told);
  await expectAccessible(page);
});

test("the handles are moved by keys, and the rouble's part is that of the same days", async ({ page }) => {
  await open(page, `/en/indicators/tenge?from=2015-06-01&to=2015-12-31&${august}`);
  const figure = figureOf(page, "tenge.usd-kzt");
  await wake(figure);
  const end = figure.getByRole("slider").nth(1);
  await expect(end).toHaveAttribute("aria-valuetext", /21 Aug 2015/);
  await end.focus();
  await page.keyboard.press("End");
  await expect(end).toHaveAttribute("aria-valuetext", /Dec 2015/);
  await expect.poll(() => new URL(page.url()).searchParams.get("b")).toMatch(/^2015-12-\d\d$/);
  await drawn(figure);
  await expect(figure.locator("p").nth(1)).toContainText("19 Aug 2015");
  await expect(figure).not.toContainText(told);
  await expect(end).toBeFocused();
  await page.goBack();
  await expect(figure).toContainText(told);
  await figure.getByRole("link", { name: /rouble.s part/i }).click();
  const panel = page.locator("[data-drill='rouble-part~2015-08-19~2015-08-21']");
  await expect(panel.getByRole("heading", { level: 4 })).toBeVisible();
  await expect(panel).toContainText("19 Aug 2015 – 21 Aug 2015");
});

test("a drag moves a handle too", async ({ page }) => {
  test.skip(test.info().project.name === "phone", "the mouse is the desk's");
  await open(page, "/en/indicators/tenge?from=2015-06-01&to=2015-12-31");
  const figure = figureOf(page, "tenge.usd-kzt");
  await figure.getByRole("link", { name: "Measure a move" }).click();
  await drawn(figure);
  const start = figure.getByRole("slider").first();
  const box = await start.boundingBox();
  if (!box) throw new Error("the handle has no box");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("a")).toMatch(/^2015-0[789]-\d\d$/);
  expect(new URL(page.url()).searchParams.get("from")).toBe("2015-06-01");
});

test("the level of prices is 100 at the month of the reader's choice", async ({ page }) => {
  await open(page, "/en/indicators/inflation?open=level");
  const level = page.locator("[data-drill] figure[data-chart='inflation.level']");
  await expect(level).toContainText("December 2015 = 100");
  await level.locator("input[name=base]").fill("2020-03");
  await expect(level).toContainText("March 2020 = 100");
  expect(new URL(page.url()).searchParams.get("open")).toBe("level~2020-03");
  await page.reload();
  await expect(level).toContainText("March 2020 = 100");
});

test.describe("without scripts", () => {
  // The browser counts scripts that it was told not to run as blocked.
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });

  test("any two days are measured by a form, the other charts kept", async ({ page }) => {
    await page.goto(`/en/indicators/tenge?${august}&long.range=10Y`);
    const form = figureOf(page, "tenge.usd-kzt").getByRole("form");
    await form.getByLabel("to").fill("2016-01-22");
    await form.getByRole("button").click();
    expect(new URL(page.url()).search).toBe("?chart=usd-kzt&long.range=10Y&a=2015-08-19&b=2016-01-22");
    await expect(figureOf(page, "tenge.usd-kzt")).toContainText("22 Jan 2016");
  });
});
