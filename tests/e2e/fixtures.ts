/** What every browser test starts from: a page watched for complaints, and a check for accessibility. */
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

export { expect };

interface Options {
  /** Complaints that a test provokes on purpose, e.g. `status 404` for an address that does not exist. */
  tolerated: RegExp[];
}

/** `test` of Playwright; it also fails on any console error or warning, script error, failed or outside request. */
export const test = base.extend<Options & { watched: undefined }>({
  tolerated: [[], { option: true }],
  watched: [
    async ({ context, tolerated }, use) => {
      const complaints = watch(context);
      await use(undefined);
      await settle(context);
      const left = complaints.filter((text) => !tolerated.some((pattern) => pattern.test(text)));
      expect(left, "nothing in the browser complains").toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    // Told below, by address and status.
    if (message.text().startsWith("Failed to load resource")) return;
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complaints.push(`script error: ${error.error()}`));
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown";
    // A page that is left gives up what it was still fetching.
    if (reason !== "net::ERR_ABORTED") complaints.push(`failed request: ${request.url()} (${reason})`);
  });
  context.on("request", (request) => {
    if (!staysHere(request.url())) complaints.push(`request leaves this machine: ${request.url()}`);
  });
  return complaints;
}

/** What a page has said reaches us before its answer to one more question. */
async function settle(context: BrowserContext): Promise<void> {
  await Promise.allSettled(context.pages().map((page) => page.evaluate(() => undefined)));
}

function staysHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    ["data:", "blob:", "about:"].includes(protocol) || ["127.0.0.1", "localhost", "[::1]"].includes(hostname)
  );
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Holds the page as it stands to WCAG 2.2 AA; a failure names the rule and the elements. */
export async function expectAccessible(page: Page): Promise<void> {
  // Violations alone, and without the search for frames, which no page has: four times faster.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  const { violations } = await builder.withTags(standards).analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    elements: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`),
  }));
  expect(told, "no accessibility rule is broken").toEqual([]);
}
