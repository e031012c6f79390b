/** The guard itself: every complaint it promises to catch does fail a test. */
import { expectAccessible, test } from "./fixtures";

test.fail("a console error fails", async ({ page }) => {
  await page.goto("/en");
  await page.evaluate(() => console.error("provoked"));
});

test.fail("a script error fails", async ({ page }) => {
  await page.goto("/en");
  await page.evaluate(async () => {
    setTimeout(() => Promise.reject(new Error("provoked")));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

test.fail("a missing file fails", async ({ page }) => {
  await page.goto("/en");
  await page.evaluate(() => fetch("/_next/static/missing.js"));
});

test.fail("a request that leaves this machine fails", async ({ page }) => {
  await page.goto("/en");
  // An address of the documentation range, which is nobody's; the policy refuses it before it is sent.
  await page.evaluate(() => fetch("http://192.0.2.1/").catch(() => undefined));
});

test.fail("a picture without a text fails", async ({ page }) => {
  await page.goto("/en");
  await page.evaluate(() => document.body.append(document.createElement("img")));
  await expectAccessible(page);
});
