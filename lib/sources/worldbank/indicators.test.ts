import { describe, expect, it } from "vitest";
import type { Dataset, Row } from "../../model";
import { buildDataset } from "../build";
import { folder } from "../retrieve";
import { recipes } from "./indicators";

const read = folder("tests/fixtures/sources/worldbank");

function built(code: string): Dataset {
  const recipe = recipes.find((one) => one.code === code);
  if (recipe === undefined) throw new Error(`no recipe ${code}`);
  return buildDataset(recipe, read);
}

function rowsOf(dataset: Dataset, area: string, period: string): Row[] {
  const series = dataset.series.find((one) => one.dimensions.referenceArea === area);
  return (series?.rows ?? []).filter((row) => row[0] === period);
}

describe("GDP in US dollars from six copies", () => {
  const gdp = built("NY.GDP.MKTP.CD");

  it("keeps each figure that the World Bank gave for Russia in 2021", () => {
    expect(rowsOf(gdp, "RUS", "2021")).toEqual([
      ["2021", 1843392293734.3777, "A", "2024-10-21", "2026-09-26"],
      ["2021", 1829190000000, "A", "2026-09-26"],
    ]);
  });

  it("takes rounding for no revision, and a revision for one", () => {
    expect(rowsOf(gdp, "KAZ", "2022")).toEqual([["2022", 225496328925.4941, "A", "2024-10-21"]]);
    expect(rowsOf(gdp, "KAZ", "2023")).toEqual([
      ["2023", 261421121085.57208, "A", "2024-10-21", "2025-07-01"],
      ["2023", 262642000000, "A", "2025-07-01"],
    ]);
    expect(rowsOf(gdp, "TUR", "2025")).toEqual([["2025", 1597293229287, "A", "2026-09-25"]]);
  });

  it("says of each copy where it stood, and takes only the economies that are shown", () => {
    expect(gdp.retrievals.map((one) => [one.vintage, one.obtained, one.significantDigits])).toEqual([
      ["2018-01-14", "published", undefined],
      ["2024-10-21", "published", undefined],
      ["2024-11-13", "published", 6],
      ["2025-07-01", "published", 6],
      ["2026-09-25", "transcribed", undefined],
      ["2026-09-26", "transcribed", 6],
    ]);
    const areas = gdp.series.map((one) => one.dimensions.referenceArea);
    expect(areas).toEqual(["KAZ", "RUS", "TUR", "UZB"]);
  });
});

describe("consumer prices", () => {
  it("show the wrong value of 2024 as suspect until the World Bank replaced it", () => {
    expect(rowsOf(built("FP.CPI.TOTL.ZG"), "KAZ", "2024")).toEqual([
      ["2024", 4.85655589318192, "S", "2025-07-01", "2025-12-10", "KAZ-2024"],
      ["2024", 8.83943897452672, "A", "2025-12-10"],
    ]);
  });

  it("are not confused with the deflator, though the copy has the two names the wrong way round", () => {
    expect(rowsOf(built("FP.CPI.TOTL.ZG"), "KAZ", "2022")[0]?.[1]).toBe(15.0278644440851);
    expect(rowsOf(built("NY.GDP.DEFL.KD.ZG"), "KAZ", "2022")[0]?.[1]).toBe(19.7690064802492);
  });

  it("of the inflation database carry their two doubtful values with a note", () => {
    const database = built("HCPI_A");
    expect(rowsOf(database, "RUS", "2022")[0]?.slice(2)).toEqual(["S", "2025-12-10", null, "RUS-2022"]);
    expect(rowsOf(database, "RUS", "2023")[0]).toEqual(["2023", 5.859, "A", "2025-12-10"]);
    expect(Object.keys(database.notes ?? {})).toEqual(["KAZ-2024", "RUS-2022"]);
  });
});

describe("the other indicators", () => {
  it.each([
    ["NY.GDP.PCAP.CD", "KAZ", "2023", 12918.86613],
    ["NY.GDP.PCAP.PP.KD", "RUS", "2024", 41704.7109375],
    ["NY.GDP.MKTP.KD.ZG", "RUS", "2022", -2.069711525],
    ["SP.POP.TOTL", "KAZ", "2024", 20592571],
    ["PA.NUS.PPP", "RUS", "2024", 29.0629745679481],
    ["SL.UEM.TOTL.ZS", "KAZ", "2024", 4.794],
    ["BN.CAB.XOKA.GD.ZS", "RUS", "2022", 10.49124906],
  ])("%s of %s in %s is %d", (code, area, period, value) => {
    expect(rowsOf(built(code), area, period)[0]?.[1]).toBe(value);
  });

  it("have no row where the table has a blank", () => {
    expect(rowsOf(built("NY.GDP.PCAP.CD"), "KAZ", "2024")).toEqual([]);
    expect(rowsOf(built("NY.GDP.PCAP.PP.KD"), "KAZ", "1989")).toEqual([]);
  });
});
