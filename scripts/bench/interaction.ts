/** How soon the daily chart answers the reader: from the input to the frame that shows the answer. */
import type { Browser, Locator, Page } from "@playwright/test";
import { openPage } from "./page";
import { percentile, type Row } from "./report";

const steps = 120;

declare global {
  interface Window {
    delays: number[];
  }
}

/** The page's first live chart with range buttons, woken as a reader would wake it. */
async function wake(browser: Browser, address: string): Promise<{ page: Page; chart: Locator }> {
  const page = await openPage(browser, { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.goto(address, { waitUntil: "networkidle" });
  const chart = page
    .locator("[data-chart]")
    .filter({ has: page.locator("[data-range]") })
    .first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator("svg").first().hover();
  const id = await chart.getAttribute("data-chart");
  await page.locator(`[data-chart="${id}"][data-live=true], [data-chart="${id}"] [data-live=true]`).waitFor();
  return { page, chart };
}

/** Input to the frame after it: the handlers run before the frame, the message after it is painted. */
function timePointerMoves(): void {
  window.delays = [];
  const after = (start: number) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.delays.push(performance.now() - start);
    port2.postMessage(null);
  };
  addEventListener("pointermove", (event) => requestAnimationFrame(() => after(event.timeStamp)), true);
}

export async function measureHover(browser: Browser, address: string): Promise<Row> {
  const { page, chart } = await wake(browser, address);
  const box = await chart.locator("svg").first().boundingBox();
  if (box === null) throw new Error(`The chart on ${address} has no box.`);
  await page.evaluate(timePointerMoves);
  for (let step = 0; step < steps; step++) {
    const share = 0.1 + (0.8 * ((step * 7) % steps)) / steps;
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await page.waitForTimeout(40);
  }
  const delays = await page.evaluate(() => window.delays);
  await page.close();
  const note = `median ${percentile(delays, 0.5).toFixed(1)} ms over ${delays.length} moves; a frame is 16.7`;
  return { what: "hover on the daily chart, p98, ms", bound: 32, measured: percentile(delays, 0.98), note };
}

/** From the click to the frame that shows the last change of the drawing, fetching included. */
async function timeRange(chart: Locator, range: string): Promise<number> {
  const settled = chart.evaluate(
    (root) =>
      new Promise<number>((resolve) => {
        let [start, last] = [0, 0];
        const painted = () => requestAnimationFrame(() => setTimeout(() => (last = performance.now())));
        const watcher = new MutationObserver((records) => {
          if (start > 0 && records.some(({ target }) => target instanceof SVGElement)) painted();
        });
        watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        const clicked = (event: Event) => {
          start = event.timeStamp;
          setTimeout(() => {
            watcher.disconnect();
            resolve(last > 0 ? last - start : Number.NaN);
          }, 1000);
        };
        root.addEventListener("click", clicked, { capture: true, once: true });
      }),
  );
  await chart.locator(`[data-range="${range}"]`).click();
  return settled;
}

export async function measureZoom(browser: Browser, address: string): Promise<Row> {
  const { page, chart } = await wake(browser, address);
  const buttons = await chart.locator("[data-range]").all();
  const ranges = (await Promise.all(buttons.map((button) => button.getAttribute("data-range")))).filter(
    (range) => range !== null,
  );
  const times: number[] = [];
  for (const range of [...ranges, ...ranges]) {
    const time = await timeRange(chart, range);
    if (!Number.isNaN(time)) times.push(time);
  }
  await page.close();
  const median = percentile(times, 0.5).toFixed(1);
  const note = `slowest of ${times.length} changes of range (${ranges.join(" ")}), fetching included; median ${median} ms`;
  return { what: "zoom on the daily chart, ms", bound: 100, measured: Math.max(...times), note };
}
