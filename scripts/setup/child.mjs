/** Runs other programs with our terminal, and ends them when we are ended. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ctrl-C in a terminal reaches children by itself; a signal sent to us alone has to be passed on. */
export function stopWithParent() {
  for (const [signal, code] of /** @type {const} */ ([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])) {
    process.on(signal, () => endAll(signal, code));
  }
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm(process.ppid);
}

/**
 * npm that is told to stop ends the shell between us and does not tell us: we notice that our parent has changed.
 * @param {number} parent
 */
function endWithNpm(parent) {
  setInterval(() => {
    if (process.ppid !== parent) endAll("SIGTERM", 143);
  }, 500).unref();
}

/**
 * @param {NodeJS.Signals} signal
 * @param {number} code
 */
function endAll(signal, code) {
  if (running.size === 0) process.exit(code);
  for (const child of running) {
    child.once("exit", () => process.exit(code));
    child.kill(signal);
  }
}

/**
 * Resolves to the exit code; a program that cannot be started or dies of a signal counts as 1.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runProgram(program, args, { env, shell = false, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", quiet ? "ignore" : "inherit", quiet ? "ignore" : "inherit"],
      env: { ...process.env, ...env },
      shell,
    });
    running.add(child);
    child.on("error", (error) => {
      running.delete(child);
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a tool from node_modules with this same Node, so no shell and no `.cmd` file is needed on any system.
 * @param {string} packageName
 * @param {string[]} args
 * @param {{ name?: string, env?: Record<string, string>, quiet?: boolean }} [options]
 */
export function runTool(packageName, args, { name = packageName, env, quiet } = {}) {
  return runProgram(process.execPath, [toolPath(packageName, name), ...args], { env, quiet });
}

/**
 * @param {string} packageName
 * @param {string} name
 */
export function toolPath(packageName, name) {
  const folder = path.resolve("node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin?.[name];
  if (file === undefined) throw new Error(`The package ${packageName} has no program "${name}".`);
  return path.join(folder, file);
}
