import { describe, expect, it } from "vitest";
import type { RawFile, Reading } from "../adapter";
import { folder } from "../retrieve";
import { parseOilTonnes, parseOilValue, parseTonnes, recipes } from "./commodities";
import { parseResourceUse } from "./resource-use";

const read = folder("tests/fixtures/sources/bns");
const text = (content: string): RawFile => ({ path: "raw.txt", bytes: new TextEncoder().encode(content) });
const at = (reading: Reading | undefined, period: string) =>
  reading?.values.find((one) => one.period === period);

describe("exports of coal and crude oil in tonnes", () => {
  const [coal, crude] = parseTonnes([read("coal-crude.txt")]);

  it("sorts the months and leaves September 2022 open", () => {
    expect(coal?.dimensions).toEqual({ referenceArea: "KAZ", tradeFlow: "X", commodity: "HS2701" });
    expect(coal?.values.at(0)).toEqual({ period: "2019-12", value: 1813940.46, status: "A" });
    expect(at(coal, "2022-09")).toBeUndefined();
    expect(at(crude, "2022-10")?.value).toBe(4917138.809);
  });

  it("marks the running year as provisional", () => {
    expect(at(coal, "2021-12")?.status).toBe("A");
    expect(at(coal, "2026-06")?.status).toBe("P");
  });

  it.each([
    ["V 2021-12 2636485.69\n", /line 1: "V", a month and two quantities/],
    ["V 2021-13 1 2\n", /not "V 2021-13 1 2"/],
    ["U 2021-12 1 2\n", /not "U 2021-12 1 2"/],
    ["V 2021-12 1 much\n", /"much" is not a number/],
  ])("refuses %j", (content, message) => {
    expect(() => parseTonnes([text(content)])).toThrow(message);
  });
});

describe("exports of crude oil since 2015", () => {
  it("reads tonnes, with a gap where the page has a dash", () => {
    const [tonnes] = parseOilTonnes([read("oil.txt")]);
    expect(at(tonnes, "2022-08")?.value).toBe(5220637);
    expect(at(tonnes, "2022-09")).toBeUndefined();
    expect(at(tonnes, "2026-06")).toEqual({ period: "2026-06", value: 6142051, status: "P" });
  });

  it("marks the value of June 2026 as suspect, with a note that the recipe spells out", () => {
    const [value] = parseOilValue([read("oil.txt")]);
    expect(at(value, "2026-05")?.status).toBe("P");
    expect(at(value, "2026-06")).toEqual({
      period: "2026-06",
      value: 5132328,
      status: "S",
      note: "price-implied",
    });
    const recipe = recipes.find(({ code }) => code === "oil-exports-value");
    expect(Object.keys(recipe?.notes ?? {})).toEqual(["price-implied"]);
    expect(recipe?.unitMultiplier).toBe(3);
  });

  it("refuses a year in the middle that lacks months", () => {
    const content = "= oil_exports_tonnes M BNS\n2015 1 2 3\n2016 1\n";
    expect(() => parseOilTonnes([text(content)])).toThrow(/line 2: 2015 takes 12 values; the line has 3/);
  });
});

describe("resources and use of coal", () => {
  it("gives January to July of two years", () => {
    const readings = parseResourceUse([read("resource-use.csv")]);
    const sold = readings.find(
      ({ dimensions }) => dimensions.commodity === "coal-lignite" && dimensions.item === "exports",
    );
    expect(readings).toHaveLength(8);
    expect(sold?.values).toEqual([
      { period: "2025-01/2025-07", value: 16428.615, status: "A" },
      { period: "2026-01/2026-07", value: 17833.073, status: "A" },
    ]);
  });

  it("refuses an unknown product and an empty cell", () => {
    const whole = new TextDecoder().decode(read("resource-use.csv").bytes);
    const oil = whole.replaceAll("Уголь каменный, тыс.тонн", "Нефть, тыс.тонн");
    expect(() => parseResourceUse([text(oil)])).toThrow(/line 4: product "Нефть, тыс.тонн" is not known/);
    const empty = whole.replace("63029.033", "");
    expect(() => parseResourceUse([text(empty)])).toThrow(/line 3: column "production" is empty/);
    const month = whole.replace("2026-07", "July 2026");
    expect(() => parseResourceUse([text(month)])).toThrow(/"July 2026" is not a month/);
  });
});
