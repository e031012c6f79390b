import { describe, expect, it, vi } from "vitest";
import { siteOrigin } from "./origin";

const origin = (headers: Record<string, string> = {}) =>
  siteOrigin(new Request("http://localhost:3000/api/v1/charts/tenge.svg", { headers }));

describe("the site's address", () => {
  it("is what the reader or the proxy in front asked for", () => {
    expect(origin()).toBe("http://localhost:3000");
    expect(origin({ "x-forwarded-host": "monitor.example", "x-forwarded-proto": "https" })).toBe(
      "https://monitor.example",
    );
    expect(origin({ "x-forwarded-host": "a.example, b.example" })).toBe("http://a.example");
  });

  it("is what STEPPE_SITE says, if it says something", () => {
    vi.stubEnv("STEPPE_SITE", "https://steppe.example/");
    expect(origin({ "x-forwarded-host": "evil.example" })).toBe("https://steppe.example");
  });

  it("never holds what is no host name", () => {
    expect(origin({ "x-forwarded-host": '"><script>' })).toBe("http://localhost:3000");
    expect(origin({ "x-forwarded-host": "a.example/x?y" })).toBe("http://localhost:3000");
    expect(origin({ "x-forwarded-host": "a.example", "x-forwarded-proto": "javascript" })).toBe(
      "http://a.example",
    );
  });
});
