import { describe, expect, it } from "vitest";
import { definitionOf } from "@/lib/catalog";
import { ask, slugs } from "./ask";

async function problemOf(path: string) {
  const reply = await ask(path);
  expect(reply.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(reply.headers.get("cache-control")).toBe("no-store");
  expect(reply.headers.get("etag")).toBeNull();
  const problem = await reply.json();
  expect(problem.status).toBe(reply.status);
  expect(problem.title).toMatch(/\S/);
  return problem;
}

describe("what is not there", () => {
  it.each([
    "/charts/oil.svg",
    "/charts/oil.long.csv",
    "/indicators/oil.json",
    "/indicators/%2Fetc%2Fpasswd.csv",
  ])("is 404, naming the indicators that are: %s", async (path) => {
    expect(await problemOf(path)).toMatchObject({
      status: 404,
      title: "Unknown indicator",
      allowed: slugs,
      detail: expect.stringContaining(slugs.join(", ")),
    });
  });

  it.each(["svg", "png", "json", "csv"])("is 404, naming the charts that are (.%s)", async (ending) => {
    const { charts, details = [] } = definitionOf("tenge");
    const known = [...charts, ...details].map(({ id }) => `tenge.${id}`);
    const problem = await problemOf(`/charts/tenge.nothing.${ending}`);
    expect(problem).toMatchObject({ status: 404, title: "Unknown chart", allowed: known });
    expect(problem.detail).toContain("tenge.nothing");
  });

  it.each(["/charts/tenge", "/charts/tenge.gif", "/charts/tenge.long.x.svg", "/charts/.svg"])(
    "is 404, naming the endings that are: %s",
    async (path) => {
      expect(await problemOf(path)).toMatchObject({
        status: 404,
        allowed: [".svg", ".png", ".pdf", ".xlsx", ".pptx", ".csv", ".json"],
      });
    },
  );

  it.each(["/indicators/tenge", "/indicators/tenge.svg", "/indicators/tenge.long.csv"])(
    "is 404, naming the endings of data files: %s",
    async (path) => {
      expect(await problemOf(path)).toMatchObject({ status: 404, allowed: [".json", ".csv"] });
    },
  );

  it.each([
    "/charts/tenge.long.svg?from=1950&to=1960",
    "/charts/tenge.long.csv?asOf=1980-01-01",
    "/charts/trade-share.slope.svg?a=1950&b=1951",
    "/charts/trade-share.shift.png?a=1950&b=1951",
  ])("has no values: %s", async (path) => {
    const problem = await problemOf(path);
    expect(problem).toMatchObject({ status: 404, title: "No data" });
    expect(problem.detail).toMatch(/tenge\.long|trade-share\.(slope|shift)/);
  });
});

describe("what cannot be asked", () => {
  it.each([
    ["lang=de", "en"],
    ["theme=blue", "dark"],
    ["from=yesterday", "2015-03-16"],
    ["to=2025-02-30", "2025-12-31"],
    ["range=2Y", "10Y"],
    ["asOf=2024-12", "2024-12-31"],
    ["width=100", "240"],
    ["height=9999", "1600"],
    ["scale=9", "4"],
    ["rows=many", "whole number"],
    ["a=2021&b=then", "2025"],
  ])("is 400, saying what is allowed: %s", async (query, allowed) => {
    const [name = ""] = (query.split("&").at(-1) ?? "").split("=");
    const problem = await problemOf(`/charts/tenge.long.json?${query}`);
    expect(problem).toMatchObject({ status: 400, parameter: name });
    expect(problem.allowed.join()).toContain(allowed);
    expect(problem.detail).toContain(allowed);
  });

  it("is 400 for one of two periods, for a window in reverse, for a parameter twice", async () => {
    expect(await problemOf("/charts/trade-share.slope.svg?a=2019")).toMatchObject({
      status: 400,
      parameter: "b",
    });
    expect(await problemOf("/charts/tenge.svg?from=2024&to=2023")).toMatchObject({
      status: 400,
      parameter: "from",
    });
    expect(await problemOf("/charts/tenge.svg?lang=en&lang=ru")).toMatchObject({
      status: 400,
      parameter: "lang",
    });
  });

  it.each([
    ["/charts/tenge.svg?colour=red", "colour", ["lang", "theme", "width", "asOf"]],
    ["/indicators/tenge.csv?width=300", "width", ["lang", "from", "to", "asOf"]],
  ])("is 400 for a parameter that nobody knows: %s", async (path, parameter, known) => {
    const problem = await problemOf(path);
    expect(problem).toMatchObject({ status: 400, title: "Unknown parameter", parameter });
    expect(problem.allowed).toEqual(expect.arrayContaining(known));
    expect(problem.allowed).not.toContain(parameter);
  });

  it("is told before anything is drawn, even for a chart that is not there", async () => {
    expect(await problemOf("/charts/oil.svg?colour=red")).toMatchObject({ status: 400 });
  });
});

describe("a problem in another language", () => {
  it.each([
    ["/charts/tenge.long.json?lang=ru&range=7Y", /Параметр range: «7Y»; допустимо: 1M/],
    ["/charts/tenge.long.json?lang=kk&from=2020-13", /кезең, мысалы 2015/],
    ["/charts/tenge.long.json?lang=zh&colour=red", /colour/],
    ["/charts/tenge.nothing.json?lang=ru", /tenge.*nothing/],
    ["/charts/tenge.long.json?lang=kk&from=1950&to=1960", /дерек жоқ/],
  ])("is told in the language asked for: %s", async (path, told) => {
    const { detail } = await problemOf(path);
    expect(detail).toMatch(told);
    expect(detail).not.toMatch(/allowed|There is/i);
  });
});
