/** A browser page into which functions of these files can be sent. */
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/** The compiler that runs these scripts wraps named functions in a call of its own, which the page does not know. */
const named = "globalThis.__name = (target) => target";

export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.addInitScript(named);
  return page;
}
