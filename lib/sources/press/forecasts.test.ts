import { describe, expect, it } from "vitest";
import { buildDataset } from "../build";
import { folder } from "../retrieve";
import { recipes as foodPrices, parseFoodPrices } from "./food-prices";
import { recipes as forecasts, parseForecasts } from "./forecasts";

const read = folder("tests/fixtures/sources/press");
const file = (text: string) => ({ path: "t.csv", bytes: new TextEncoder().encode(text) });

describe("quoted growth forecasts", () => {
  const [recipe] = forecasts;
  const dataset = recipe && buildDataset(recipe, read);
  const rows = (quotedSource: string, area: string, year: string) =>
    dataset?.series
      .filter(
        ({ dimensions }) => dimensions.quotedSource === quotedSource && dimensions.referenceArea === area,
      )
      .flatMap((one) => one.rows)
      .filter((row) => row[0] === year)
      .map((row) => row.slice(1, 4));

  it("are all there, each from the month of its edition", () => {
    expect(dataset?.series.flatMap((one) => one.rows)).toHaveLength(53);
    expect(rows("IMF WEO", "RUS", "2022")?.toSorted()).toEqual(
      [
        [2.8, "F", "2022-01-01"],
        [-8.5, "F", "2022-04-01"],
        [-6, "F", "2022-07-01"],
        [-3.4, "F", "2022-10-01"],
      ].toSorted(),
    );
  });

  it("tell estimates and printed outturns from forecasts, and say what was derived", () => {
    expect(rows("World Bank GEP", "RUS", "2022")).toContainEqual([-1.2, "A", "2025-01-01"]);
    expect(rows("World Bank GEP", "KAZ", "2023")).toContainEqual([4.5, "E", "2024-01-01"]);
    const derived = dataset?.series.flatMap((one) => one.rows).filter((row) => row[5] === "derived");
    expect(derived).toEqual([["2023", -3.3, "F", "2023-01-01", "2023-06-01", "derived"]]);
  });

  it("are refused where the kind is unknown, a number is text or the edition is absent", () => {
    const head = "institution,edition,country,year,growth_pct,kind,source_url\n";
    const list = (line: string) => () => parseForecasts([file(head + line)], "2022-01");
    expect(list("IMF,2022-01,RUS,2022,2.8,guess,x")).toThrow(/t.csv, line 2: a growth rate is expected/);
    expect(list("IMF,2022-01,RUS,2022,up,forecast,x")).toThrow(/column "growth_pct": "up" is not a number/);
    expect(list("IMF,2022-02,RUS,2022,2.8,forecast,x")).toThrow(/no forecast of the edition 2022-01/);
    expect(list("IMF,2022-01,RUS,2022,1,forecast,x\nIMF,2022-01,RUS,2022,2,forecast,x")).toThrow(
      /line 3: 2022 of .* stands already in t.csv, line 2/,
    );
    expect(() => parseForecasts([file("a,b\n1,2")], "2022-01")).toThrow(/no column "institution"/);
  });
});

describe("quoted food prices", () => {
  it("name their item in one way and mark an unclear basis", () => {
    const [recipe] = foodPrices;
    const found =
      recipe && buildDataset(recipe, read).series.map(({ dimensions, rows }) => [dimensions.item, rows[0]]);
    expect(found).toContainEqual(["all", ["2022-05", 14, "A", "2026-11-23"]]);
    expect(found).toContainEqual(["nonfood", ["2022-05", 11.9, "A", "2026-11-23"]]);
    expect(found).toContainEqual(["cereals", ["2022-05", 27.1, "A", "2026-11-23"]]);
    expect(found).toContainEqual(["sugar", ["2022-05", 60.5, "A", "2026-11-23"]]);
    expect(found).toContainEqual(["sugar", ["2022-11", 73, "S", "2022-11-25", null, "basis-unclear"]]);
  });

  it("are refused where the basis is another or the change is missing", () => {
    const head = "month,item,change_pct,basis,quoted_source,url\n";
    const list = (line: string) => () => parseFoodPrices([file(head + line)], "2022-05");
    expect(list("2022-05,Sugar,60,m/m,BNS,x")).toThrow(/line 2: "m\/m" is no basis/);
    expect(list("2022-05,Sugar,,y/y,BNS,x")).toThrow(/line 2: the change is missing/);
    expect(list("2022-06,Sugar,60,y/y,BNS,x")).toThrow(/no price of 2022-05/);
  });
});
