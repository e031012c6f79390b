/** /api/v1/openapi.json against the handlers: it is well formed, leaves nothing out and promises nothing that is not so. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { validate } from "@readme/openapi-parser";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemDocument } from "@/lib/api";
import { answers } from "@/lib/api/openapi/answers";
import { routeName } from "@/lib/api/route-name";
import { seriesCatalogue } from "@/lib/catalog";
import {
  askAnywhere,
  type Described,
  describedOperations,
  examplesOf,
  pairsOf,
  writtenDocument,
} from "./described";

vi.setConfig({ testTimeout: 60_000 });

vi.stubEnv("STEPPE_METRICS", "1");
const operations = await describedOperations();

beforeAll(() => {
  // The first question reads every dataset.
  seriesCatalogue();
});
beforeEach(() => {
  vi.stubEnv("STEPPE_METRICS", "1");
  vi.stubEnv("STEPPE_LIVE", "off");
});

const queryOf = ({ parameters }: Described) => parameters.filter((one) => one.in === "query");
const everyName = new Set(operations.flatMap((one) => queryOf(one).map(({ name }) => name)));
const quick = (operation: Described) => {
  const all = examplesOf(operation);
  return all.find((one) => one.endsWith(".json")) ?? all[0] ?? "";
};

let deck: Promise<string> | undefined;
function deckText(): Promise<string> {
  deck ??= askAnywhere("/api/v1/deck/six-indicators.json").then((reply) => reply.text());
  return deck;
}

/** Asks with the parameters given beside those without which there is no answer. */
async function ask(
  operation: Described,
  address: string,
  more: [string, string][] = [],
  headers: HeadersInit = {},
) {
  const needed = queryOf(operation)
    .filter(({ name, required }) => required && !more.some(([one]) => one === name))
    .flatMap(pairsOf);
  const query = new URLSearchParams([...needed, ...more]).toString();
  const body = operation.method === "post" ? await deckText() : null;
  const init = { method: operation.method.toUpperCase(), headers, body };
  return askAnywhere(query ? `${address}?${query}` : address, init);
}

async function expectProblem(reply: Response, status: number) {
  expect(reply.status).toBe(status);
  expect(reply.headers.get("content-type")).toContain("application/problem+json");
  expect(ProblemDocument.safeParse(await reply.json()).success).toBe(true);
}

describe("the document", () => {
  it("is valid OpenAPI 3.1 and refers to nothing outside itself", async () => {
    const document = await writtenDocument();
    expect(document.openapi).toMatch(/^3\.1\./);
    const refs = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of refs) expect(ref).toContain('"#/components/');
    const result = await validate(document);
    expect(result).toMatchObject({ valid: true, warnings: [] });
  });

  it("describes every folder that answers outside the pages, and no other", () => {
    const folders = readdirSync("app", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("route.ts") && !path.startsWith("[") && !path.includes("[...rest]"))
      .map((path) => join("/", dirname(path)));
    expect(folders.length).toBeGreaterThan(20);
    const described = operations.flatMap(examplesOf).map(routeName);
    expect([...new Set(described)].sort()).toEqual(folders.sort());
  });

  it("names the metrics only where they can be read, and their token only where there is one", async () => {
    expect((await writtenDocument()).paths["/metrics"].get.security).toBeUndefined();
    vi.stubEnv("STEPPE_METRICS_TOKEN", "word");
    expect((await writtenDocument()).paths["/metrics"].get.security).toEqual([{ token: [] }]);
    vi.stubEnv("STEPPE_METRICS", "");
    expect((await writtenDocument()).paths).not.toHaveProperty(["/metrics"]);
  });

  it("is what other answers of the API point to", async () => {
    for (const address of ["/api/v1/charts/coal.json", "/api/v1/charts/coal.json?zork=1"])
      expect((await askAnywhere(address)).headers.get("link")).toContain("</api/v1/openapi.json>");
  });
});

describe("the JSON described by name", () => {
  const one = ["/api/v1/health", "/api/v1/health?dataset=nbk/official-daily"];
  const rules = ["above:1", "moves:3%25:5", "moves:0.001:400:up"].map((rule) => `rule=tenge/usd-kzt~${rule}`);
  it.each([
    ...one.map((address) => ["Health", address] as const),
    ["Events", "/api/v1/events.json"],
    ["Rates", "/api/v1/live/fx"],
    ["OEmbed", "/api/v1/oembed?url=/en/compare?s=tenge/usd-kzt"],
    ["Alerts", `/api/v1/alerts?${rules.join("&")}&rule=inflation/kazakhstan~above:900`],
  ] as const)("%s is all that %s answers", async (name, address) => {
    const told = await (await askAnywhere(address)).json();
    // What is not described would be left out here.
    expect(answers[name].parse(told)).toEqual(told);
  });
});

describe.each(operations)("$method $path", (operation) => {
  const { path, responses, parameters } = operation;

  it.each(examplesOf(operation))("answers as described: %s", async (address) => {
    const reply = await ask(operation, address);
    expect(reply.status, address).toBe(200);
    const { content = {}, headers = {} } = responses[200] ?? {};
    expect(Object.keys(content)).toContain(reply.headers.get("content-type")?.split(";")[0]);
    for (const name of Object.keys(headers)) expect(reply.headers.get(name), name).toBeTruthy();
    const etag = reply.headers.get("etag");
    expect(etag !== null).toBe(responses[304] !== undefined);
    if (etag) expect((await ask(operation, address, [], { "if-none-match": etag })).status).toBe(304);
  });

  it("takes every parameter that it describes", async () => {
    // A preset stands without width and height.
    const alone = queryOf(operation).filter(({ name }) => name === "preset");
    const others = queryOf(operation).filter((one) => !alone.includes(one));
    for (const some of [others, alone]) {
      const { status } = await ask(operation, quick(operation), some.flatMap(pairsOf));
      // Data may be late on the day of the test.
      expect(path === "/api/v1/health" ? [200, 503] : [200]).toContain(status);
    }
  });

  it("refuses every other, and an answer without what it needs", async () => {
    const known = queryOf(operation);
    const others = [...everyName, "zork"].filter((name) => !known.some((one) => one.name === name));
    expect(others.length).toBeGreaterThan(5);
    for (const name of others)
      await expectProblem(await ask(operation, quick(operation), [[name, "1"]]), 400);
    if (known.some(({ required }) => required)) {
      const bare = await askAnywhere(quick(operation));
      expect([400, 404]).toContain(bare.status);
    }
  });

  const names = parameters.filter((one) => one.in === "path" && one.name !== "ending");
  it.runIf(names.length > 0)("is a described problem for a name that there is not", async () => {
    expect(responses).toHaveProperty("404");
    const address = path.replace(/\{ending\}/, examplesOf(operation)[0]?.split(".").at(-1) ?? "");
    await expectProblem(await ask(operation, address.replace(/\{\w+\}/g, "nothing")), 404);
  });
});
