/** Own series: pasted, dropped, doubted, kept, compared, saved; and no request ever carries them. */
import { readFile } from "node:fs/promises";
import type { Page, Request } from "@playwright/test";
import { unzipSync } from "fflate";
import { boxOf, figureOf, open, wake } from "./figure";
import { expect, expectAccessible, test } from "./fixtures";
import { word } from "./site";

const say = (key: string) => word("en", key);
const tenge = "/en/compare?s=tenge/usd-kzt&from=2020-01&to=2020-12";
const table =
  "month;Secret rate\n2020-01;381,25\n2020-02;..\nnot a month;5\n2020-03;about 4\n2020-04;431,5\n2020-05;418,75\n";

/** On a phone the controls are a sheet. */
async function openBoard(page: Page): Promise<void> {
  const sheet = page.getByRole("button", { name: say("compare.controls") });
  if (await sheet.isVisible()) await sheet.click();
  await page.getByText(say("own.add")).click();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(say("own.paste")).fill(text);
  await page.getByRole("button", { name: say("own.read") }).click();
}

const keepButton = (page: Page) => page.getByRole("button", { name: say("own.keep") });
const own = (page: Page) => page.locator("[data-own]");
/** The rules of comparison come with the first own series: the longest way of all. */
const first = { timeout: 20_000 };

/** What hears drops and pastes comes after the page. */
const listening = (page: Page) => page.locator("#own-series").waitFor({ state: "attached" });

/** Drops a file on the page as a hand would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await listening(page);
  await page.evaluate(
    ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], name ?? ""));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    [name, content],
  );
}

async function saved(page: Page, ending: string): Promise<Buffer> {
  const link = own(page).locator(`a[download="compare.panel-1.${ending}"]`);
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return readFile(await download.path());
}

/** All texts of an Office file. */
function inside(file: Buffer): string {
  const texts = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith(".xml"));
  return texts.map(([, bytes]) => Buffer.from(bytes).toString("utf8")).join("");
}

test("a pasted table is read, doubted by line, named, kept and compared; nothing of it is sent", async ({
  page,
}) => {
  test.slow();
  const sent: string[] = [];
  const told = (request: Request) =>
    sent.push(
      [request.method(), request.url(), request.postData() ?? "", JSON.stringify(request.headers())].join(
        " ",
      ),
    );
  page.on("request", told);
  await open(page, tenge);
  await openBoard(page);
  await paste(page, table);
  await expect(page.getByText("Line 4: “not a month” is not a date.")).toBeVisible();
  await expect(page.getByText("Line 5, “Secret rate”: “about 4” is not a number.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(say("own.name"), { exact: true }).fill("Secret street rate");
  await page.getByRole("combobox", { name: say("own.unit"), exact: true }).selectOption("KZT_PER_USD");
  await keepButton(page).click();

  // The same unit, so one panel: the daily rate comes down to months beside ours.
  await expect(own(page).locator("figure")).toHaveCount(1, first);
  await expect(own(page)).toContainText("Secret street rate");
  await expect(own(page)).toContainText(say("own.source.short"));
  await expectAccessible(page);

  const csv = (await saved(page, "csv")).toString("utf8");
  expect(csv).toContain("Secret street rate (KZT_PER_USD)");
  expect(csv).toMatch(/^2020-04,[\d.]+,431\.5/m);
  expect(csv).toContain(say("own.source.name"));
  expect((await saved(page, "svg")).toString("utf8")).toContain("Secret street rate");
  expect(JSON.parse((await saved(page, "json")).toString("utf8"))).toHaveProperty("citation");
  for (const ending of ["pptx", "xlsx"])
    expect(inside(await saved(page, ending))).toContain("Secret street rate");
  await expect(own(page).locator('a[download$=".pdf"]'), "no browser writes it").toHaveCount(0);
  const png = await saved(page, "png");
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect(png.readUInt32BE(16)).toBe(2 * 760);

  // Changed, zoomed and come back to: the figures never leave the page.
  const figure = figureOf(page, "compare.panel-1");
  await wake(figure);
  await boxOf(figure).focus();
  await page.keyboard.press("End");
  await figure.getByText(say("indicator.table"), { exact: true }).click();
  await figure.getByRole("button", { name: /^Show all/ }).click();
  await expect(figure.getByRole("table")).toContainText("418.75");
  await page.getByRole("link", { name: say("compare.view.panels") }).click();
  await expect(own(page).locator("figure")).toHaveCount(2);
  await page.reload();
  await expect(own(page).locator("figure"), "the browser has kept it").toHaveCount(2, first);

  // As a slide, and why not in the deck.
  await own(page)
    .locator("summary", { hasText: word("en", "export.more") })
    .first()
    .focus();
  await page.keyboard.press("b");
  await expect(own(page).getByText(say("deck.ownSeries")).first()).toBeVisible();
  await page.keyboard.press("p");
  const slide = page.locator("[data-slide] svg");
  await expect(slide, "the server's slide names what it lacks").not.toContainText("own/", first);
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(slide).toContainText("Secret street rate", { timeout: 3000 });
  }).toPass();

  expect(sent.length).toBeGreaterThan(5);
  for (const one of sent) {
    expect(one).toMatch(/^GET /);
    expect(decodeURIComponent(one)).not.toMatch(/secret|street|431|418[.,]75|381[.,]25/i);
  }
});

test("a dropped file asks what only the reader can know", async ({ page }) => {
  test.slow();
  await open(page, "/en/compare");
  await drop(page, "mine.csv", 'date,sales\n03/04/2024,"1,234"\n05/04/2024,"2,345"\n06/04/2024,"9"\n');
  await expect(page.getByText(/03\/04\/2024.*may be either/)).toBeVisible();
  await expect(keepButton(page)).toBeHidden();
  await page.getByRole("button", { name: "3 April 2024" }).click();
  await page.getByRole("button", { name: /^1234 / }).click();
  await expect(page.getByText("3 Apr 2024 – 6 Apr 2024")).toBeVisible();
  await keepButton(page).click();
  await expect(own(page)).toContainText("sales", first);

  // Another table is dropped beside it, and what is kept can be named anew and removed.
  await page.evaluate(() => Object.assign(window, { stays: true }));
  await drop(page, "empty.csv", "");
  await expect(page.getByText("empty.csv is empty.")).toBeVisible();
  await page.getByRole("button", { name: say("own.cancel") }).click();
  await page.getByRole("button", { name: "Name and unit of sales" }).click();
  await page.getByLabel(say("own.name"), { exact: true }).fill("turnover");
  await page.getByRole("button", { name: say("own.save"), exact: true }).click();
  await expect(own(page)).toContainText("turnover");
  await page.getByRole("button", { name: "Remove turnover" }).click();
  await expect(own(page)).toBeHidden();
  await expect(page.getByRole("note")).toContainText("kept in the browser");
  await page.getByRole("button", { name: say("own.undo") }).click();
  await expect(own(page)).toContainText("turnover");
  expect(await page.evaluate(() => "stays" in window)).toBe(true);
});

test("a file of 50 MB is read up to the limit, or refused, and the page lives on", async ({ page }) => {
  test.slow();
  await open(page, "/en/compare");
  await listening(page);
  // The file is made in the page: it would be slow to hand over.
  const give = (size: number) =>
    page.evaluate((size) => {
      const lines = Array.from({ length: 20_000 }, (_, i) => {
        const day = new Date(Date.UTC(1950, 0, 1 + i)).toISOString().slice(0, 10);
        return `${day},${i}.5,${"x".repeat(180)}`;
      });
      const block = `${lines.join("\n")}\n`;
      const blocks = Array.from({ length: Math.ceil(size / block.length) }, () => block);
      const transfer = new DataTransfer();
      transfer.items.add(new File(["date,value,remark\n", ...blocks], "large.csv"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, size);
  await give(50_000_000);
  const ticks = page.evaluate(async () => {
    let count = 0;
    for (; count < 10; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return count;
  });
  expect(await ticks).toBe(10);
  await expect(page.getByText(/nothing from line 100001 on was taken/)).toBeVisible({ timeout: 60_000 });
  await expect(keepButton(page)).toBeVisible();
  await give(70_000_000);
  await expect(page.getByText(/large.csv is larger than 64 MB/)).toBeVisible();
});

test("an Excel workbook is read where it is", async ({ page }) => {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["year", "coal"],
      [2023, 10.5],
      [2024, 11],
    ]),
    "Coal",
  );
  const buffer = write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
  await open(page, "/en/compare");
  await openBoard(page);
  const file = { name: "coal.xlsx", mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.getByText("Sheet “Coal” was read")).toBeVisible();
  await keepButton(page).click();
  await expect(own(page)).toContainText("coal", first);
});

test("a link opened elsewhere shows the rest and says what is missing", async ({ page }) => {
  await open(page, `${tenge}&s=own/abcd1234`);
  await expect(page.getByRole("note")).toContainText("“own/abcd1234” is a reader’s own series");
  await expect(figureOf(page, "compare.panel-1")).toBeVisible();
  await page.goto("/ru/compare?s=own/abcd1234");
  await expect(page.getByRole("note")).toContainText("собственный ряд читателя");
});
