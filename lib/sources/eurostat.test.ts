/** Exports of the European Union by month: dimensions and months of the recorded table, and what it may not hold. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawFile } from "./adapter";
import { parseExports } from "./eurostat";

const recorded: RawFile = {
  path: "comext-exports.csv",
  bytes: readFileSync("tests/fixtures/sources/eurostat/comext-exports.csv"),
};
const head = "date,reporter,partner,flow,value,unit";
const typed = (line: string): RawFile => ({
  path: "typed.csv",
  bytes: new TextEncoder().encode(`${head}\n${line}`),
});

describe("the table of exports", () => {
  const readings = parseExports(recorded);
  const seriesOf = (reporter: string, partner: string) =>
    readings.find(
      ({ dimensions }) => dimensions.referenceArea === reporter && dimensions.counterpartArea === partner,
    );

  it("reads reporter, partner and month", () => {
    expect(seriesOf("EU27", "KAZ")?.values).toEqual([
      { period: "2024-07", value: 919524382, status: "A" },
      { period: "2024-08", value: 921956331, status: "A" },
    ]);
    expect(seriesOf("DEU", "KAZ")?.dimensions).toEqual({
      referenceArea: "DEU",
      counterpartArea: "KAZ",
      tradeFlow: "X",
    });
  });

  it("leaves out a month in which a member exported nothing", () => {
    expect(seriesOf("MLT", "KAZ")?.values.map(({ period }) => period)).toEqual(["2024-08"]);
  });

  it.each([
    ["2024-01-01,GBR,KAZ,export,1,EUR", /line 2, column "reporter": "GBR" should be EU27 or a member/],
    ["2024-01-01,DEU,TJK,export,1,EUR", /column "partner": "TJK"/],
    ["2024-01-01,DEU,KAZ,import,1,EUR", /column "flow": "import"/],
    ["2024-01-01,DEU,KAZ,export,1,USD", /column "unit": "USD"/],
    ["2024-13-01,DEU,KAZ,export,1,EUR", /line 2: "2024-13-01" is no first day of a month/],
    ["2024-01-01,DEU,KAZ,export,,EUR", /line 2: the value is blank/],
    ["2024-01-01,DEU,KAZ,export,1 000,EUR", /"1 000" is not a number/],
  ])("refuses %j", (line, message) => {
    expect(() => parseExports(typed(line))).toThrow(message);
  });
});
