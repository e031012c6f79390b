import { unstable_doesMiddlewareMatch as passesProxy } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { config, contentSecurityPolicy, proxy } from "@/proxy";

function ask(path: string, headers: Record<string, string> = {}): Response {
  return proxy(new NextRequest(`https://monitor.example${path}`, { headers }));
}
const target = (reply: Response) => reply.headers.get("location")?.replace("https://monitor.example", "");

describe("an address without a language", () => {
  test.each([
    ["/", "kk-KZ,kk;q=0.9,ru;q=0.8", "/kk"],
    ["/", "fr-FR, zh-CN;q=0.5", "/zh"],
    ["/sources", "ru", "/ru/sources"],
    ["/indicators/tenge?range=1Y", "ru", "/ru/indicators/tenge?range=1Y"],
    ["/", "", "/en"],
  ])("%s for %s is %s", (path, wish, wanted) => {
    const reply = ask(path, { "accept-language": wish });
    expect(reply.status).toBe(307);
    expect(target(reply)).toBe(wanted);
    expect(reply.headers.get("vary")).toBe("Accept-Language, Cookie");
  });

  test("is answered in the language chosen before", () => {
    expect(target(ask("/", { "accept-language": "ru", cookie: "locale=kk" }))).toBe("/kk");
  });

  test("never leads to another site", () => {
    expect(target(ask("//example.org/x", { "accept-language": "ru" }))).toMatch(/^\/ru\//);
  });
});

describe("a page", () => {
  const nonceOf = (reply: Response) =>
    /'nonce-([^']+)'/.exec(reply.headers.get("content-security-policy") ?? "")?.[1];

  test("gets a nonce of its own, in the answer's policy and for the layout", () => {
    const [one, other] = [ask("/en"), ask("/en")];
    expect(nonceOf(one)).toMatch(/^[A-Za-z0-9+/=]{40,}$/);
    expect(nonceOf(one)).not.toBe(nonceOf(other));
    expect(one.headers.get("x-middleware-request-x-nonce")).toBe(nonceOf(one));
    expect(one.headers.get("x-middleware-request-content-security-policy")).toContain(
      `'nonce-${nonceOf(one)}'`,
    );
  });

  test("cannot have its nonce chosen by the reader", () => {
    const reply = ask("/en", { "x-nonce": "mine", "content-security-policy": "script-src 'nonce-mine'" });
    expect(reply.headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
    expect(reply.headers.get("x-middleware-request-content-security-policy")).not.toContain("mine");
  });
});

describe("a slide", () => {
  test.each([
    ["/en?present=slide", true],
    ["/en/compare?s=x&view=panels&present=wall", true],
    ["/ru/indicators/tenge?present=slide", true],
    ["/kk/claims/ma-2025/x?present=slide", true],
    ["/en/sources?present=slide", false],
    ["/en/compare?view=panels", false],
    ["/en?present=nonsense", false],
  ])("stands without the shell of a page: %s is %s", (path, wanted) => {
    expect(ask(path).headers.get("x-middleware-request-x-slide")).toBe(wanted ? "1" : null);
  });

  test("is still found by the word that its address once had", () => {
    const reply = ask("/en/indicators/tenge?view=slide&range=1Y");
    expect(reply.status).toBe(308);
    expect(target(reply)).toBe("/en/indicators/tenge?range=1Y&present=slide");
    expect(ask("/en/compare?view=scatter").headers.get("location")).toBeNull();
  });
});

describe("the id of a request", () => {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

  test.each(["/en/sources", "/"])("is kept where it is sane, answered, and handed on: %s", (path) => {
    const reply = ask(path, { "x-request-id": "trace-0123456789" });
    expect(reply.headers.get("x-request-id")).toBe("trace-0123456789");
    expect(ask(path, { "x-request-id": 'a"b<c>d e' }).headers.get("x-request-id")).toMatch(uuid);
  });

  test("is one for the page, the answer and the log", () => {
    const reply = ask("/en");
    const id = reply.headers.get("x-request-id");
    expect(id).toMatch(uuid);
    expect(reply.headers.get("x-middleware-request-x-request-id")).toBe(id);
    expect(reply.headers.get("content-security-policy")).not.toContain(id);
  });
});

test("scripts need the nonce; only the development build may eval", () => {
  expect(contentSecurityPolicy("x", false)).not.toMatch(/script-src[^;]*unsafe/);
  expect(contentSecurityPolicy("x", true)).toMatch(/script-src[^;]*'unsafe-eval'/);
});

test.each([
  ["/", true],
  ["/en/indicators/tenge", true],
  ["/nowhere", true],
  ["/api/v1/indicators/tenge.csv", false],
  ["/embed/tenge", false],
  ["/metrics", false],
  ["/metrics-of-trade", true],
  ["/_next/static/chunks/a.js", false],
  ["/fonts/Inter-latin-400.ttf", false],
  ["/favicon.ico", false],
])("the proxy looks at %s: %s", (url, wanted) => {
  expect(passesProxy({ config, nextConfig: {}, url })).toBe(wanted);
});
