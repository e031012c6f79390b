/** What those who run the site see of requests: ids, lines of the log, metrics. */
import { spawnSync } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { GET as metricsOf } from "@/app/metrics/route";
import { ask } from "./ask";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const id = "trace-0123456789";

describe("the id of a request", () => {
  it("is answered in the header: the one that was sent, or a new one", async () => {
    const sent = await ask("/indicators/coal.csv", { "x-request-id": id });
    expect(sent.headers.get("x-request-id")).toBe(id);
    const made = await ask("/indicators/coal.csv", { "x-request-id": "<b>" });
    expect(made.headers.get("x-request-id")).toMatch(uuid);
  });

  it("stands in problem documents and in no other body, so that what is kept stays the same", async () => {
    const problem = await (await ask("/charts/oil.svg", { "x-request-id": id })).json();
    expect(problem).toMatchObject({ status: 404, requestId: id });
    const one = await ask("/charts/coal.annual.json", { "x-request-id": id });
    const other = await ask("/charts/coal.annual.json");
    expect(one.headers.get("etag")).toBe(other.headers.get("etag"));
    expect(await one.text()).toBe(await other.text());
    const etag = one.headers.get("etag") ?? "";
    const again = await ask("/charts/coal.annual.json", { "if-none-match": etag, "x-request-id": id });
    expect([again.status, again.headers.get("x-request-id")]).toEqual([304, id]);
  });
});

describe("the log", () => {
  it("is a JSON object a line with the id, and nothing of the reader or the query", () => {
    const code = `
      const { ask } = await import("./tests/api/ask.ts");
      const headers = { "x-request-id": "${id}", "x-forwarded-for": "203.0.113.7", "user-agent": "Reader/1" };
      await ask("/charts/coal.annual.csv?lang=kk", headers);
      await ask("/charts/oil.svg?colour=secret", headers);
    `;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", code],
      { encoding: "utf8", env: { ...process.env, STEPPE_LOG_LEVEL: "info" } },
    );
    expect(stderr).toBe("");
    const lines = stdout.trim().split("\n");
    const asked = { requestId: id, method: "GET", route: "/api/v1/charts/[file]", msg: "answered" };
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        ...asked,
        level: "info",
        path: "/api/v1/charts/coal.annual.csv",
        status: 200,
      }),
      expect.objectContaining({ ...asked, level: "info", path: "/api/v1/charts/oil.svg", status: 400 }),
    ]);
    expect(stdout).not.toMatch(/203\.0|Reader|lang|secret/);
  });
});

describe("metrics", () => {
  const metrics = (headers: Record<string, string> = {}) =>
    metricsOf(new Request("https://monitor.example/metrics", { headers }));

  /** Every line of the text format, as its specification writes them. */
  const line =
    /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-zA-Z_]+="[^"\n]*"(,[a-zA-Z_]+="[^"\n]*")*\})? (-?[\d.e+-]+|\+Inf|Na[nN]))$/;

  it.each([undefined, "", "0", "true"])("are not there where the switch is %j", async (value) => {
    vi.stubEnv("STEPPE_METRICS", value);
    vi.stubEnv("STEPPE_METRICS_TOKEN", "word");
    const reply = await metrics({ authorization: "Bearer word" });
    expect(reply.status).toBe(404);
    expect(await reply.text()).not.toContain("steppe_");
  });

  it("are in the text format, and count requests by template however many files are asked for", async () => {
    vi.stubEnv("STEPPE_METRICS", "1");
    for (const slug of ["one", "two", "three", "four"]) await ask(`/charts/${slug}.svg`);
    await ask("/charts/coal.annual.csv");
    const reply = await metrics();
    expect([reply.status, reply.headers.get("content-type"), reply.headers.get("cache-control")]).toEqual([
      200,
      "text/plain; version=0.0.4; charset=utf-8",
      "no-store",
    ]);
    const text = await reply.text();
    for (const one of text.split("\n").filter(Boolean)) expect(one).toMatch(line);
    const route = 'method="GET",route="/api/v1/charts/[file]"';
    expect(text).toMatch(`steppe_http_requests_total{${route},ending="csv",status="200"} 1`);
    const refused = /_requests_total\{.*charts.*ending="svg",status="404"\} (\d+)/.exec(text);
    expect(Number(refused?.[1])).toBeGreaterThanOrEqual(4);
    expect(text).not.toContain("three");
    expect(text).toContain(`steppe_http_request_duration_seconds_bucket{le="0.5",${route},ending="csv"}`);
    expect(text).toMatch(/steppe_data_retrieved_age_seconds\{publisher="nbk"\} \d/);
    for (const state of ["current", "late", "unreadable"])
      expect(text).toMatch(new RegExp(`steppe_datasets\\{state="${state}"\\} \\d`));
    expect(text).toMatch(/steppe_data_info\{vintage="\d{4}-\d\d-\d\d"\} 1/);
    expect(text).toMatch(/steppe_renders\{state="waiting"\} 0/);
  });

  it("are for those alone who know the token, where one is set", async () => {
    vi.stubEnv("STEPPE_METRICS", "1");
    vi.stubEnv("STEPPE_METRICS_TOKEN", "word");
    for (const authorization of [undefined, "word", "Bearer other", "Bearer ", "Basic word"]) {
      const reply = await metrics(authorization === undefined ? {} : { authorization });
      expect(reply.status, String(authorization)).toBe(401);
      expect(reply.headers.get("www-authenticate")).toBe("Bearer");
      expect(await reply.text()).not.toContain("steppe_");
    }
    expect((await metrics({ authorization: "Bearer word" })).status).toBe(200);
  });
});
