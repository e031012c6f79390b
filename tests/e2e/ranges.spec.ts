/** A span chosen by its button: texts, drawing, table, files and address follow together, and the address brings it back. */
import type { Locator } from "@playwright/test";
import { boxOf, drawn, figureOf, open, openTable, rangeOf, rowsOf, subtitleOf } from "./figure";
import { expect, test } from "./fixtures";

const dollar = "tenge.usd-kzt";

/** All that a figure says of its span. */
async function stateOf(figure: Locator) {
  const drawing = figure.locator("[role=application] svg").filter({ visible: true });
  const ticks = drawing.locator("[data-axis=x] text, .recharts-xAxis-tick-labels text");
  return {
    subtitle: await subtitleOf(figure).textContent(),
    statement: await figure.locator("p").nth(1).textContent(),
    ticks: (await ticks.allTextContents()).join(" "),
    rows: (await rowsOf(figure.locator("table"))).length,
    file: await figure.locator("a[download$=csv]").getAttribute("href"),
  };
}

/** The two conventions speak of one move: who pays r per cent more gets 1/(1+r) as much. */
function expectBothConventions(statement: string | null): void {
  const found = /price in tenge (rose|fell) ([\d.]+)%; the tenge (lost|gained) ([\d.]+)%/.exec(
    statement ?? "",
  );
  expect(found, `"${statement}" tells the move in both conventions`).not.toBeNull();
  const [, moved, price, answered, worth] = found ?? [];
  expect(answered).toBe(moved === "rose" ? "lost" : "gained");
  const dearer = (moved === "rose" ? 1 : -1) * Number(price);
  const change = 100 / (1 + dearer / 100) - 100;
  expect(Math.abs(Math.abs(change) - Number(worth))).toBeLessThan(0.15);
}

test("each span changes all that the figure says", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, dollar);
  await openTable(figure);
  const seen: Awaited<ReturnType<typeof stateOf>>[] = [];
  for (const range of ["max", "1Y", "1M"]) {
    await rangeOf(figure, range).click();
    await expect(rangeOf(figure, range)).toHaveAttribute("aria-current", "true");
    await expect(figure.locator("[data-range][aria-current]")).toHaveCount(1);
    await drawn(figure);
    await expect(figure.locator("[aria-busy=true]")).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(`?chart=usd-kzt&range=${range}&table=open`);
    const state = await stateOf(figure);
    expectBothConventions(state.statement);
    expect(state.file).toContain(`range=${range}`);
    seen.push(state);
  }
  for (const what of ["subtitle", "statement", "ticks", "rows", "file"] as const) {
    expect(new Set(seen.map((state) => state[what])).size, `${what} of three spans`).toBe(3);
  }
});

test("the address brings the same back, and so does the way back", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, dollar);
  await rangeOf(figure, "3M").click();
  await drawn(figure);
  await openTable(figure);
  await expect(figure.locator("[aria-busy=true]")).toHaveCount(0);
  const { rows, ...chosen } = await stateOf(figure);
  await page.reload();
  const { rows: first, ...again } = await stateOf(figure);
  expect(again).toEqual(chosen);
  // The page itself carries the newest rows only.
  expect(first).toBeLessThanOrEqual(rows);
  await expect(rangeOf(figure, "3M")).toHaveAttribute("aria-current", "true");

  await open(page, "/en/indicators/tenge");
  const whole = await subtitleOf(figure).textContent();
  await rangeOf(figure, "1M").click();
  await expect(subtitleOf(figure)).not.toHaveText(whole ?? "");
  await page.goBack();
  await expect(subtitleOf(figure)).toHaveText(whole ?? "");
  await expect(rangeOf(figure, "5Y")).toHaveAttribute("aria-current", "true");
});

test("a held key opens the span beside, as any link", async ({ page, context, isMobile }) => {
  test.skip(isMobile, "a phone has no such key");
  await open(page, "/en/indicators/tenge");
  const figure = figureOf(page, dollar);
  const [beside] = await Promise.all([
    context.waitForEvent("page"),
    rangeOf(figure, "1Y").click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await beside.waitForLoadState();
  expect(new URL(beside.url()).search).toBe("?chart=usd-kzt&range=1Y");
  await expect(rangeOf(figure, "5Y")).toHaveAttribute("aria-current", "true");
});

test("only the chart that is asked changes", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const other = await subtitleOf(figureOf(page, "tenge.rub-kzt")).textContent();
  await rangeOf(figureOf(page, dollar), "1M").click();
  await drawn(figureOf(page, dollar));
  await expect(subtitleOf(figureOf(page, "tenge.rub-kzt"))).toHaveText(other ?? "");
  await expect(boxOf(figureOf(page, "tenge.rub-kzt"))).not.toHaveAttribute("data-live", "true");
});

for (const chart of ["trade-share.shift", "trade-share.slope"]) {
  test(`two other periods change ${chart}`, async ({ page }) => {
    await open(page, "/en/indicators/trade-share");
    const figure = figureOf(page, chart);
    await figure.locator("select[name=a]").selectOption("2018");
    await drawn(figure);
    await expect(subtitleOf(figure)).toContainText(/2018.*2025/);
    const first = await boxOf(figure).textContent();
    await figure.locator("select[name=b]").selectOption("2022");
    await expect(subtitleOf(figure)).toContainText(/2018.*2022/);
    await drawn(figure);
    expect(await boxOf(figure).textContent()).not.toBe(first);
    const [, id] = chart.split(".");
    expect(new URL(page.url()).search).toBe(`?chart=${id}&a=2018&b=2022`);
    for (const file of await figure.locator("a[download]").all()) {
      expect(await file.getAttribute("href")).toContain("a=2018&b=2022");
    }
    await page.reload();
    await expect(subtitleOf(figure)).toContainText(/2018.*2022/);
    await expect(figure.locator("select[name=b]")).toHaveValue("2022");
  });
}
