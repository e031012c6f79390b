import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GET as getChart } from "@/app/api/v1/charts/[file]/route";
import { GET as getIndicator } from "@/app/api/v1/indicators/[file]/route";
import { definitions } from "@/lib/catalog";

const all = definitions();
const chart = (file: string, query = "", headers: HeadersInit = {}) =>
  getChart(new Request(`http://localhost/api/v1/charts/${file}${query}`, { headers }), {
    params: Promise.resolve({ file }),
  });
const indicator = (file: string, query = "", headers: HeadersInit = {}) =>
  getIndicator(new Request(`http://localhost/api/v1/indicators/${file}${query}`, { headers }), {
    params: Promise.resolve({ file }),
  });
const rowsOf = (csv: string) =>
  parse(csv, {
    bom: true,
    comment: "#",
    comment_no_infix: true,
    columns: true,
    relax_column_count: true,
  }) as Record<string, string>[];

describe.each(all.map(({ slug }) => slug))("the indicator %s", (slug) => {
  it("gives JSON and CSV that tell the same figures and where they come from", async () => {
    const json = await (await indicator(`${slug}.json`)).json();
    // text() would drop the byte-order mark that Excel needs.
    const csv = Buffer.from(await (await indicator(`${slug}.csv`)).arrayBuffer()).toString("utf8");
    expect(csv.startsWith("\uFEFF# ")).toBe(true);
    expect(csv).toMatch(/# Source: .+/);
    expect(csv).toMatch(/# Licence: .+/);
    expect(csv).toMatch(/# Vintage: .+/);
    const rows = rowsOf(csv);
    const told = json.series.flatMap((series: { observations: unknown[] }) => series.observations);
    expect(rows).toHaveLength(told.length);
    expect(rows[0]).toHaveProperty("OBS_VALUE");
    for (const series of json.series) expect(series.sources.length).toBeGreaterThan(0);
  });

  it("has an address for every chart in every format", async () => {
    const definition = all.find((one) => one.slug === slug);
    for (const { id, title } of definition?.charts ?? []) {
      const svg = await chart(`${slug}.${id}.svg`, "?lang=zh&theme=dark&width=360");
      expect(svg.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
      expect(await svg.text()).toContain(title.zh.slice(0, 4));
      const json = await (await chart(`${slug}.${id}.json`)).json();
      expect(json.chart.id).toBe(`${slug}.${id}`);
      const csv = await chart(`${slug}.${id}.csv`);
      expect(rowsOf(await csv.text()).length).toBeGreaterThan(0);
    }
  });
});

describe("a chart's address", () => {
  it("takes window, day, size and scale", async () => {
    const json = await (await chart("tenge.usd-kzt.json", "?from=2022-02-01&to=2022-03-31")).json();
    expect(json.chart.subtitle).toMatch(/Feb 2022.*Mar 2022/);
    const known = await (await chart("gdp-ratio.json", "?asOf=2018-06-01&rows=1")).json();
    expect(known.table.rows[0].period).toBe("2016");
    const png = await chart("coal.png", "?width=400&height=300&scale=1");
    expect(png.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await png.arrayBuffer());
    expect(bytes.readUInt32BE(16)).toBe(400);
    const pair = await (await chart("trade-share.shift.json", "?a=2019&b=2020")).json();
    expect(pair.chart.subtitle).toMatch(/2019.*2020/);
  });

  it("answers 304 to whoever holds the same, and says how long it may be kept", async () => {
    const first = await chart("coal.svg");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toMatch(/max-age=\d+/);
    const again = await chart("coal.svg", "", { "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await chart("coal.svg", "?lang=ru", { "If-None-Match": tag })).status).toBe(200);
  });

  it.each([
    ["nothing.svg", "", 404, "Unknown indicator"],
    ["coal.nothing.svg", "", 404, "Unknown chart"],
    ["coal.gif", "", 404, "No such file"],
    ["coal.svg", "?width=9", 400, "Bad parameter"],
    ["coal.svg", "?lang=fr", 400, "Bad parameter"],
    ["coal.svg", "?theme=pink", 400, "Bad parameter"],
    ["coal.svg", "?range=2W", 400, "Bad parameter"],
    ["coal.svg", "?asOf=yesterday", 400, "Bad parameter"],
    ["coal.svg", "?from=2024&to=2020", 400, "Bad parameter"],
    ["coal.svg", "?a=2020", 400, "Bad parameter"],
    ["coal.svg", "?colour=red", 400, "Unknown parameter"],
    ["coal.svg", "?from=1950&to=1951", 404, "No data"],
  ])("%s%s is a problem that says what is allowed", async (file, query, status, title) => {
    const response = await chart(file, query);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const problem = await response.json();
    expect(problem).toMatchObject({ status, title });
    expect(problem.detail.length).toBeGreaterThan(20);
  });

  it("never fails, whatever the query", async () => {
    const names = fc.constantFrom("lang", "theme", "from", "to", "range", "a", "b", "asOf", "rows", "x");
    const values = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("ru", "2020", "2021-03", "1Y", "max", "0"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 4 }), async (pairs) => {
        const response = await chart("trade.turnover.json", `?${new URLSearchParams(pairs)}`);
        expect([200, 400, 404]).toContain(response.status);
      }),
      { numRuns: 60 },
    );
  });
});
