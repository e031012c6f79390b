import { describe, expect, it } from "vitest";
import { judgedLedgers } from "@/lib/catalog";
import { ask } from "./ask";

// Judged before the clock of the first test runs: it reads all the data there is.
judgedLedgers();

const paths = [
  "/indicators/coal.json",
  "/indicators/coal.csv?lang=zh",
  "/charts/coal.annual.svg",
  "/charts/coal.annual.png",
  "/charts/coal.annual.json",
  "/charts/coal.annual.csv",
  "/claims.json?lang=kk",
  "/claims.csv",
  "/claims/ma-yanning.gdp-russia-2012-2016.svg",
];

describe.each(paths)("%s", (path) => {
  it("is 304 with an empty body to one who holds it", async () => {
    const first = await ask(path);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/".+"$/);
    const again = await ask(path, { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect((await again.arrayBuffer()).byteLength).toBe(0);
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
    expect((await ask(path, { "if-none-match": '"another"' })).status).toBe(200);
  });

  it("may be kept by browsers and by caches between, and read by pages elsewhere", async () => {
    const { headers } = await ask(path);
    expect(headers.get("cache-control")).toMatch(/^public, max-age=\d+, s-maxage=\d+/);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

it("another language, theme, window or day is another content", async () => {
  const queries = ["", "?lang=ru", "?theme=dark", "?to=2023", "?width=500", "?asOf=2025-06-30"];
  const tags = await Promise.all(
    queries.map(async (query) => (await ask(`/charts/trade.turnover.svg${query}`)).headers.get("etag")),
  );
  expect(new Set(tags).size).toBe(queries.length);
});
