import { describe, expect, it } from "vitest";
import { definitionOf, readyIndicator } from "@/lib/catalog";
import { translator } from "@/lib/i18n";
import { locales } from "@/lib/model";
import { readSource } from "@/lib/store";
import { ask, readCsv, slugs, textOf } from "./ask";

interface Told {
  id: string;
  unit: { measure: string };
  formula: string;
  sources: { publisher: string; dataset: string; vintage: string; licence: string; url: string }[];
  observations: { period: string; value: number | null; status: string }[];
}
const seriesOf = async (path: string): Promise<Told[]> => JSON.parse(await textOf(path)).series;

describe.each(slugs)("%s", (slug) => {
  const { charts, details = [], title } = definitionOf(slug);
  const refs = [
    ...new Set(
      [...charts, ...details].flatMap(({ series, table = [] }) => [
        ...series.map(({ ref }) => ref),
        ...table,
      ]),
    ),
  ];
  /** A chart names a series, or a group whose members are named after it. */
  const named = (ref: string, id: string) => id === ref || id.startsWith(`${ref}.`);

  it("as JSON holds every series that its charts show, each with origin and formula", async () => {
    const reply = await ask(`/indicators/${slug}.json`);
    expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const told = await reply.json();
    expect(told).toMatchObject({ slug, title: title.en });
    expect(told.charts.map(({ id }: { id: string }) => id)).toEqual(charts.map(({ id }) => id));
    const all: Told[] = told.series;
    for (const ref of refs) expect([ref, all.some(({ id }) => named(ref, id))]).toEqual([ref, true]);
    expect(all.filter(({ id }) => !refs.some((ref) => named(ref, id)))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, observations, sources, formula } of all) {
      const known = readyIndicator(slug).series[id]?.observations;
      expect(observations.map(({ period, value, status }) => [period, value, status])).toEqual(
        known?.map(({ period, value, status }) => [period, value, status]),
      );
      expect(formula).toMatch(/\S/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) {
        expect(source.vintage).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(source.url).toMatch(/^https?:/);
        expect(source.licence).toMatch(/\S/);
      }
    }
  });

  it("as CSV holds the same figures, a row each", async () => {
    const reply = await ask(`/indicators/${slug}.csv`);
    expect(reply.headers.get("content-type")).toContain("text/csv; charset=utf-8");
    expect(reply.headers.get("content-disposition")).toBe(`inline; filename="${slug}.csv"`);
    const { rows } = readCsv(await textOf(`/indicators/${slug}.csv`));
    const told = (await seriesOf(`/indicators/${slug}.json`)).flatMap(({ id, unit, observations }) =>
      observations.map(({ period, value, status }) => [
        id,
        period,
        value === null ? "" : String(value),
        unit.measure,
        status,
      ]),
    );
    expect(
      rows.map((row) => [row.series, row.TIME_PERIOD, row.OBS_VALUE, row.UNIT_MEASURE, row.OBS_STATUS]),
    ).toEqual(told);
  });

  it.each(locales)("as CSV cites publishers, editions and terms (%s)", async (lang) => {
    const { head } = readCsv(await textOf(`/indicators/${slug}.csv?from=2025&lang=${lang}`));
    const t = translator(lang);
    expect(head[0]).toBe(title[lang]);
    expect(head.at(-1)).toBe(t("csv.statuses"));
    const all = Object.values(readyIndicator(slug).series).filter(({ id }) =>
      refs.some((ref) => named(ref, id)),
    );
    for (const { source, edition, vintage } of all.flatMap(({ provenance }) => provenance)) {
      const { name, licence } = readSource(source);
      const begins = (start: string) => head.filter((line) => line.startsWith(start));
      expect(begins(t("csv.source", { source: name[lang] }))).not.toEqual([]);
      expect(begins(t("csv.licence", { licence: licence.name[lang] }))).not.toEqual([]);
      expect(begins(t("csv.vintage", { vintage: `${edition}, ${vintage}` }))).not.toEqual([]);
    }
  });
});

describe("a window", () => {
  it("cuts the series of an indicator", async () => {
    const all = await seriesOf("/indicators/trade.json?from=2020&to=2022-06");
    const periods = all.flatMap(({ observations }) => observations.map(({ period }) => period));
    expect(periods.length).toBeGreaterThan(10);
    for (const period of periods) expect(period >= "2020" && period <= "2022-06").toBe(true);
    expect(periods).toContain("2022-06");
    expect(periods).not.toContain("2022");
  });

  it("may be empty: the series then are there without observations", async () => {
    const all = await seriesOf("/indicators/trade.json?to=1950");
    expect(all.length).toBeGreaterThan(5);
    expect(all.flatMap(({ observations }) => observations)).toEqual([]);
  });
});

describe("what was known on a day", () => {
  it("is told with the editions of that day", async () => {
    const path = "/indicators/gdp-ratio.json";
    const then = (await seriesOf(`${path}?asOf=2018-02-01`)).find(({ id }) => id === "russia");
    const now = (await seriesOf(path)).find(({ id }) => id === "russia");
    expect(then?.sources.map(({ vintage }) => vintage)).toEqual(["2018-01-14"]);
    expect(then?.observations.at(-1)?.period).toBe("2016");
    const of2014 = (one?: Told) => one?.observations.find(({ period }) => period === "2014")?.value;
    expect(of2014(then)).toEqual(expect.any(Number));
    expect(of2014(then)).not.toBe(of2014(now));
    expect(JSON.parse(await textOf(`${path}?asOf=2018-02-01`)).asOf).toBe("2018-02-01");
  });

  it("stands in the head of the data file, in the reader's language", async () => {
    const { head } = readCsv(await textOf("/indicators/gdp-ratio.csv?asOf=2018-02-01&lang=ru"));
    expect(head[1]).toMatch(/^по данным на 1 февраля 2018/);
    expect(head.join()).not.toMatch(/2024-10-21|2026-09/);
  });

  it.each(slugs)("may be nothing: %s before anybody published", async (slug) => {
    const all = await seriesOf(`/indicators/${slug}.json?asOf=1980-01-01`);
    const values = all.flatMap(({ observations }) => observations.map(({ value }) => value));
    expect(values.filter((value) => value !== null)).toEqual([]);
    expect(readCsv(await textOf(`/indicators/${slug}.csv?asOf=1980-01-01`)).head.length).toBeGreaterThan(2);
  });
});
