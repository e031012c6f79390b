/** The commands of `scripts/setup.mjs`: each installs what is missing, then does its one thing. */
import { fileURLToPath } from "node:url";
import { ensureChromium } from "../chromium.mjs";
import { ensureBuild } from "./build.mjs";
import { runTool, stopWithParent } from "./child.mjs";
import { ensureInstalled } from "./install.mjs";
import { portFrom, refuseTakenPort } from "./port.mjs";
import { runAll, runChecks } from "./stages.mjs";
import { warm } from "./warm.mjs";

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  start: async (args) => {
    const port = portFrom(process.env.PORT);
    await refuseTakenPort(port);
    await ensureBuild();
    const host = process.env.HOST ? ["-H", process.env.HOST] : [];
    // Beside the server, which does not wait for it; one on another host is left to its first readers.
    if (!process.env.HOST) void warm(port);
    return runTool("next", ["start", "-p", String(port), ...host, ...args]);
  },
  dev: async (args) => {
    const port = portFrom(process.env.PORT);
    await refuseTakenPort(port);
    return runTool("next", ["dev", "-p", String(port), ...args]);
  },
  build: async () => {
    await ensureBuild({ always: true });
    return 0;
  },
  check: () => runChecks(),
  e2e: async (args) => {
    await ensureBuild();
    await ensureChromium();
    return runTool("@playwright/test", ["test", ...args], { name: "playwright" });
  },
  bench: () => runTool("tsx", ["scripts/bench.ts"]),
  test: () => runAll(),
};

/** @param {string[]} words */
export async function run([name = "start", ...args]) {
  process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  stopWithParent();
  try {
    const command = commands[name];
    if (command === undefined) {
      throw new Error(`There is no command "${name}"; there are ${Object.keys(commands).join(", ")}.`);
    }
    await ensureInstalled();
    process.exitCode = await command(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
