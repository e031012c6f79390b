/** A chart on a page as a reader finds it, and the ways to touch it. */
import { expect, type Locator, type Page, type Response } from "@playwright/test";

declare global {
  interface Window {
    /** Layout shifts since the page began, with what moved, kept by `watchShifts`. */
    shifts: string[];
  }
}

/** Opens an address and waits until its scripts listen: a link pressed earlier would be followed as a plain one. */
export async function open(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await page.waitForFunction(() => {
    const listens = (node: Element) => Object.keys(node).some((key) => key.startsWith("__reactProps"));
    const living = [...document.querySelectorAll("header select, [role=application]")];
    return living.length > 0 && living.every(listens);
  });
  return response;
}

/** Where language and theme are chosen: in the header, on a phone in its menu. */
export async function openSettings(page: Page): Promise<Locator> {
  const menu = page.locator("header details");
  if (!(await menu.isVisible())) return page.locator("header > div").first().locator("> div");
  if (!(await menu.evaluate((node: HTMLDetailsElement) => node.open))) await menu.locator("summary").click();
  return menu;
}

export function figureOf(page: Page, chart: string): Locator {
  return page.locator(`figure[data-chart="${chart}"]`);
}

/** The box that holds the drawing and takes the reader's touch. */
export function boxOf(figure: Locator): Locator {
  return figure.getByRole("application");
}

export function subtitleOf(figure: Locator): Locator {
  return figure.locator("p").first();
}

export function rangeOf(figure: Locator, range: string): Locator {
  return figure.locator(`[data-range="${range}"]`);
}

/** Touches the chart by pointer and waits for the interactive drawing. */
export async function wake(figure: Locator): Promise<Locator> {
  const box = boxOf(figure);
  await box.scrollIntoViewIfNeeded();
  await box.hover();
  await drawn(figure);
  return box;
}

/** The interactive drawing of what was last asked for stands. */
export async function drawn(figure: Locator): Promise<void> {
  await expect(boxOf(figure)).toHaveAttribute("data-live", "true");
  await expect(boxOf(figure)).toHaveAttribute("aria-busy", "false");
  await expect(figure.locator(".recharts-surface")).toBeVisible();
}

/** Opens the table under the chart. */
export async function openTable(figure: Locator): Promise<Locator> {
  await figure
    .locator("details")
    .filter({ has: figure.page().locator("table") })
    .locator("summary")
    .click();
  await expect(figure.locator("table")).toBeVisible();
  return figure.locator("table");
}

/** Texts of the table's body, row by row: the period's name, then the figures. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  return table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const bare = cell.cloneNode(true) as Element;
        for (const mark of bare.querySelectorAll("abbr")) mark.remove();
        return bare.textContent ?? "";
      }),
    ),
  );
}

/** Keeps count of everything that moves in the page without being told to; to be called before the page opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(" ");
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.outerHTML.slice(0, 120) : node?.textContent;
          return `${name} from ${place(previousRect)} to ${place(currentRect)}`;
        });
        window.shifts.push(`${value}: ${moved.join("; ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has moved once two more frames are drawn. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(window.shifts))));
      }),
  );
}
