/** First releases, every release, revisions, forecasts against outturns: the figures that pages state of them. */
import { describe, expect, it } from "vitest";
import { locales } from "../model";
import { figure, readyChart, readyIndicator } from ".";
import { definitionOf, definitions } from "./ready";
import { revisionCharts, vintageChoice, vintagesOf } from "./vintages";

const valueIn = (slug: string, id: string, period: string, asOf?: string) =>
  readyIndicator(slug, asOf).series[id]?.observations.find((o) => o.period === period)?.value;

describe("what was revised", () => {
  it("is counted by period, and told for every day that brought or changed something", () => {
    const { days, values, revised } = vintagesOf("gdp-ratio");
    expect(
      days
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    ).toEqual(days.map(({ day }) => day));
    expect(days.find(({ day }) => day === "2026-09-26")).toMatchObject({ sources: ["worldbank"] });
    const fresh = days.reduce((sum, day) => sum + day.fresh, 0);
    expect(fresh).toBeLessThanOrEqual(values);
    expect(revised).toBeGreaterThan(100);
    expect(days.reduce((sum, day) => sum + day.revised, 0)).toBeGreaterThanOrEqual(revised);
  });

  it("has a chart with first and latest releases wherever a publisher revised what a page shows", () => {
    for (const definition of definitions()) {
      const isRevised = vintagesOf(definition.slug).revised > 0;
      expect([definition.slug, revisionCharts(definition).length > 0]).toEqual([definition.slug, isRevised]);
    }
  });

  it("is reached from a chart of the page, over another detail if need be", () => {
    const ways = revisionCharts(definitionOf("gdp-ratio")).map(({ spec, from }) => [spec.id, from?.id]);
    expect(ways).toEqual([
      ["revisions", "levels"],
      ["revisions-peers", "peers"],
      ["releases-russia", "levels"],
      ["releases-kazakhstan", "levels"],
    ]);
    const { charts } = vintageChoice(definitionOf("gdp-ratio"), "en", "2024-12-31");
    expect(charts[2]?.href).toBe("?chart=levels&open=releases-russia&asOf=2024-12-31#levels");
  });

  it("offers no day where every series is held in one state, and says which datasets those are", () => {
    expect(vintageChoice(definitionOf("coal"), "en")).toMatchObject({
      days: [],
      revised: 0,
      cutOff: false,
    });
    for (const locale of locales) {
      const choice = vintageChoice(definitionOf("trade"), locale);
      expect(choice.days.map(({ day }) => day)).toContain("2024-07-25");
      expect(choice.once.every((title) => /(: |：)\S/.test(title))).toBe(true);
    }
    expect(vintagesOf("tenge")).toMatchObject({ cutOff: true });
  });
});

describe("releases of Russia's GDP", () => {
  it("keep the first value beside the latest", () => {
    expect(valueIn("gdp-ratio", "russia-first", "2021")).toBeCloseTo(1843.392e9, -6);
    expect(valueIn("gdp-ratio", "russia", "2021")).toBe(1829.19e9);
    expect(valueIn("gdp-ratio", "russia-revised-by", "2021")).toBeCloseTo(-14.202e9, -6);
    expect(valueIn("gdp-ratio", "russia-revision", "2021")).toBeCloseTo(-0.77, 2);
  });

  it("know nothing of a later value on an earlier day, and see no revision before it was made", () => {
    expect(valueIn("gdp-ratio", "russia-revision", "2021", "2024-12-31")).toBe(0);
    expect(valueIn("gdp-ratio", "russia-first", "2021", "2018-02-01")).toBeUndefined();
    const members = Object.keys(readyIndicator("gdp-ratio", "2024-12-31").series);
    expect(members.filter((id) => id.startsWith("russia-releases."))).toEqual([
      "russia-releases.2018-01-14",
      "russia-releases.2024-10-21",
    ]);
  });

  it("average more in 2017–2021 than the paper printed", () => {
    const window = "2017/2021";
    expect(valueIn("gdp-ratio", "russia-mean-paper", window)).toBe(1637.8e9);
    expect(valueIn("gdp-ratio", "russia-mean-first", window)).toBeCloseTo(1652.2e9, -8);
    expect(valueIn("gdp-ratio", "russia-mean", window)).toBeCloseTo(1649.4e9, -8);
    expect(valueIn("gdp-ratio", "russia-mean-on-paper", window)).toBeCloseTo(11.6e9, -8);
  });
});

describe("forecasts held against outturns", () => {
  it("state the error of each edition in points", () => {
    const error = (month: string) => valueIn("gdp-ratio", "russia-2022-error-world-bank", month);
    const recorded = valueIn("gdp-ratio", "growth-russia-imf", "2022") ?? Number.NaN;
    expect(error("2022-06")).toBeCloseTo(-8.9 - recorded, 9);
    expect(error("2022-01")).toBeCloseTo(2.4 - recorded, 9);
    expect(readyIndicator("gdp-ratio").series["russia-2022-error-world-bank"]?.unit.measure).toBe("PP");
  });

  it("have no error before anything was recorded", () => {
    expect(valueIn("gdp-ratio", "russia-2022-world-bank", "2022-06", "2022-06-30")).toBe(-8.9);
    expect(valueIn("gdp-ratio", "russia-2022-error-world-bank", "2022-06", "2022-06-30")).toBeNull();
  });

  it("mark what rests on the press, and what on the paper alone", () => {
    const { chart, shown } = readyChart("gdp-ratio", "forecasts-kazakhstan", {
      locale: "en",
      width: 760,
      height: 380,
    });
    const obtained = (id: string) =>
      shown.find((one) => one.id.startsWith(id))?.provenance.map((one) => one.obtained);
    expect(obtained("forecasts-kazakhstan-paper.")).toEqual(["paper"]);
    expect(obtained("forecasts-kazakhstan-world-bank.")).toEqual(["press"]);
    expect(chart.notes.join(" ")).toMatch(/quoted by the press/);
    expect(chart.notes.join(" ")).toMatch(/Printed in the paper alone/);
    expect(chart.source).toContain("the source paper");
  });

  it("lay the columns of the table out as the definition says", () => {
    const shown = figure("gdp-ratio", "forecasts-russia-2022", { locale: "en" });
    expect(shown?.table.columns.map(({ label }) => label)).toEqual([
      "World Bank",
      "IMF",
      "Outturn as of mid-2025 (World Bank)",
      "Outturn as of 2026 (IMF)",
      "Error: World Bank",
      "Error: IMF",
    ]);
  });
});
