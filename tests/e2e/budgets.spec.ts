/** Byte budgets of every page in every language. Times are not tested: they belong to the machine (`npm run bench`). */

import { pageAddresses } from "@/scripts/bench/pages";
import { emptyPageWeight, kibibytes, scriptWeight } from "@/scripts/bench/weight";
import { expect, test } from "./fixtures";

const scriptBudget = 15;
const htmlBudget = 60;

test("the empty page is Next's alone", () => {
  // 132.1 KiB with Next 16.4.6 and React 19.3.1; well above it, something of ours has slipped into the baseline.
  expect(emptyPageWeight()).toBeLessThan(138);
});

for (const address of pageAddresses()) {
  test(`${address} keeps its budget`, async ({ request }) => {
    const response = await request.get(address, { headers: { Accept: "text/html" } });
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect
      .soft(scriptWeight(html) - emptyPageWeight(), "scripts over the empty page, KiB")
      .toBeLessThanOrEqual(scriptBudget);
    expect.soft(kibibytes(Buffer.from(html)), "HTML, KiB").toBeLessThanOrEqual(htmlBudget);
  });
}
