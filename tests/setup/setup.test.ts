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

describe.skipIf(process.platform === "win32")("what we started ends", () => {
  const code = `
    import { runProgram, stopWithParent } from "./scripts/setup/child.mjs";
    stopWithParent();
    runProgram(process.execPath, ["-e", "console.log(process.pid, process.ppid); setInterval(() => {}, 1000)"]);
  `;
  const runs = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  test("when we are told to", async () => {
    const parent = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: "pipe" });
    const child = Number(String(await once(parent.stdout, "data")).split(" ")[0]);
    expect(runs(child)).toBe(true);
    parent.kill("SIGTERM");
    expect((await once(parent, "exit"))[0]).toBe(143);
    expect(runs(child)).toBe(false);
  });

  test("when npm ends the shell between us and tells us nothing", async () => {
    const env = { ...process.env, npm_lifecycle_event: "start", CODE: code };
    const shell = spawn("sh", ["-c", 'node --input-type=module -e "$CODE"; true'], { stdio: "pipe", env });
    const [child, ours] = String(await once(shell.stdout, "data"))
      .split(" ")
      .map(Number) as [number, number];
    expect([runs(child), runs(ours)]).toEqual([true, true]);
    shell.kill("SIGKILL");
    await expect.poll(() => [runs(child), runs(ours)], { timeout: 3000 }).toEqual([false, false]);
  });
});

test("a tool is found by the name in its package, and a wrong name is told", () => {
  expect(toolPath("typescript", "tsc")).toMatch(/typescript[\\/]bin[\\/]tsc$/);
  expect(() => toolPath("typescript", "typescript")).toThrow(/has no program "typescript"/);
});
