/** What was known on a day: every indicator as its publishers' tables stood then. */
import { describe, expect, it } from "vitest";
import { type Indicator, lastDay, locales, type Series, UnknownNameError } from "../model";
import { datasetAddress, readDataset } from "../store";
import { cardOf, chartSpec, definitions, figure, headlineOf, readyIndicator } from ".";

const all = definitions();
const longAgo = "1980-01-01";

function datasetsOf({ inputs }: Indicator) {
  return [...new Set(Object.values(inputs).map(({ dataset }) => dataset))].map((name) => {
    const { source, code } = datasetAddress(name);
    return readDataset(source, code);
  });
}

/** The mean of a series over years, all of which must have a value. */
function mean({ observations }: Series, years: string[]): number {
  const found = observations
    .filter(({ period }) => years.includes(period))
    .map(({ value }) => value ?? Number.NaN);
  expect(found).toHaveLength(years.length);
  return found.reduce((sum, value) => sum + value, 0) / years.length;
}

function seriesAsOf(slug: string, id: string, asOf?: string): Series {
  const found = readyIndicator(slug, asOf).series[id];
  if (!found) throw new Error(`${slug} has no series ${id}`);
  return found;
}

describe.each(all)("$slug", (definition) => {
  const { slug, charts } = definition;

  it("is empty before anything was known, and says so instead of failing", () => {
    const { series } = readyIndicator(slug, longAgo);
    expect(Object.keys(series).sort()).toEqual(Object.keys(readyIndicator(slug).series).sort());
    const values = Object.values(series).flatMap((one) => one.observations.map(({ value }) => value));
    expect(values.filter((value) => value !== null)).toEqual([]);
    expect(cardOf(slug, longAgo)).toBeUndefined();
    for (const locale of locales) {
      expect(headlineOf(slug, locale, longAgo)).toBeUndefined();
      for (const { id } of charts) expect(figure(slug, id, { locale, asOf: longAgo })).toBeUndefined();
    }
  });

  it("can be asked for on any day on which a publisher revised something", () => {
    const days = datasetsOf(definition).flatMap(({ retrievals }) => retrievals.map(({ vintage }) => vintage));
    for (const asOf of new Set([...days, "2016-02-29", "2018-02-01", "2022-12-31"])) {
      const { series } = readyIndicator(slug, asOf);
      const later = Object.values(series).flatMap(({ id, provenance }) =>
        provenance
          .filter(({ vintage, source, code }) => {
            const { neverRevised } = readDataset(source, code);
            return !neverRevised && vintage > asOf;
          })
          .map(({ vintage }) => [id, vintage]),
      );
      expect(later).toEqual([]);
      const headline = headlineOf(slug, "en", asOf);
      if (headline) expect(headline).not.toMatch(/undefined|NaN|[{}]/);
    }
  });

  it("is as it stands today on any day to come", () => {
    const now = readyIndicator(slug).series;
    const later = readyIndicator(slug, "2999-12-31").series;
    for (const [id, one] of Object.entries(now)) expect(later[id]?.observations).toEqual(one.observations);
  });

  it("has a headline of today in every language, with its newest outturn in it", () => {
    const card = cardOf(slug);
    expect(card?.last.status).not.toBe("F");
    for (const locale of locales) expect(headlineOf(slug, locale)).toMatch(/\d/);
  });
});

describe("vintages", () => {
  const years = ["2012", "2013", "2014", "2015", "2016"];

  it("keep the gross domestic product that was published at the time", () => {
    const then = mean(seriesAsOf("gdp-ratio", "russia", "2018-02-01"), years);
    const now = mean(seriesAsOf("gdp-ratio", "russia"), years);
    expect(then).not.toBe(now);
    expect(Math.abs(then / now - 1)).toBeLessThan(0.1);
    const last = seriesAsOf("gdp-ratio", "russia", "2018-02-01").observations.at(-1)?.period;
    expect(last).toBe("2016");
  });

  it("never show a daily rate before its own day", () => {
    const { observations } = seriesAsOf("tenge", "usd-kzt", "2022-02-24");
    expect(observations.length).toBeGreaterThan(1000);
    expect(observations.filter(({ period }) => lastDay(period) > "2022-02-24")).toEqual([]);
    expect(observations.at(-1)?.period).toBe("2022-02-24");
  });

  it("name the edition of the day as the origin", () => {
    const [then] = seriesAsOf("gdp-ratio", "russia", "2018-02-01").provenance;
    const [now] = seriesAsOf("gdp-ratio", "russia").provenance;
    expect(then?.vintage).toBe("2018-01-14");
    expect(now?.vintage).not.toBe("2018-01-14");
  });
});

describe("names", () => {
  it("that are unknown are told with those that are known", () => {
    expect(() => readyIndicator("oil")).toThrow(UnknownNameError);
    expect(() => readyIndicator("oil")).toThrow(
      `There is no indicator "oil"; there are ${all.map(({ slug }) => slug).join(", ")}`,
    );
    const ready = readyIndicator("tenge");
    expect(() => chartSpec(ready, "nothing")).toThrow('There is no chart "tenge.nothing"');
    expect(chartSpec(ready)).toBe(ready.definition.charts[0]);
  });

  it("are answered with the same object as long as the files stay the same", () => {
    expect(readyIndicator("tenge")).toBe(readyIndicator("tenge"));
    expect(readyIndicator("tenge", "2022-02-24")).not.toBe(readyIndicator("tenge"));
  });
});
