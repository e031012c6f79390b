import { describe, expect, it } from "vitest";
import { lastDay, locales } from "../model";
import { definitions, overviewCards, readyIndicator, recentMoves, recentRows } from ".";

const moves = recentMoves(1000);

describe("the overview as of an earlier day", () => {
  const day = "2021-12-31";
  it("shows nothing that was not known, and leaves out what nothing was known of", () => {
    for (const { last } of recentMoves(1000, day)) expect(lastDay(last.period) <= day).toBe(true);
    const slugs = overviewCards("en", day).map(({ definition }) => definition.slug);
    expect(slugs).toContain("tenge");
    expect(overviewCards("en", "1950-01-01")).toEqual([]);
    expect(recentRows("en", 16, "1950-01-01")).toEqual([]);
  });
});

describe("recent moves", () => {
  it("stand newest first, and on one day the largest against its usual move first", () => {
    moves.forEach((move, index) => {
      const next = moves[index + 1];
      if (!next) return;
      const [day, later] = [lastDay(move.last.period), lastDay(next.last.period)];
      expect(day >= later).toBe(true);
      if (day === later) expect(move.size).toBeGreaterThanOrEqual(next.size);
    });
    expect(moves.length).toBeGreaterThan(definitions().length);
  });

  it("say what an index is an index of, since its figure has no unit", () => {
    const named = recentRows("en", 1000).filter(
      ({ chart }) => chart === "currencies" || chart === "world-food",
    );
    expect(named).toHaveLength(2);
    for (const { name } of named) expect(name).toMatch(/\(index, .*= 100\)$/);
  });

  it("name only publishers whose figures are shown, not those of years before", () => {
    const row = recentRows("en", 1000).find(({ chart }) => chart === "usd-kzt");
    const card = overviewCards("en").find(({ definition }) => definition.slug === "tenge");
    expect([row?.publisher, card?.publisher]).toEqual(Array(2).fill("National Bank of Kazakhstan"));
  });

  it("name each chart once, with the newest value of a series that it shows", () => {
    const charts = moves.map(({ definition, chart }) => `${definition.slug}.${chart.id}`);
    expect(new Set(charts).size).toBe(charts.length);
    for (const { definition, chart, series, last, previous } of moves) {
      expect(chart.series.map(({ ref }) => ref)).toContain(series.id);
      expect(readyIndicator(definition.slug).series[series.id]).toBe(series);
      const outturns = series.observations.filter(({ value, status }) => value !== null && status !== "F");
      expect([previous, last]).toEqual(outturns.slice(-2));
    }
  });

  it("are measured against the median move of the last sixty values", () => {
    for (const { series, last, previous, size } of moves.slice(0, 12)) {
      const values = series.observations
        .filter(({ status }) => status !== "F")
        .flatMap(({ value }) => value ?? [])
        .slice(-60);
      const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? Number.NaN)));
      const moved = steps.filter((step) => step > 0);
      const move = Math.abs(last.value - previous.value);
      expect(size > 0).toBe(move > 0);
      if (size === 0) continue;
      const usual = move / size;
      const near = (step: number) => Math.abs(step / usual - 1) < 1e-9;
      expect(moved.filter((step) => step < usual && !near(step)).length).toBeLessThanOrEqual(
        moved.length / 2,
      );
      expect(moved.filter((step) => step > usual && !near(step)).length).toBeLessThanOrEqual(
        moved.length / 2,
      );
    }
  });

  it("are as many as asked for", () => {
    expect(recentMoves(3)).toEqual(moves.slice(0, 3));
    expect(recentMoves(0)).toEqual([]);
  });

  it.each(locales)("are told in words (%s)", (locale) => {
    const rows = recentRows(locale, 1000);
    expect(rows).toHaveLength(moves.length);
    for (const { name, value, move, publisher } of rows) {
      for (const text of [name, value, move, publisher]) expect(text).toMatch(/\S/);
      expect(`${value} ${move}`).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe("cards", () => {
  it.each(locales)("stand in the order of the overview, each with its move (%s)", (locale) => {
    const cards = overviewCards(locale);
    expect(cards.map(({ definition }) => definition.slug)).toEqual(definitions().map(({ slug }) => slug));
    for (const { definition, move, from, last, tail, publisher } of cards) {
      expect([definition.slug, move]).toEqual([definition.slug, expect.stringMatching(/\d/)]);
      expect(from && from.period < last.period).toBe(true);
      expect(tail.observations.at(-1)?.period).toBe(last.period);
      const valued = tail.observations.filter(({ value }) => value !== null);
      expect(valued.length).toBeLessThanOrEqual(definition.card.sparkline);
      expect(tail.observations.filter(({ status }) => status === "F")).toEqual([]);
      expect(publisher).toMatch(/\S/);
    }
  });
});
