/** What the reader sees before and without scripts: nothing jumps, every chart is there. */
import type { Browser, Page } from "@playwright/test";
import { openPage } from "./page";
import type { Row } from "./report";

const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

declare global {
  interface Window {
    layoutShift: number;
  }
}

function sumLayoutShifts(): void {
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) window.layoutShift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Loads the page, scrolls through it and wakes each chart, then asks how far things moved. */
async function layoutShiftOf(page: Page, address: string): Promise<number> {
  await page.addInitScript(sumLayoutShifts);
  await page.goto(address, { waitUntil: "networkidle" });
  for (const chart of await page.locator("[data-chart]").all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.hover();
    await page.waitForTimeout(400);
  }
  await page.mouse.wheel(0, 100_000);
  await page.waitForTimeout(400);
  return page.evaluate(() => window.layoutShift);
}

export async function measureLayoutShift(browser: Browser, addresses: string[]): Promise<Row> {
  let worst = { measured: 0, note: `${addresses.length} pages at two widths, charts woken` };
  for (const viewport of screens) {
    for (const address of addresses) {
      const page = await openPage(browser, { viewport });
      const measured = await layoutShiftOf(page, address);
      if (measured > worst.measured) {
        worst = { measured, note: `${new URL(address).pathname} at ${viewport.width} px` };
      }
      await page.close();
    }
  }
  return { what: "cumulative layout shift, worst page", bound: 0, ...worst };
}

/** A chart counts as drawn when it shows an image of its size with at least one mark in it. */
export async function measureWithoutScripts(browser: Browser, addresses: string[]): Promise<Row> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let [charts, blank] = [0, 0];
  for (const address of addresses) {
    await page.goto(address);
    for (const chart of await page.locator("[data-chart]").all()) {
      charts += 1;
      const drawings = await chart
        .locator('svg[role="img"]')
        .filter({ has: page.locator("path, rect, circle, line") })
        .all();
      // One of the two layouts is hidden; what counts is that the other shows.
      const visible = await Promise.all(drawings.map((drawing) => drawing.isVisible()));
      if (!visible.includes(true)) blank += 1;
    }
  }
  await context.close();
  const note =
    charts === 0 ? "no chart was found on any page" : `${charts} charts on ${addresses.length} pages`;
  return {
    what: "charts that are blank with scripts off",
    bound: 0,
    measured: charts === 0 ? Number.NaN : blank,
    note,
  };
}
