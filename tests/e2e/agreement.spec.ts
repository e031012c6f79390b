/** The swap moves nothing: what Recharts draws stands where the server's drawing stood, tick by tick and line end by line end. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** One chart a mark: line, log line, step, bars with an empty year, shares, windows, slope, ranking. */
const charts = [
  ["tenge", "usd-kzt"],
  ["tenge", "long"],
  ["tenge", "base-rate"],
  ["trade", "balance"],
  ["trade-share", "blocs"],
  ["gdp-ratio", "windows"],
  ["trade-share", "slope"],
  ["trade-share", "shift"],
] as const;

interface Seen {
  box: { x: number; y: number; width: number; height: number };
  /** Texts of both axes with the middle of each, from the box's corner. */
  ticks: { text: string; x: number; y: number }[];
  /** Where each line ends. */
  ends: { x: number; y: number }[];
}

/** What is drawn in a chart's box, by the classes of one renderer or the other. */
async function seen(page: Page, chart: string, axes: string, lines: string): Promise<Seen> {
  return page.evaluate(
    ([id, axisSelector, lineSelector]) => {
      const box = document.querySelector(`[data-chart="${id}"] [role=application]`);
      if (!box) throw new Error(`no box of ${id}`);
      const frame = box.getBoundingClientRect();
      const shown = <T extends Element>(selector: string) =>
        [...box.querySelectorAll<T & SVGGraphicsElement>(selector)].filter(
          (one) => one.getBoundingClientRect().width + one.getBoundingClientRect().height > 0,
        );
      const ticks = shown(axisSelector ?? "").map((text) => {
        const rect = text.getBoundingClientRect();
        const middle = { x: rect.x + rect.width / 2 - frame.x, y: rect.y + rect.height / 2 - frame.y };
        return { text: text.textContent ?? "", ...middle };
      });
      const ends = shown<SVGPathElement>(lineSelector ?? "").map((path) => {
        const end = path
          .getPointAtLength(path.getTotalLength())
          .matrixTransform(path.getScreenCTM() ?? undefined);
        return { x: end.x - frame.x, y: end.y - frame.y };
      });
      return { box: { x: frame.x, y: frame.y, width: frame.width, height: frame.height }, ticks, ends };
    },
    [chart, axes, lines] as const,
  );
}

const byPlace = (a: { x: number; y: number; text?: string }, b: { x: number; y: number; text?: string }) =>
  (a.text ?? "").localeCompare(b.text ?? "") || a.x - b.x || a.y - b.y;

for (const [slug, id] of charts) {
  test(`${slug}.${id} stays where it is when it wakes`, async ({ page }) => {
    await page.goto(`/en/indicators/${slug}`);
    const chart = `${slug}.${id}`;
    const box = page.locator(`[data-chart="${chart}"] [role=application]`).first();
    await box.scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await seen(page, chart, "[data-axis] text", "svg[role=img] > path[fill=none][d*=l]");
    expect(before.ticks.length).toBeGreaterThan(1);
    await box.focus();
    await expect(box).toHaveAttribute("data-live", "true");
    await expect(box.locator(".recharts-surface").first()).toBeVisible();
    const after = await seen(page, chart, ".recharts-wrapper svg text", "path.recharts-line-curve");
    expect(after.box).toEqual(before.box);
    const [ticks, live] = [before.ticks.sort(byPlace), after.ticks.sort(byPlace)];
    expect(live.map(({ text }) => text)).toEqual(ticks.map(({ text }) => text));
    for (const [index, tick] of ticks.entries()) {
      expect(Math.abs((live[index]?.x ?? Number.NaN) - tick.x), `${tick.text}, across`).toBeLessThan(0.6);
      expect(Math.abs((live[index]?.y ?? Number.NaN) - tick.y), `${tick.text}, down`).toBeLessThan(0.6);
    }
    const [ends, liveEnds] = [before.ends.sort(byPlace), after.ends.sort(byPlace)];
    expect(liveEnds).toHaveLength(ends.length);
    for (const [index, end] of ends.entries()) {
      expect(Math.abs((liveEnds[index]?.x ?? Number.NaN) - end.x), "end of a line, across").toBeLessThan(0.6);
      expect(Math.abs((liveEnds[index]?.y ?? Number.NaN) - end.y), "end of a line, down").toBeLessThan(0.6);
    }
  });
}
