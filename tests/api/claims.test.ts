import { describe, expect, it } from "vitest";
import { judgedLedgers } from "@/lib/catalog";
import { locales } from "@/lib/model";
import { ask, readCsv, textOf } from "./ask";

const { ledgers } = judgedLedgers();
const total = ledgers.reduce((sum, { claims }) => sum + claims.length, 0);

interface Document {
  counts: Record<string, number>;
  rules: Record<string, string>;
  ledgers: { id: string; reference?: string; claims: Record<string, unknown>[] }[];
  unreadable: unknown[];
}
const documentOf = async (query = "") => JSON.parse(await textOf(`/claims.json${query}`)) as Document;

describe("claims.json", () => {
  it("holds every claim of every ledger, with a rule and a count for each verdict", async () => {
    const { counts, rules, ledgers: listed, unreadable } = await documentOf();
    expect(listed.map(({ id, claims }) => [id, claims.length])).toEqual(
      ledgers.map(({ ledger, claims }) => [ledger.id, claims.length]),
    );
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(total);
    expect(Object.keys(rules)).toEqual(Object.keys(counts));
    expect(listed[0]?.reference).toContain("马燕宁");
    expect(unreadable).toEqual([]);
  });

  it("says of a claim what is printed, how it is recomputed, and by how much it differs", async () => {
    const { ledgers: listed } = await documentOf("?ledger=ma-yanning&indicator=gdp-ratio&verdict=differs");
    expect(listed[0]?.claims.map(({ id }) => id)).toEqual([
      "gdp-russia-2017-2021",
      "gdp-kazakhstan-2017-2021",
    ]);
    expect(listed[0]?.claims[0]).toMatchObject({
      period: "2017/2021",
      printed: { value: 1.6378e12, step: 1e8, unit: "USD" },
      formula: { op: "mean", series: "worldbank/NY.GDP.MKTP.CD/RUS", from: "2017", to: "2021" },
      verdict: "differs",
      knownBy: { day: "2022-10-20", value: null, fits: false },
    });
  });

  it("speaks four languages and names what is missing in each", async () => {
    const said = await Promise.all(
      locales.map(async (lang) => {
        const { ledgers: listed } = await documentOf(`?lang=${lang}&verdict=cannot-be-checked`);
        return JSON.stringify(listed[0]?.claims[0]);
      }),
    );
    expect(new Set(said).size).toBe(4);
    for (const text of said) expect(text).toContain('"what":"');
  });
});

describe("claims as of an earlier day", () => {
  it("are judged by the data known then, in the list, alone and as a chart", async () => {
    const day = "2018-01-14";
    const list = await documentOf(`?asOf=${day}&ledger=ma-yanning`);
    expect(list).toMatchObject({ asOf: day });
    const one = list.ledgers[0]?.claims.find(({ id }) => id === "gdp-russia-2012-2016");
    expect(one).toMatchObject({ verdict: "differs" });
    const alone = JSON.parse(await textOf(`/claims/ma-yanning.gdp-russia-2012-2016.json?asOf=${day}`));
    expect(alone.claim).toEqual(one);
    expect(alone.series[0].observations.at(-1).period).toBe("2016");
  });

  it("mark the events asked for, and say what a wrong day may be", async () => {
    const path = "/claims/ma-yanning.gdp-russia-2012-2016.svg";
    expect(await textOf(`${path}?events=conflict`)).toContain('data-events="tags"');
    const wrong = await ask("/claims.json?asOf=yesterday");
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ parameter: "asOf", allowed: ["a day such as 2024-12-31"] });
  });
});

describe("claims.csv", () => {
  it("has a row a claim under a head that cites the paper and the rules", async () => {
    const { head, rows } = readCsv(await textOf("/claims.csv"));
    expect(rows).toHaveLength(total);
    expect(head.join("\n")).toContain("马燕宁");
    expect(head.some((line) => line.startsWith("Cannot be checked: "))).toBe(true);
    const row = rows.find(({ claim }) => claim === "tenge-depreciation");
    expect(row).toMatchObject({
      ledger: "ma-yanning",
      printed: "22.8",
      UNIT_MEASURE: "PT",
      verdict: "different-measure",
    });
    expect(Number(row?.recomputed)).toBeCloseTo(15.94, 2);
  });
});

describe("one claim", () => {
  it("comes with its chart, or without where nothing can be drawn", async () => {
    const drawn = JSON.parse(
      await textOf("/claims/ma-yanning.gdp-russia-2012-2016.json?width=360&height=300&rows=0"),
    );
    expect(drawn.claim.verdict).toBe("holds");
    expect(drawn.chart.frame.width).toBe(360);
    expect(drawn.chart.references).toHaveLength(1);
    const bare = JSON.parse(await textOf("/claims/ma-yanning.border.json"));
    expect(bare.claim.verdict).toBe("cannot-be-checked");
    expect(bare.chart).toBeUndefined();
    expect((await ask("/claims/ma-yanning.border.svg")).status).toBe(404);
  });

  it("is drawn with the printed figure marked, in the window asked for", async () => {
    const svg = await textOf("/claims/ma-yanning.dollar-2022-03-12.svg?lang=ru");
    expect(svg).toContain("напечатано: 527");
    expect(await textOf("/claims/ma-yanning.gdp-russia-2012-2016.csv?from=2010&to=2016")).toMatch(
      /\r\n2010,/,
    );
    expect(
      (await ask("/claims/ma-yanning.gdp-russia-2012-2016.png?scale=1")).headers.get("content-type"),
    ).toBe("image/png");
  });
});

describe("problems", () => {
  it.each([
    ["/claims.json?verdict=true", 400, "holds"],
    ["/claims.json?ledger=nobody", 400, "ma-yanning"],
    ["/claims.csv?indicator=tea", 400, "tenge"],
    ["/claims.json?from=2020", 400, "lang"],
    ["/claims/nobody.border.json", 404, "ma-yanning"],
    ["/claims/ma-yanning.nothing.json", 404, "ma-yanning.border"],
    ["/claims/ma-yanning.json", 404, "ma-yanning.border"],
    ["/claims/ma-yanning.border.docx", 404, ".csv"],
  ])("%s is refused with what is allowed", async (path, status, allowed) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    expect(reply.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(((await reply.json()) as { allowed: string[] }).allowed).toContain(allowed);
  });
});
