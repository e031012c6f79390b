import { describe, expect, it } from "vitest";
import { readComparison, type Series, type Source } from "../model";
import { laidComparison } from "./charts";
import { citedLines } from "./citations";
import { comparisonFigures } from "./figures";
import { handedSeries, heldShelf } from "./held";
import { faultText, readyComparison } from "./ready";
import type { Shelf } from "./shelf";

const text = (name: string) => ({ en: name, zh: name, ru: name, kk: name });

function source(id: string, code: string): Source {
  const licence = { kind: "open" as const, name: text("open") };
  const datasets = { [code]: { title: text(code), url: "https://example.org/", traps: [text("a trap")] } };
  return { id, name: text(id), short: text(id), homePage: "", licence, citation: id, datasets };
}

function yearly(id: string, from: string, values: number[], more: Partial<Series> = {}): Series {
  return {
    id,
    name: text(id),
    frequency: "A",
    unit: { measure: "USD" },
    observations: values.map((value, i) => ({ period: String(2020 + i), value, status: "A" })),
    provenance: [
      { source: from, code: "T", edition: "e", vintage: "2024-01-01", obtained: "published", url: "" },
    ],
    formula: { op: "input", name: text(id) },
    ...more,
  };
}

const publisher = source("bank", "T");
const people = yearly("bank/P/KAZ", "bank", [2, 2, 2], { unit: { measure: "PS" } });
const gdp = yearly("bank/T/KAZ", "bank", [100, 110, 120]);
const disk: Shelf = {
  entry: (id) => (id === gdp.id ? { id, name: gdp.name, home: text("T"), headsOf: "KAZ" } : undefined),
  series: (id) => (id === gdp.id ? gdp : undefined),
  population: () => people,
  publishers: () => ({}),
  events: () => [],
  origins: (all) =>
    all.flatMap(({ provenance }) => provenance.map((one) => ({ source: publisher, provenance: one }))),
};
const mine = yearly("own/abc123", "own", [1, 2, 3], {
  provenance: [
    { source: "own", code: "own/abc123", edition: "m.csv", vintage: "2026-01-01", obtained: "own", url: "" },
  ],
});
const ours: Source = { ...source("own", "own/abc123"), name: text("Your own file, kept in this browser") };

/** What reaches a browser has gone through JSON. */
const handed = JSON.parse(JSON.stringify([handedSeries(disk, gdp.id)]));
const shelf = heldShelf(handed, { series: [mine], source: ours });
const ready = (query: string) =>
  readyComparison(readComparison(new URLSearchParams(query)).comparison, shelf);

describe("a comparison with the reader's own series", () => {
  it("follows the same rules: both are transformed, divided by each other, drawn together", () => {
    const { compared, faults } = ready(`s=${gdp.id}~perhead~index&s=own/abc123~ratio:${gdp.id}`);
    expect(faults).toEqual([]);
    const [first, second] = compared.map(({ series }) => series.observations.map(({ value }) => value));
    expect(first?.[0]).toBe(100);
    expect(second).toEqual([0.01, 2 / 110, 3 / 120]);
    const laid = laidComparison(ready(`s=${gdp.id}&s=own/abc123`), "en");
    expect(laid.panels).toHaveLength(1);
    const { comparison } = readComparison(new URLSearchParams(`s=${gdp.id}&s=own/abc123`));
    const [figure] = comparisonFigures(laid, comparison, "en", shelf);
    expect(figure?.wide.source).toContain("own");
    expect(figure?.origins.map((one) => one.source.id)).toEqual(["bank", "own"]);
  });

  it("names the own file as the source of its figures in every language", () => {
    for (const locale of ["en", "zh", "ru", "kk"] as const) {
      const head = citedLines("x", [mine], shelf.origins([mine]), locale).join("\n");
      expect(head).toContain("Your own file, kept in this browser");
      expect(head).toContain("m.csv");
      expect(head).not.toContain("undefined");
    }
  });

  it("says that a series is in another browser and shows the rest", () => {
    const { compared, faults } = ready(`s=own/zzz999&s=${gdp.id}~share:own/zzz999`);
    expect(compared.map(({ entry }) => entry.id)).toEqual([gdp.id]);
    expect(faults.map(({ key }) => key)).toEqual(["compare.fault.own", "compare.fault.own"]);
    expect(faultText(faults[0] as (typeof faults)[0], "en")).toContain("kept in the browser");
  });
});

describe("what is handed to a browser", () => {
  it("is the series as it is, its inhabitants, and of its publisher what is needed", () => {
    expect(handed[0].series).toEqual(gdp);
    expect(handed[0].population).toEqual(people);
    expect(handed[0].sources).toHaveLength(1);
    expect(handed[0].sources[0].datasets.T).not.toHaveProperty("traps");
    expect(handedSeries(disk, "bank/T/RUS")).toBeUndefined();
  });
});
