/** Saved views: kept, renamed, deleted and brought back, carried by file, and never lost to what cannot be read. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { locales } from "@/lib/model";
import { expect, expectAccessible, test } from "./fixtures";

const key = "steppe-monitor.views";

async function saveView(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByRole("option", { name: "Save this view" }).waitFor();
  await page.getByRole("dialog").getByRole("combobox").fill("save this view");
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Name of the view" });
  await expect(field).toBeFocused();
  await field.fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: `Saved as “${name}”.` })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
}

const view = (id: string, name: string) => ({
  id,
  name,
  address: `/en/indicators/tenge?range=1Y#${id}`,
  saved: "2026-01-02T03:04:05.000Z",
});
const list = (...views: unknown[]) => JSON.stringify({ format: "steppe-monitor-views", version: 1, views });

/** Opens the list with this content in the browser's store. */
async function openWith(page: Page, content: string, path = "/en/views"): Promise<void> {
  await page.goto(path);
  await page.evaluate(([name, text]) => localStorage.setItem(name ?? "", text ?? ""), [key, content]);
  await page.reload();
}

const rows = (page: Page) =>
  page.getByRole("list", { name: "Saved views of this browser" }).getByRole("listitem");

test("a view is saved with all its state by keyboard alone, found again and opened", async ({ page }) => {
  await page.goto("/en/indicators/tenge?range=1Y#rub-kzt");
  await saveView(page, "Rouble this year");
  await page.goto("/en");
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("option", { name: "Save this view" })).toBeVisible();
  await page.getByRole("dialog").getByRole("combobox").fill("rouble this year");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/indicators\/tenge\?range=1Y#rub-kzt$/);
});

for (const locale of locales) {
  test(`the list is accessible in ${locale}, empty and filled`, async ({ page }) => {
    await page.goto(`/${locale}/views`);
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(2);
    await expectAccessible(page);
    await openWith(page, list(view("a", "Теңге 1"), view("b", "坚戈")), `/${locale}/views`);
    await expect(page.getByRole("main").getByRole("link", { name: "坚戈" })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
}

test("a view is renamed, deleted and brought back in its place", async ({ page }) => {
  await openWith(page, list(view("a", "First"), view("b", "Second"), view("c", "Third")));
  await page.getByRole("button", { name: "Rename: Second" }).focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Name of the view" });
  await expect(field).toBeFocused();
  await field.fill("Middle");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Rename: Middle" })).toBeFocused();
  await page.getByRole("button", { name: "Delete: Middle" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows(page).getByRole("link")).toHaveText(["First", "Middle", "Third"]);
  await page.reload();
  await expect(rows(page).getByRole("link")).toHaveText(["First", "Middle", "Third"]);
});

test("a link is copied, or shown where the browser does not copy", async ({ page, context }) => {
  await openWith(page, list(view("a", "First")));
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link: First" }).click();
  await expect(page.getByText("The link to “First” was copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^http.*\/en\/indicators\/tenge\?range=1Y#a$/,
  );
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByRole("button", { name: "Copy link: First" }).click();
  await expect(page.getByRole("textbox", { name: /copy the link by hand/ })).toHaveValue(
    /tenge\?range=1Y#a$/,
  );
});

test("the list goes out as a file and comes in again, bad entries named", async ({ page }) => {
  await openWith(page, list(view("a", "First"), view("b", "Second")));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export the list" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(download.suggestedFilename()).toBe("steppe-monitor-views.json");
  await openWith(page, list(view("c", "Third")));
  const choose = (name: string, content: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await choose("views.json", text);
  await expect(page.getByText("Views added: 2. Already here: 0.")).toBeVisible();
  await expect(rows(page).getByRole("link")).toHaveText(["Third", "First", "Second"]);
  await choose(
    "views.json",
    list(view("a", "First"), { ...view("d", "Elsewhere"), address: "https://example.org" }),
  );
  await expect(page.getByText("Views added: 0. Already here: 1.")).toBeVisible();
  await expect(
    page.getByText("Entry 2 (“Elsewhere”) was left out: its address is no page of this site."),
  ).toBeVisible();
  await choose("table.csv", "a;b\n1;2");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Nothing was imported from table.csv.",
  );
  await expect(page.getByText("This is no JSON text.")).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
});

test("what cannot be read is kept, offered as a file, and forgotten only when told to", async ({ page }) => {
  const broken = list(view("a", "First"), { id: "x" });
  await openWith(page, broken);
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("Nothing was thrown away");
  await expect(alert).toContainText("Entry 2 (“?”) was left out");
  await expect(rows(page)).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete: First" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    alert.getByRole("button", { name: "Download it as a file" }).click(),
  ]);
  expect(await readFile(await download.path(), "utf8")).toBe(broken);
  await alert.getByRole("button", { name: "Delete it for good" }).click();
  await expect(alert).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows(page)).toHaveCount(1);
});

test("a full browser is said, and nothing is changed", async ({ page }) => {
  await openWith(page, list(view("a", "First")));
  await page.evaluate(() => {
    for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`fill.${size}.${n}`, "x".repeat(size));
      } catch {}
    }
  });
  await page.getByRole("button", { name: "Rename: First" }).click();
  await page.getByRole("textbox").fill("A name that is a good deal longer than the first one was");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("no room left");
  await expect(rows(page).getByRole("link")).toHaveText(["First"]);
});

test("a browser that keeps nothing is said", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await page.goto("/en/views");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "does not let this site keep anything",
  );
});

test("another window's change shows at once", async ({ page, context }) => {
  await openWith(page, list(view("a", "First"), view("b", "Second")));
  const other = await context.newPage();
  await other.goto("/en/views");
  await other.getByRole("button", { name: "Delete: First" }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText("Second");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: [/\(csp\)$/] });
  test("the page says that a bookmark does the same", async ({ page }) => {
    await page.goto("/en/views");
    // Playwright looks into no noscript element unless it is named.
    const told = page.locator("main noscript p");
    await expect(told).toBeVisible();
    await expect(told).toContainText("A bookmark does the same");
    await expect(page.getByText("Loading…")).toBeHidden();
  });
});
