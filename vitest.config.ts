/** Unit, golden and API tests. They run in a time zone far from Greenwich, so a period that leans on local time shows. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env.TZ = "Pacific/Honolulu";
// Tests of the log write to a log of their own.
process.env.STEPPE_LOG_LEVEL = "silent";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    // By itself it leaves a core unused, on two of them half the machine.
    maxWorkers: "100%",
    // Against tests that hang; a slow machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
