/** Browser tests: the built site on a free loopback port, at a desk and on a phone. */
import { defineConfig } from "@playwright/test";
import { chromiumArgs, findChromium } from "./scripts/chromium.mjs";
import { toolPath } from "./scripts/setup/child.mjs";
import { freePort } from "./scripts/setup/port.mjs";

// The workers read this file too: they must find the port that the first reading chose.
process.env.E2E_PORT ??= String(await freePort());
const port = Number(process.env.E2E_PORT);
const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Against tests that hang; a slow machine is no fault.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    timezoneId: "Asia/Almaty",
    reducedMotion: "reduce",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumArgs,
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      // What no screen changes: bytes and headers, what is kept, written and read, and what only keys can do.
      testIgnore: [
        "budgets",
        "downloads",
        "failures",
        "guard",
        "keyboard",
        "languages",
        "media",
        "own",
        "policy",
        "state",
        "table",
        "theme",
        "views",
        "vintages",
      ].map((name) => `**/${name}.spec.ts`),
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `"${process.execPath}" "${toolPath("next", "next")}" start -H 127.0.0.1 -p ${port}`,
    port,
    timeout: 30_000,
    stdout: "ignore",
    stderr: "pipe",
    // Nobody listens on the port of the bank: pages show what the data know, and nothing leaves the machine.
    env: { NEXT_TELEMETRY_DISABLED: "1", STEPPE_URL_NBK_RATES: "http://127.0.0.1:9" },
  },
});
