import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { freePort, portFrom, refuseTakenPort } from "@/scripts/setup/port.mjs";

describe("PORT", () => {
  test("is 3000 unless given", () => {
    expect(portFrom(undefined)).toBe(3000);
    expect(portFrom("")).toBe(3000);
    expect(portFrom("8080")).toBe(8080);
  });

  test.each(["0", "65536", "80a", "-1", "3e3", " 80"])("%s is refused with what is allowed", (text) => {
    expect(() => portFrom(text)).toThrow(/must be a number from 1 to 65535/);
  });
});

test("a taken port is told with another to take", async () => {
  const port = await freePort();
  await expect(refuseTakenPort(port)).resolves.toBeUndefined();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  await expect(refuseTakenPort(port)).rejects.toThrow(`Port ${port} is taken by another program`);
  await new Promise((resolve) => server.close(resolve));
});
