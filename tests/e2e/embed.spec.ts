/** A figure in a page of another site: it sizes itself, follows its theme and its day; whole pages may not be framed. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { figureOf, open } from "./figure";
import { expect, test } from "./fixtures";
import { word } from "./site";

let server: Server;
let body = "";

test.beforeAll(async () => {
  server = createServer((_, reply) => {
    reply.setHeader("Content-Type", "text/html; charset=utf-8");
    reply.end(`<!doctype html><html lang="en"><title>Elsewhere</title><body>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
test.afterAll(() => server.close());

/** Shows a page of another site with some frames in it. */
async function elsewhere(page: Page, content: string): Promise<void> {
  body = content;
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const heights = (page: Page) =>
  page.locator("iframe").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

test("the code that a chart gives shows it in another site's page, as high as it is", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/en/indicators/tenge?range=1Y");
  const figure = figureOf(page, "tenge.usd-kzt");
  await figure.locator("summary", { hasText: word("en", "export.more") }).focus();
  await page.keyboard.press("e");
  await expect(figure.getByRole("status").filter({ hasText: word("en", "export.copied") })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const pinned = code
    .replace(/range=1Y/, "range=max")
    .replace("lang=en", "lang=en&amp;asOf=2020-06-30&amp;theme=dark");
  await elsewhere(page, code + pinned);
  const [live, then] = [page.frameLocator("iframe >> nth=0"), page.frameLocator("iframe >> nth=1")];
  await expect(live.locator("svg:visible")).toContainText("2026");
  await expect(then.locator("svg:visible")).toContainText("30 Jun 2020");
  await expect(then.locator("svg:visible")).not.toContainText("441.91");
  const inner = (frame: typeof live) =>
    frame.locator("body").evaluate((one) => (one as HTMLElement).offsetHeight);
  await expect
    .poll(async () => {
      const told = [await inner(live), await inner(then)];
      return (await heights(page)).every((height, place) => height === told[place]);
    })
    .toBe(true);
  expect((await heights(page))[0], "not the height that the code begins with").not.toBe(560);
  const ground = (frame: typeof live) => frame.locator("svg:visible rect").first().getAttribute("fill");
  expect(await ground(live)).not.toBe(await ground(then));
});

test("a frame that was there before the script that listens still gets its height", async ({
  page,
  baseURL,
}) => {
  const late = "setTimeout(()=>document.body.append(Object.assign(document.createElement('script'),{src:";
  const script = `<script>${late}'${baseURL}/embed.js'})),1500)</script>`;
  const frame = `<iframe src="${baseURL}/embed/tenge?lang=en" title="tenge" style="width:100%;height:100px;border:0"></iframe>`;
  await elsewhere(page, frame + script);
  const inner = page.frameLocator("iframe").locator("body");
  await expect(inner.locator("svg:visible")).toBeVisible();
  await expect
    .poll(async () => {
      const told = await inner.evaluate((one) => (one as HTMLElement).offsetHeight);
      return (await heights(page))[0] === told;
    })
    .toBe(true);
});

test.describe("a page that is no frame", () => {
  test.use({ tolerated: [/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/] });

  test("is not shown inside another site", async ({ page, baseURL }) => {
    await elsewhere(page, `<iframe src="${baseURL}/en/indicators/tenge" title="page"></iframe>`);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error/);
  });
});
