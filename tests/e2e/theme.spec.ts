/** Light or dark: by the system until the reader chooses, and from then on without a flash on any page. */
import type { Page } from "@playwright/test";
import { open, openSettings } from "./figure";
import { expect, test } from "./fixtures";

const grounds = { light: "rgb(250, 249, 246)", dark: "rgb(14, 17, 20)" };

async function expectGround(page: Page, theme: keyof typeof grounds): Promise<void> {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe(grounds[theme]);
}

async function choose(page: Page, theme: "system" | "light" | "dark"): Promise<void> {
  await (await openSettings(page)).getByRole("combobox").selectOption(theme);
}

for (const [system, other] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test.describe(`where the system is ${system}`, () => {
    test.use({ colorScheme: system });
    test(`pages are ${system} until ${other} is chosen, and again when the system is`, async ({ page }) => {
      await open(page, "/en");
      await expectGround(page, system);
      await choose(page, other);
      await expectGround(page, other);
      // The server writes the next page in the theme: it is there before any script runs.
      const next = await open(page, "/ru/indicators/inflation");
      expect(await next?.text()).toMatch(new RegExp(`<html[^>]* data-theme="${other}"`));
      await expectGround(page, other);
      await expect((await openSettings(page)).getByRole("combobox")).toHaveValue(other);
      await choose(page, "system");
      await expectGround(page, system);
      const last = await open(page, "/kk/sources");
      expect(await last?.text()).not.toMatch(/<html[^>]* data-theme=/);
      await expectGround(page, system);
    });
  });
}

test("a chart takes the colours of the theme, drawn by the server or by the browser", async ({ page }) => {
  await open(page, "/en/indicators/tenge");
  const line = page
    .locator("figure[data-chart='tenge.usd-kzt'] svg[role=img]:visible path[fill=none]")
    .first();
  const stroke = () => line.evaluate((path) => getComputedStyle(path).stroke);
  await choose(page, "light");
  const light = await stroke();
  await choose(page, "dark");
  expect(await stroke()).not.toBe(light);
});
