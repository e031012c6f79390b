import { describe, expect, it } from "vitest";
import type { RawFile } from "../adapter";
import { buildDataset } from "../build";
import { folder } from "../retrieve";
import { parseOilRoutes, recipes } from "./oil";

const read = folder("tests/fixtures/sources/press");
const text = (content: string): RawFile => ({ path: "raw.csv", bytes: new TextEncoder().encode(content) });

describe("routes of Kazakh oil", () => {
  const readings = parseOilRoutes([read("oil-routes.csv")]);
  const of = (item: string) => readings.filter(({ dimensions }) => dimensions.item === item);
  const sources = (item: string) => of(item).map(({ dimensions }) => dimensions.quotedSource);

  it("leaves out what was computed and what has no end in time", () => {
    expect(readings.flatMap(({ values }) => values)).toHaveLength(43);
    const aktau = of("aktau").flatMap(({ values }) => values.map(({ value }) => value));
    expect(aktau.sort()).toEqual([2.4848, 3.1, 3.376]);
    expect(sources("aktau")).not.toContain("KazTransOil via invest.gov.kz");
  });

  it("names who is quoted, without remarks of the list", () => {
    expect(sources("cpc-kazakhstan")).toContain("Prime Minister's office via Kazinform");
  });

  it("marks expectations as forecasts and keeps a misprint's reading in a note", () => {
    expect(of("all-routes")[0]?.values[0]).toEqual({
      period: "2024-01/2024-12",
      value: 68.8,
      status: "F",
      note: "expectation",
    });
    const reuters = of("cpc-kazakhstan").find(
      ({ dimensions }) => dimensions.quotedSource === "Reuters/zonebourse",
    );
    expect(reuters?.values[0]).toMatchObject({ value: 52.2, note: "word-missing" });
  });

  it("holds a share in per cent beside the million tonnes", () => {
    const [share] = of("cpc-share-of-exports");
    expect(share).toMatchObject({ unitMeasure: "PT", unitMultiplier: 0 });
    expect(share?.values[0]?.value).toBe(80);
  });

  it("reads a quarter as an interval", () => {
    const quarter = of("cpc-total").find(
      ({ dimensions }) => dimensions.quotedSource === "KazMunayGas via Trend",
    );
    expect(quarter?.values[0]?.period).toBe("2023-01/2023-03");
  });

  it("spells out every note that it uses", () => {
    const [recipe] = recipes;
    if (recipe === undefined) throw new Error("no recipe");
    const editions = recipe.editions.map((one) => ({ ...one, files: ["oil-routes.csv"] }));
    const dataset = buildDataset({ ...recipe, editions }, read);
    const used = new Set(dataset.series.flatMap(({ rows }) => rows.flatMap((row) => row[5] ?? [])));
    expect([...used].sort()).toEqual(Object.keys(recipe.notes ?? {}).sort());
  });

  const header = "period,route,value,unit,derived,quoted_source,url";
  it.each([
    ["2023,By camel,1,Mt,no,CPC,https://a.kz/", /line 2: the route "By camel" is not known/],
    ["2023,China,1,bbl,no,CPC,https://a.kz/", /the unit "bbl" is not known/],
    ["2023,China,one,Mt,no,CPC,https://a.kz/", /"one" is not a number/],
    ["2023,China,,Mt,no,CPC,https://a.kz/", /a quotation without a figure/],
    ["spring,China,1,Mt,no,CPC,https://a.kz/", /"spring" is no span/],
    ["2023,China,1,Mt,perhaps,CPC,https://a.kz/", /derived is "yes" or "no", not "perhaps"/],
  ])("refuses %s", (row, message) => {
    expect(() => parseOilRoutes([text(`${header}\n${row}\n`)])).toThrow(message);
  });
});
