import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as change } from "@/app/[locale]/compare/change/route";
import { readPage } from "@/app/[locale]/compare/reading";
import { GET } from "@/app/api/v1/compare/[file]/route";
import { comparisonOf, definitions, diskShelf, searchEntries, seriesCatalogue } from "@/lib/catalog";
import { laidComparison, readyComparison } from "@/lib/compare";
import { carriedPanels } from "@/lib/export";
import { comparisonParameters, locales, readComparison } from "@/lib/model";
import { parseSvg } from "../golden/read-figure";
import { readCsv } from "./ask";

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(`https://monitor.example/api/v1/compare/${path}`);
  const file = url.pathname.split("/").at(-1) ?? "";
  return GET(new Request(url, { headers }), { params: Promise.resolve({ file }) });
}

const kaz = "worldbank/NY.GDP.MKTP.CD/KAZ";
const rus = "worldbank/NY.GDP.MKTP.CD/RUS";
const two = `s=${kaz}&s=inflation/kazakhstan`;

// The first question reads every dataset.
beforeAll(() => {
  seriesCatalogue();
}, 60_000);

describe("/api/v1/compare/chart", () => {
  it("is one well-formed figure of all panels, or of one", async () => {
    const whole = await ask(`chart.svg?${two}&lang=ru`);
    expect(whole.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    const height = async (reply: Response) => Number(parseSvg(await reply.text()).attributes.height);
    expect(await height(whole)).toBeGreaterThan((await height(await ask(`chart.svg?${two}&panel=1`))) + 200);
  });

  it("is a picture", async () => {
    const reply = await ask(`chart.png?${two}&panel=2`);
    expect(reply.headers.get("content-type")).toBe("image/png");
    expect([...new Uint8Array(await reply.arrayBuffer()).subarray(1, 4)]).toEqual([80, 78, 71]);
  });

  it("holds the same figures as JSON and as CSV", async () => {
    const query = `s=${kaz}~share:${rus}&from=2000&to=2010`;
    const { panels } = await (await ask(`chart.json?${query}`)).json();
    const [{ period, value }] = panels[0].series[0].observations;
    const { head, rows } = readCsv(await (await ask(`chart.csv?${query}`)).text());
    expect(period).toBe("2000");
    expect(Number(Object.values(rows[0] ?? {})[1])).toBeCloseTo(value, 10);
    expect(rows).toHaveLength(11);
    expect(head.join(" ")).toContain("World Bank");
    expect(head.join(" ")).toMatch(/share|÷|Russia/);
  });

  it("has the scale of the axis that is asked for, and no other meaning of the word", async () => {
    const scaleOf = async (query: string) =>
      (await (await ask(`chart.json?s=tenge/usd-kzt&rows=1${query}`)).json()).panels[0].chart.y.kind;
    expect(await scaleOf("")).not.toBe("log");
    expect(await scaleOf("&scale=log")).toBe("log");
    expect((await ask("chart.svg?s=tenge/usd-kzt&scale=banana")).status).toBe(400);
  });

  it("says in the file how figures came down to another frequency", async () => {
    const { head } = readCsv(await (await ask(`chart.csv?${two}`)).text());
    expect(head.join(" ")).toContain("Brought to annual figures as means");
    const { panels } = await (await ask(`chart.json?${two}`)).json();
    expect(panels[1].chart.notes[0]).toContain("Brought to annual figures as means");
  });

  it("says it once in every file, of one panel of that panel alone", async () => {
    const times = (text: string) => text.split("Brought to annual figures as means").length - 1;
    expect(times(await (await ask(`chart.svg?${two}`)).text())).toBe(1);
    expect(times(await (await ask(`chart.json?${two}`)).text())).toBe(1);
    expect(times(await (await ask(`chart.csv?${two}`)).text())).toBe(1);
    expect(times(await (await ask(`chart.csv?${two}&panel=1`)).text())).toBe(0);
    expect(times(await (await ask(`chart.csv?${two}&panel=2`)).text())).toBe(1);
  });

  it("is over its own span where a panel stands alone on a slide, over the common one in a file of all", () => {
    const { comparison } = readComparison(
      new URLSearchParams("s=gdp-ratio/ratio&s=inflation/kazakhstan&view=panels"),
    );
    const laid = laidComparison(readyComparison(comparison, diskShelf), "en");
    const of = { comparison, laid, locale: "en" as const, notes: [], origin: "" };
    const starts = (alone: boolean) =>
      carriedPanels({ ...of, alone }).map(
        ({ build }) => build({ width: 760, height: 380 }).chart.x.domain[0] as number,
      );
    const [first, second] = starts(false);
    expect(second).toBe(first);
    expect(starts(true)[1]).toBeGreaterThan(starts(true)[0] ?? Number.NaN);
  });

  it("is drawn where one of the months of shocks has no value, and says so", async () => {
    const reply = await ask("chart.json?s=tenge/usd-kzt&view=shocks&shocks=1990-01,2020-03");
    expect(reply.status).toBe(200);
    expect((await reply.json()).notes.join(" ")).toContain("January 1990");
  });

  it("marks the events asked for on charts over time, and none on others", async () => {
    const drawn = async (more: string) =>
      (await ask(`chart.svg?s=tenge/usd-kzt&events=conflict${more}`)).text();
    expect(await drawn("")).toContain('data-events="tags"');
    expect(await drawn("&asOf=2021-12-31")).not.toContain('data-events="tags"');
    expect(await drawn("&view=shocks")).not.toContain('data-events="tags"');
  });

  it("hands out events in all languages to browsers that draw themselves", async () => {
    const { events } = await (await ask("events.json?events=conflict&asOf=2022-12-31")).json();
    expect(events.map(({ kind }: { kind: string }) => kind)).toContain("conflict");
    for (const { title } of events) expect(Object.keys(title).sort()).toEqual(["en", "kk", "ru", "zh"]);
    expect((await ask("events.json?events=war")).status).toBe(400);
  });

  it("answers again by ETag", async () => {
    const etag = (await ask(`chart.json?${two}`)).headers.get("etag") ?? "";
    expect((await ask(`chart.json?${two}`, { "If-None-Match": etag })).status).toBe(304);
  });

  it.each([
    ["chart.svg", "s", /at least one series/],
    ["chart.svg?s=a/b/c", "s", /no series “a\/b\/c”/],
    [`chart.svg?s=${kaz}~twice`, "s", /twice/],
    [`chart.svg?s=${kaz}&view=pie`, "view", /together/],
    [`chart.csv?s=${kaz}&lag=99`, "lag", /-60 to 60/],
    [`chart.csv?s=${kaz}&from=2010&to=2000`, "from", /not after 2000/],
    [`chart.json?s=${kaz}&events=war`, "events", /conflict/],
    [`chart.json?s=${kaz}&asOf=yesterday`, "asOf", /2024-12-31/],
    [`chart.json?s=${kaz}&panel=0`, "panel", /1 to 8/],
    [`chart.json?s=${kaz}&colour=red`, "colour", /no parameter/],
    [`chart.png?s=inflation/kazakhstan~perhead`, "s", /per head/],
    [`chart.png?s=${kaz}&view=scatter`, "view", /two series/],
  ])("refuses %s and says what is allowed", async (path, parameter, detail) => {
    const reply = await ask(path);
    expect(reply.status).toBe(400);
    expect(reply.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const problem = await reply.json();
    expect(problem).toMatchObject({ status: 400, parameter });
    expect(problem.detail).toMatch(detail);
  });

  it.each([
    `chart.gif?${two}`,
    `other.svg?${two}`,
    `chart.svg?${two}&from=1900&to=1910`,
    `chart.svg?${two}&panel=8`,
  ])("is not there: %s", async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect((await reply.json()).detail).toMatch(/\S/);
  });
});

describe("/api/v1/compare/catalogue.json", () => {
  it("finds series by words of any language, grouped as asked", async () => {
    const { total, groups } = await (await ask("catalogue.json?q=экспорт угля&by=source&lang=en")).json();
    expect(total).toBeGreaterThan(0);
    for (const { series } of groups)
      for (const { id } of series) expect(seriesCatalogue().has(id)).toBe(true);
  });

  it("opens one group whole", async () => {
    const { groups } = await (await ask("catalogue.json?by=country&in=KGZ&lang=kk")).json();
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ key: "KGZ", title: "Қырғызстан" });
    expect(groups[0].series).toHaveLength(groups[0].count);
  });

  it("refuses what it does not know", async () => {
    expect((await ask("catalogue.json?by=colour")).status).toBe(400);
  });
});

describe("what leads to a comparison", () => {
  const ids = (query: string) => new URLSearchParams(query).getAll("s");

  it("names series of the catalogue alone: from every figure, and from a series that was looked for", () => {
    const figures = definitions().flatMap((one) => one.charts.map((spec) => comparisonOf(one, spec) ?? ""));
    const found = searchEntries().flatMap(({ kind, address }) =>
      kind === "series" && address?.startsWith("/compare") ? [address.slice("/compare".length)] : [],
    );
    expect(figures.filter((query) => query !== "").length).toBeGreaterThan(20);
    expect(found.length).toBeGreaterThan(20);
    for (const query of [...figures, ...found]) {
      expect(ids(query).length).toBeLessThanOrEqual(8);
      for (const id of ids(query)) expect(seriesCatalogue().has(id), id).toBe(true);
    }
  });
});

describe("a form of the page", () => {
  const submit = async (fields: Record<string, string>, accept: string) =>
    change(
      new Request(`https://monitor.example/en/compare/change?${new URLSearchParams(fields)}`, {
        headers: { accept },
      }),
      {
        params: Promise.resolve({ locale: "en" }),
      },
    );

  it("is a redirect without scripts and an address with them", async () => {
    const fields = { of: `s=${kaz}&s=${rus}~mean:3&view=panels`, n: "1", mean: "", by: "", move: "year" };
    const plain = await submit(fields, "text/html");
    expect(plain.status).toBe(303);
    const { address } = await (await submit(fields, "application/json")).json();
    expect(plain.headers.get("location")).toBe(address);
    expect(decodeURIComponent(address)).toBe(`/en/compare?s=${kaz}&s=${rus}~yoy&view=panels`);
  });

  it("leaves out what is emptied, and leaves the rest as it was", async () => {
    const fields = { of: `s=${kaz}&from=2000&base=2005`, from: "", scale: "log" };
    const { address } = await (await submit(fields, "application/json")).json();
    expect(new URL(address, "https://monitor.example").searchParams.toString()).toBe(
      new URLSearchParams({ s: kaz, base: "2005", scale: "log" }).toString(),
    );
  });
});

describe("any query", () => {
  const names = fc.oneof(
    fc.constantFrom(...comparisonParameters, "q", "by", "in", "divide"),
    fc.string({ maxLength: 8 }),
  );
  const steps = fc.constantFrom(
    "~perhead",
    `~share:${rus}`,
    "~ratio:inflation/russia",
    "~mean:3",
    "~yoy",
    "~index",
    "~pct",
    "~x",
  );
  const series = fc
    .tuple(
      fc.constantFrom(kaz, rus, "inflation/kazakhstan", "tenge/base-rate", "no/such/series", ""),
      fc.array(steps, { maxLength: 3 }),
    )
    .map(([id, all]) => id + all.join(""));
  const values = fc.constantFrom(
    "scatter",
    "shocks",
    "panels",
    "log",
    "two",
    "A",
    "Q",
    "M",
    "-3",
    "2014-08",
    "2005",
    "2014-08,2020-03",
    "2020-01-01",
    "country",
    "source",
    "share-1",
    "KGZ",
  );
  const pair = fc.oneof(
    series.map((value): [string, string] => ["s", value]),
    fc.tuple(names, fc.oneof(values, fc.string({ maxLength: 12 }))),
  );
  const pairs = fc.array(pair, { maxLength: 8 });

  it("gives a page, and says what was wrong with it in words", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...locales), (search, locale) => {
        const asked: Record<string, string[]> = {};
        for (const [name, value] of search)
          asked[name] = [...(Object.hasOwn(asked, name) ? (asked[name] ?? []) : []), value];
        const { faults, figures, laid } = readPage(asked, locale);
        expect(figures).toHaveLength(laid.panels.length);
        for (const fault of faults) expect(fault).toMatch(/\S{3}/);
      }),
      { numRuns: 60 },
    );
  });

  it("gives a file or a clear problem", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (search) => {
        const reply = await ask(`chart.json?${new URLSearchParams(search)}`);
        expect([200, 400, 404]).toContain(reply.status);
        const body = await reply.json();
        if (reply.status !== 200) expect(body.detail).toMatch(/\S{3}/);
      }),
      { numRuns: 40 },
    );
  });
});
