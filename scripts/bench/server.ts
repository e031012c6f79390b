/** The built site on a free loopback port, for as long as the bench runs. */
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { toolPath } from "../setup/child.mjs";
import { freePort } from "../setup/port.mjs";

export async function serve(): Promise<{ base: string; stop: () => void }> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const args = [toolPath("next", "next"), "start", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const complain = () =>
    console.error("The site was stopped by something else; what follows is not measured.");
  server.once("exit", complain);
  const stop = () => {
    server.off("exit", complain);
    server.kill();
  };
  process.once("exit", stop);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) break;
    if (await fetch(base, { redirect: "manual" }).catch(() => undefined)) return { base, stop };
    await wait(100);
  }
  stop();
  throw new Error("The built site did not start within ten seconds.");
}
