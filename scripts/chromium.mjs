/** Finds a Chromium for browser tests and measurements; where there is none, gets one if the system lets us. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { runProgram, runTool } from "./setup/child.mjs";

/** Quiet and alone: no sandbox (containers have none to give), no graphics card, nothing that calls home. */
export const chromiumArgs = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {Record<string, string | undefined>} env */
function usualPlaces(env) {
  const onPath = (env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => (folder === "" ? [] : names.map((name) => path.join(folder, name))));
  const applications = ["/Applications", path.join(os.homedir(), "Applications")].flatMap((folder) => [
    path.join(folder, "Chromium.app/Contents/MacOS/Chromium"),
    path.join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
  ]);
  const windows = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          path.join(folder, "Chromium/Application/chrome.exe"),
          path.join(folder, "Google/Chrome/Application/chrome.exe"),
        ],
  );
  return [...onPath, ...applications, ...windows];
}

/** The browser that Playwright would download for itself, whether or not it is there. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A stub that only advises to install a browser, or one that lacks system libraries, does not count.
 * @param {string | undefined} file
 * @returns {file is string}
 */
function works(file) {
  if (file === undefined || file === "" || !existsSync(file)) return false;
  // On Windows `--version` opens a window.
  return process.platform === "win32" || spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

/**
 * @param {Record<string, string | undefined>} [env]
 * @param {() => string | undefined} [own]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env, own = playwrightsOwn) {
  if (env.CHROMIUM_PATH && !works(env.CHROMIUM_PATH)) {
    throw new Error(`CHROMIUM_PATH is "${env.CHROMIUM_PATH}", which is no browser that starts.`);
  }
  return [env.CHROMIUM_PATH, own(), ...usualPlaces(env)].find(works);
}

/** Finds or gets a Chromium, or says in one line how to get one. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log("No Chromium was found; trying Playwright's download (about 170 MB).");
  await runTool("@playwright/test", ["install", "chromium"], { name: "playwright", quiet: true });
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log("The download gave no working browser; installing Debian's.");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await runProgram("apt-get", ["update", "-q"], { env });
    await runProgram("apt-get", ["install", "-y", "-q", "chromium"], { env });
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    "Browser tests need Chromium: install it with your system's package manager, or set CHROMIUM_PATH to its program.",
  );
}
