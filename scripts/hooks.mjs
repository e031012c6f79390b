/** Installs the git hooks after `npm install`; says nothing where there is no repository or nobody commits. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { toolPath } from "./setup/child.mjs";

if (!process.env.CI && existsSync(".git") && existsSync("node_modules/lefthook")) {
  spawnSync(process.execPath, [toolPath("lefthook", "lefthook"), "install"], { stdio: "ignore" });
}
