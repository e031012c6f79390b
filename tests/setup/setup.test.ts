import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { toolPath } from "@/scripts/setup/child.mjs";

describe("the start", () => {
  test.each(["18.19.0", "20.8.1"])("refuses Node %s with a plain sentence", (version) => {
    const old = `data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
    const { status, stderr } = spawnSync(process.execPath, ["--import", old, "scripts/setup.mjs"], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`needs Node.js 20.9 or newer; this is ${version}`);
  });

  test("names the commands there are when asked for another", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/setup.mjs", "stat"], {
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/no command "stat"; there are start, dev, build/);
  });
});

test("what we started ends when we are ended", async () => {
  const code = `
    import { runProgram, stopWithParent } from "./scripts/setup/child.mjs";
    stopWithParent();
    runProgram(process.execPath, ["-e", "console.log(process.pid); setInterval(() => {}, 1000)"]);
  `;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(parent.stdout, "data");
  const child = Number(String(line));
  expect(() => process.kill(child, 0)).not.toThrow();
  parent.kill("SIGTERM");
  const [exitCode] = await once(parent, "exit");
  expect(exitCode).toBe(143);
  expect(() => process.kill(child, 0)).toThrow(/ESRCH/);
});

test("a tool is found by the name in its package, and a wrong name is told", () => {
  expect(toolPath("typescript", "tsc")).toMatch(/typescript[\\/]bin[\\/]tsc$/);
  expect(() => toolPath("typescript", "typescript")).toThrow(/has no program "typescript"/);
});
