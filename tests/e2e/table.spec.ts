/** One figure, one value: the table, the file and the chart's own box tell the same. */

import type { APIRequestContext, Locator } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { boxOf, drawn, figureOf, open, openTable, rowsOf } from "./figure";
import { expect, test } from "./fixtures";

/** Rows of the file that the figure offers, its head and its names left out: the period, then numbers. */
async function fileRows(figure: Locator, request: APIRequestContext): Promise<(string | undefined)[][]> {
  const response = await request.get((await figure.locator("a[download$=csv]").getAttribute("href")) ?? "");
  const [names = [], ...rows] = parse((await response.text()).replace(/^\uFEFF/, ""), {
    comment: "#",
    comment_no_infix: true,
    relax_column_count: true,
  }) as string[][];
  const figures = names.map((name) => !name.includes("OBS_STATUS"));
  return rows.map((row) => row.filter((_, index) => figures[index])).reverse();
}

/** As many digits as the text shows are held to the value. */
function expectSame(text: string, value: string | undefined, where: string): void {
  if (!value) {
    expect(text, where).not.toMatch(/\d/);
    return;
  }
  const shown =
    text
      .replaceAll(",", "")
      .replace("−", "-")
      .match(/-?[\d.]+/)?.[0] ?? "";
  const digits = shown.split(".")[1]?.length ?? 0;
  expect(Math.abs(Number(shown) - Number(value)), `${text} for ${value}, ${where}`).toBeLessThanOrEqual(
    0.5001 * 10 ** -digits,
  );
}

for (const [slug, id] of [
  ["tenge", "usd-kzt"],
  ["inflation", "neighbours"],
  ["gdp-ratio", "ratio"],
  ["trade-share", "blocs"],
] as const) {
  test(`all rows of ${slug}.${id} are those of the file, and the chart's box agrees`, async ({
    page,
    request,
  }) => {
    await open(page, `/en/indicators/${slug}?chart=${id}`);
    const figure = figureOf(page, `${slug}.${id}`);
    const table = await openTable(figure);
    const all = figure.getByRole("button", { name: /^Show all [\d,]+ rows$/ });
    const count = Number((await all.textContent())?.replaceAll(/\D/g, ""));
    expect((await rowsOf(table)).length).toBeLessThan(count);
    await all.click();
    await expect(table.locator("tbody tr")).toHaveCount(count);
    await expect(all).toHaveCount(0);

    const shown = await rowsOf(table);
    const file = await fileRows(figure, request);
    expect(file).toHaveLength(count);
    for (const [index, [label = "", ...texts]] of shown.entries()) {
      const [period = "", ...values] = file[index] ?? [];
      expect(label).toContain(period.slice(0, 4));
      expect(texts).toHaveLength(values.length);
      for (const [column, text] of texts.entries())
        expectSame(text, values[column], `${period} of ${column}`);
    }

    const box = boxOf(figure);
    await box.focus();
    await drawn(figure);
    await page.keyboard.press("End");
    const told = box.locator(".figures p:has(.font-semibold)");
    const newest = shown[0]?.slice(1).filter((text) => /\d/.test(text)) ?? [];
    for (const text of newest) await expect(told.filter({ hasText: text }).first()).toBeVisible();
    await expect(box.locator(".figures")).toContainText(shown[0]?.[0] ?? "?");
  });
}
