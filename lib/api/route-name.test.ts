import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endingOf, routeName } from "./route-name";

/** Every address that a handler of ours answers outside the pages, as the folders write it. */
const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("route.ts") && !path.startsWith("["))
  .map((path) => join("/", dirname(path)));

describe("the name of a route", () => {
  it.each(routes)("is what the folders write: %s", (route) => {
    const asked = route.replace(/\[\w+\]/, "tenge.usd-kzt.svg");
    expect(routeName(asked)).toBe(route);
  });

  it("is one of few whatever a reader writes in place of a file", () => {
    const dynamic = routes.filter((route) => route.includes("["));
    expect(dynamic.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...dynamic), fc.string({ minLength: 1 }), (route, file) => {
        const { pathname } = new URL(route.replace(/\[\w+\]/, encodeURIComponent(file)), "http://localhost");
        fc.pre(pathname.split("/").length === route.split("/").length && !pathname.endsWith("/"));
        expect(routeName(pathname)).toBe(route);
      }),
    );
  });
});

it.each([
  ["/api/v1/charts/tenge.usd-kzt.svg", "svg"],
  ["/api/v1/claims.csv", "csv"],
  ["/api/v1/charts/tenge.gif", ""],
  ["/api/v1/charts/toString", ""],
  ["/api/v1/charts/x.constructor", ""],
  ["/api/v1/health", ""],
])("the ending of %s is %j", (path, ending) => {
  expect(endingOf(path)).toBe(ending);
});

it.each(["/api/v2/charts/tenge.svg", "/api/v1/nothing", "/api/v1/charts/a/b", "/api", "/api/v1/"])(
  "%s is counted with all that is not there",
  (path) => expect(routeName(`${path}${path === "/api" ? "/" : ""}`)).toBe("/api/[...rest]"),
);
