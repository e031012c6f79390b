/** A threshold set beside a chart, flagged on the overview, changed, deleted; kept by the browser alone. */
import { expect, expectAccessible, test } from "./fixtures";

test("an alert is set beside a chart, seen flagged on the overview, changed and deleted", async ({
  page,
}) => {
  await page.goto("/en/indicators/tenge");
  const control = page.getByRole("link", { name: /^Alert me: / }).first();
  const dialog = page.getByRole("dialog");
  await expect(async () => {
    await control.click();
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await dialog.getByLabel("Tell me when it").selectOption("is above");
  const threshold = dialog.getByLabel("Threshold");
  await threshold.fill("a lot");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("Write a number");
  await expectAccessible(page);
  await threshold.fill("1,5");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toContainText(/The alert is set\. USD\/KZT is above 1\.5: \d+/);
  await dialog.getByRole("link", { name: "See it on the overview" }).click();

  const alerts = page.getByRole("list", { name: "Alerts of this browser" }).getByRole("listitem");
  await expect(alerts).toHaveText([
    /^Fired · USD\/KZT above 1\.5USD\/KZT is above 1\.5: \d+\.\d+ on \d+ \w+ \d{4}/,
  ]);
  const flag = page.getByRole("link", { name: "Alerts fired: 1 of 1" });
  await expect(flag).toBeVisible();
  await page.getByRole("button", { name: "Inflation: Kazakhstan above 12%" }).click();
  await expect(alerts).toHaveCount(2);

  await page.getByRole("button", { name: "Edit: USD/KZT above 1.5" }).click();
  await page.getByLabel("Tell me when it").selectOption("is below");
  await page.getByRole("button", { name: "Change the alert" }).click();
  await expect(page.getByRole("link", { name: "USD/KZT below 1.5" })).toHaveAttribute(
    "href",
    "/en/indicators/tenge#usd-kzt",
  );
  await expect(page.getByRole("link", { name: /^Alerts fired: \d of 2/ })).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await page.getByRole("button", { name: "Delete: USD/KZT below 1.5" }).click();
  await expect(alerts).toHaveText([/Inflation: Kazakhstan above 12%/]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(alerts).toHaveCount(2);
});
