import { describe, expect, it } from "vitest";
import type { Dataset, Row } from "../model";
import { updateViews } from "./update-views";
import { updates, updatesIn } from "./updates";

function dataset(...series: Row[][]): Dataset {
  return {
    source: "worldbank",
    code: "NY.GDP.MKTP.CD",
    frequency: "A",
    unitMeasure: "USD",
    unitMultiplier: 0,
    retrievals: [],
    series: series.map((rows, index) => ({ dimensions: { referenceArea: `A${index}` }, rows })),
  };
}

describe("the updates of a dataset", () => {
  it("are new values on the day that brought them, and revisions with the old value", () => {
    const rows: Row[] = [
      ["2022", 100, "A", "2023-07-01", "2024-07-01"],
      ["2022", 104, "A", "2024-07-01"],
      ["2023", 110, "A", "2024-07-01"],
    ];
    const [first, second] = updatesIn(dataset(rows));
    expect(first).toMatchObject({ day: "2023-07-01", fresh: 1, span: ["2022", "2022"], revisions: [] });
    expect(second).toMatchObject({ id: "worldbank-NY.GDP.MKTP.CD-2024-07-01", fresh: 1 });
    expect(second?.revisions).toMatchObject([{ period: "2022", old: 100, new: 104 }]);
  });

  it("tell withdrawn values, values for what was missing, and values that became missing", () => {
    const rows: Row[] = [
      ["2020", 5, "A", "2021-01-01", "2022-01-01"],
      ["2021", null, "M", "2021-01-01", "2022-01-01"],
      ["2021", 7, "A", "2022-01-01", "2023-01-01"],
      ["2021", null, "M", "2023-01-01"],
    ];
    const told = updatesIn(dataset(rows)).map(({ day, fresh, revisions }) => ({
      day,
      fresh,
      revisions: revisions.map((one) => [one.period, one.old, one.new]),
    }));
    expect(told).toContainEqual({ day: "2021-01-01", fresh: 1, revisions: [] });
    const onDay = (day: string) => told.find((one) => one.day === day)?.revisions;
    expect(onDay("2022-01-01")).toHaveLength(2);
    expect(onDay("2022-01-01")).toEqual(
      expect.arrayContaining([
        ["2020", 5, undefined],
        ["2021", null, 7],
      ]),
    );
    expect(onDay("2023-01-01")).toEqual([["2021", 7, null]]);
  });

  it("put the largest move first and leave out what only changed its status", () => {
    const rows = (value: number, next: number): Row[] => [
      ["2022", value, "P", "2023-01-01", "2024-01-01"],
      ["2022", next, "A", "2024-01-01"],
    ];
    const second = updatesIn(dataset(rows(100, 101), rows(100, 80), rows(100, 100)))[1];
    expect(second?.revisions.map((one) => one.new)).toEqual([80, 101]);
  });

  it("count editions that stand beside each other as new, not as revisions", () => {
    const rows: Row[] = [
      ["2024", 3.1, "F", "2023-01-01"],
      ["2024", 2.8, "F", "2023-06-01"],
    ];
    expect(updatesIn(dataset(rows)).map(({ fresh, revisions }) => [fresh, revisions.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });
});

describe("our own updates", () => {
  it("tell every closed row once, and newest first", () => {
    const all = updates();
    const days = all.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().reverse());
    const gdp = all.filter(
      ({ dataset: { source, code } }) => `${source}/${code}` === "worldbank/NY.GDP.MKTP.CD",
    );
    const closed = gdp[0]?.dataset.series.flatMap(({ rows }) => rows).filter((row) => row[4] != null) ?? [];
    expect(closed.length).toBeGreaterThan(100);
    const told = gdp.reduce((sum, { revisions }) => sum + revisions.length, 0);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(closed.length);
  });

  it("read as old and new value with the move in each language", () => {
    const view = updateViews("en", { indicator: "gdp-ratio", count: 99, listed: 1 }).find(
      ({ id, revisions }) => id.startsWith("worldbank-NY.GDP.MKTP.CD") && revisions.length > 0,
    );
    expect(view?.revisions[0]?.old).toMatch(/^US\$/);
    expect(view?.revisions[0]?.change).toMatch(/^[+−][\d.,]+%$/);
    expect(view?.indicators).toContain("gdp-ratio");
  });
});
