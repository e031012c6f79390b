import { afterEach, describe, expect, it, vi } from "vitest";
import { logger } from "../log";
import { EmptyChartError, UnknownNameError } from "../model";
import { catching } from "./catching";
import { answer, ProblemError, problemResponse } from "./problem";

const body = { content: "TIME_PERIOD\r\n", type: "text/csv" };
const asked = (tag?: string) =>
  new Request("https://monitor.example/x", tag === undefined ? {} : { headers: { "if-none-match": tag } });
const tagOf = (content: string) => answer(asked(), { ...body, content }).headers.get("etag") ?? "";

describe("an answer", () => {
  it("carries its kind, its tag, and leave to be kept and read anywhere", async () => {
    const reply = answer(asked(), body);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe(body.content);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      "content-type": "text/csv",
      "x-content-type-options": "nosniff",
      "access-control-allow-origin": "*",
      "cache-control": expect.stringMatching(/^public, max-age=\d+/),
      etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
    });
    expect(reply.headers.has("content-disposition")).toBe(false);
  });

  it("is saved under its own name where it has one", () => {
    const reply = answer(asked(), { ...body, filename: "tenge.csv" });
    expect(reply.headers.get("content-disposition")).toBe('inline; filename="tenge.csv"');
  });

  it("has the same tag for the same content, and another for another", () => {
    expect(tagOf("a")).toBe(tagOf("a"));
    expect(tagOf("a")).not.toBe(tagOf("b"));
    const bytes = answer(asked(), { ...body, content: new TextEncoder().encode("a") });
    expect(bytes.headers.get("etag")).toBe(tagOf("a"));
  });

  it.each([
    ["the tag itself", (tag: string) => tag],
    ["the tag without its weakness", (tag: string) => tag.replace("W/", "")],
    ["one of several", (tag: string) => `"other" , ${tag}`],
    ["any", () => "*"],
  ])("is 304 without a body to one who holds %s", async (_, header) => {
    const reply = answer(asked(header(tagOf(body.content))), body);
    expect(reply.status).toBe(304);
    expect(await reply.text()).toBe("");
    expect(reply.headers.get("etag")).toBe(tagOf(body.content));
    expect(reply.headers.get("cache-control")).toContain("max-age");
  });

  it.each(['"other"', "", tagOf("another")])("is whole to one who holds %j", (tag) => {
    expect(answer(asked(tag), body).status).toBe(200);
  });
});

describe("what a handler throws", () => {
  afterEach(() => vi.restoreAllMocks());

  async function caught(error: unknown) {
    const reply = await catching(() => Promise.reject(error), asked());
    expect(reply.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(reply.headers.get("cache-control")).toBe("no-store");
    const problem = await reply.json();
    expect(problem).toMatchObject({ type: "about:blank", status: reply.status });
    const { requestId, ...rest } = problem;
    expect(requestId).toBe(reply.headers.get("x-request-id"));
    return rest;
  }

  it("is a problem document with its own status", async () => {
    const problem = {
      status: 418,
      title: "Teapot",
      detail: "No coffee.",
      parameter: "drink",
      allowed: ["tea"],
    };
    expect(await caught(new ProblemError(problem))).toEqual({ type: "about:blank", ...problem });
    expect(await caught(new UnknownNameError("chart", "tenge.x", ["tenge.long"]))).toMatchObject({
      status: 404,
      title: "Unknown chart",
      allowed: ["tenge.long"],
    });
    expect(await caught(new EmptyChartError("tenge.long"))).toMatchObject({
      status: 404,
      detail: expect.stringContaining("tenge.long"),
    });
    expect(await caught(new RangeError("Too large"))).toMatchObject({ status: 400, detail: "Too large" });
  });

  it("is told to us but not to the reader where it is our own fault", async () => {
    const told = vi.spyOn(logger(), "error");
    const error = new Error("/home/secret/path");
    const problem = await caught(error);
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain("secret");
    expect(told).toHaveBeenCalledWith({ err: error }, "failed");
  });

  it("may add headers, which are no part of the document", async () => {
    const reply = problemResponse({
      status: 429,
      title: "Slow",
      detail: "Wait.",
      headers: { "Retry-After": "5" },
    });
    expect(reply.headers.get("retry-after")).toBe("5");
    expect(await reply.json()).not.toHaveProperty("headers");
  });

  it("is nothing where nothing is thrown", async () => {
    const reply = await catching(async () => new Response("ok"), asked());
    expect(await reply.text()).toBe("ok");
  });
});
