import { createServer } from "node:http";
import { expect, test } from "vitest";
import { freePort } from "@/scripts/setup/port.mjs";
import { warm } from "@/scripts/setup/warm.mjs";

test("a server that begins late is asked once for each address, and one that fails stops nothing", async () => {
  const port = await freePort();
  const asked: (string | undefined)[] = [];
  const server = createServer(({ url }, reply) => {
    asked.push(url);
    reply.statusCode = url === "/b" ? 500 : 200;
    reply.end("x");
  });
  setTimeout(() => server.listen(port, "127.0.0.1"), 250);
  expect(await warm(port, { addresses: ["/a", "/b", "/c"] })).toEqual(["/a", "/c"]);
  expect(asked).toEqual(["/", "/a", "/b", "/c"]);
  await new Promise((resolve) => server.close(resolve));
});

test("nobody is waited for longer than told", async () => {
  expect(await warm(await freePort(), { patience: 300, addresses: ["/a"] })).toEqual([]);
});
