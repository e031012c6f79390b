import { describe, expect, it } from "vitest";
import { GET as form } from "@/app/api/v1/alerts/form.json/route";
import { GET as alerts } from "@/app/api/v1/alerts/route";
import type { WordedForm } from "@/components/alerts/words";
import { readRule } from "@/lib/alerts";
import { catalogueSeries, type JudgedAlert, suggestedAlerts } from "@/lib/catalog";
import { locales } from "@/lib/model";

const root = "https://monitor.example/api/v1/alerts";
const ask = (query: string[][], headers: Record<string, string> = {}) =>
  alerts(new Request(`${root}?${new URLSearchParams(query)}`, { headers }));

async function judged(query: string[][]): Promise<JudgedAlert[]> {
  const reply = await ask(query);
  if (reply.status !== 200) throw new Error(await reply.text());
  return ((await reply.json()) as { alerts: JudgedAlert[] }).alerts;
}

const values = (id: string) =>
  catalogueSeries(id)?.observations.filter((o) => o.value !== null && o.status !== "F") ?? [];
const newest = (id: string) => values(id).at(-1);

describe("/api/v1/alerts", () => {
  it("tells a level with value, period, publisher and page", async () => {
    const last = newest("inflation/kazakhstan");
    const level = Math.floor(last?.value ?? 0);
    const [fired, quiet] = await judged([
      ["rule", `inflation/kazakhstan~above:${level - 1}`],
      ["rule", `inflation/kazakhstan~below:${level - 1}`],
    ]);
    expect(fired).toMatchObject({
      rule: `inflation/kazakhstan~above:${level - 1}`,
      state: "fired",
      title: `Inflation: Kazakhstan above ${level - 1}%`,
      value: last?.value,
      period: last?.period,
      unit: "PT",
      page: "/en/indicators/inflation#neighbours",
      sources: [expect.objectContaining({ source: "bns", vintage: expect.stringMatching(/^\d{4}-/) })],
    });
    expect(fired?.text).toMatch(
      /^Inflation: Kazakhstan is above \d+%: [\d.]+% in \w+ \d{4}; the threshold was passed in/,
    );
    expect(quiet).toMatchObject({ state: "quiet", text: expect.stringMatching(/pp above the threshold$/) });
  });

  it("tells a move of a rate by its pair, from value to value", async () => {
    const [alert] = await judged([["rule", "tenge/usd-kzt~moves:0.001%:30"]]);
    expect(alert).toMatchObject({
      state: "fired",
      title: "USD/KZT moves over 0.001% in 30 days",
      moveUnit: "PT",
    });
    expect(alert?.text).toMatch(/^USD\/KZT moved [+−][\d.]+% within 30 days, to \d+\.\d+ on \d+ \w+ \d{4}$/);
    const from = values("tenge/usd-kzt").find(({ period }) => period === alert?.reference?.period);
    expect(alert?.reference?.value).toBe(from?.value);
    const [calm] = await judged([["rule", "tenge/usd-kzt~moves:900%:30"]]);
    expect(calm?.text).toMatch(/largest move within 30 days: [+−][\d.]+% of 900%$/);
  });

  it.each(locales)("speaks %s", async (lang) => {
    const query = [
      "tenge/usd-kzt~moves:0.001%:30",
      "tenge/usd-kzt~below:1",
      "inflation/kazakhstan~above:1",
      "trade/turnover~above:1000000000",
      "trade/balance~moves:5%:1",
      "gdp-ratio/ratio-of-averages~moves:1:1",
    ].map((rule) => ["rule", rule]);
    const said = await judged([["lang", lang], ["asOf", "2026-10-31"], ...query]);
    expect(said.map(({ title, text }) => `${title} | ${text}`)).toMatchSnapshot();
    expect(said.map(({ page }) => page.split("/")[1])).toEqual(query.map(() => lang));
  });

  it("judges as of an earlier day", async () => {
    const query = ["rule", "tenge/usd-kzt~above:500"];
    const [then] = await judged([query, ["asOf", "2025-02-01"]]);
    expect(then).toMatchObject({ state: "fired", period: "2025-01-31" });
    expect((await judged([query, ["asOf", "2024-06-01"]]))[0]?.state).toBe("quiet");
  });

  it("never fires on a forecast", async () => {
    const all = catalogueSeries("gdp-ratio/kazakhstan")?.observations ?? [];
    expect(all.at(-1)?.status).toBe("F");
    const [alert] = await judged([["rule", "gdp-ratio/kazakhstan~above:1"]]);
    expect(alert?.period).toBe(newest("gdp-ratio/kazakhstan")?.period);
  });

  it("answers again by ETag", async () => {
    const query = [["rule", "tenge/usd-kzt~above:1"]];
    const etag = (await ask(query)).headers.get("etag") ?? "";
    expect((await ask(query, { "If-None-Match": etag })).status).toBe(304);
  });

  it.each([
    [[], 400, "one to 50 rules"],
    [[["rule", "tenge/usd-kzt~over:3"]], 400, "<series>~above:<number>"],
    [[["rule", "tenge/euro~above:3"]], 404, "a series of /api/v1/compare/catalogue.json"],
    [[["rule", "inflation/kazakhstan~moves:3%:5"]], 400, "inflation/kazakhstan~moves:3:5"],
    [Array.from({ length: 51 }, () => ["rule", "tenge/usd-kzt~above:1"]), 400, "one to 50 rules"],
  ])("names what is wrong with %j and what is allowed", async (query, status, allowed) => {
    const reply = await ask(query);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({
      status,
      parameter: "rule",
      allowed: expect.arrayContaining([allowed]),
    });
    for (const lang of locales.filter((one) => one !== "en")) {
      const { detail } = (await (await ask([...query, ["lang", lang]])).json()) as { detail: string };
      expect(detail).toMatch(lang === "zh" ? /允许的取值/ : /допустимо|рұқсат/);
    }
  });

  it("refuses what it does not know", async () => {
    const bad = await ask([
      ["rule", "tenge/usd-kzt~above:1"],
      ["from", "2020"],
    ]);
    expect([bad.status, await bad.json()]).toEqual([400, expect.objectContaining({ parameter: "from" })]);
  });
});

describe("/api/v1/alerts/form.json", () => {
  const formOf = async (query: string) => {
    const reply = await form(new Request(`${root}/form.json?${query}`));
    return { status: reply.status, body: (await reply.json()) as WordedForm };
  };

  it("offers the series of a chart, those named, or those of the first charts", async () => {
    const { body } = await formOf("indicator=inflation&chart=neighbours");
    expect(body.series.map(({ id }) => id)).toContain("inflation/russia");
    expect(body.series.every(({ percent }) => !percent)).toBe(true);
    const named = (await formOf("s=trade/turnover&lang=ru")).body.series;
    expect(named).toEqual([expect.objectContaining({ scale: 1e9, unit: expect.stringMatching(/^млрд/) })]);
    const all = (await formOf("")).body.series.map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(["tenge/usd-kzt", "gdp-ratio/ratio"]));
  });

  it("names what there is not", async () => {
    expect((await formOf("indicator=tenge&chart=none")).status).toBe(404);
    expect((await formOf("indicator=none")).status).toBe(404);
  });

  it("suggests rules that can be judged", async () => {
    for (const { rule } of suggestedAlerts("en")) {
      expect(readRule(rule), rule).toBeDefined();
      expect((await judged([["rule", rule]]))[0]?.state, rule).not.toBe("unknown");
    }
    expect(suggestedAlerts("en").length).toBe(3);
  });
});
