/** The panel of partners: WITS to 2019, nothing where it has nothing, nothing of what others published later. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawFile } from "./adapter";
import { parsePartnerPanel } from "./wits";

const recorded: RawFile = {
  path: "gravity-panel.csv",
  bytes: readFileSync("tests/fixtures/sources/wits/gravity-panel.csv"),
};
const typed = (text: string): RawFile => ({ path: "typed.csv", bytes: new TextEncoder().encode(text) });
const readings = parsePartnerPanel(recorded);
const seriesOf = (partner: string, flow: string) =>
  readings.find(({ dimensions }) => dimensions.counterpartArea === partner && dimensions.tradeFlow === flow)
    ?.values;

describe("the panel", () => {
  it("has no 2010 for Russia and ends with 2019", () => {
    const years = seriesOf("RUS", "X")?.map(({ period }) => period);
    expect(years).toEqual(["2008", "2009", "2011", "2018", "2019"]);
    expect(seriesOf("RUS", "X")?.at(-1)?.value).toBe(5670.9);
    expect(seriesOf("RUS", "M")?.[0]?.value).toBe(13753.8);
  });

  it("leaves out a partner of which it has later years only", () => {
    expect(seriesOf("ROU", "X")).toBeUndefined();
    expect(seriesOf("UZB", "M")?.map(({ value }) => value)).toEqual([725.684, 587.801]);
  });

  it.each([
    ["# head\niso3,year,exports\nRUS,2000,1", /no column "imports"/],
    ["# head\niso3,year,exports,imports\nRussia,2000,1,2", /line 3: "Russia" is no ISO/],
    ["# head\niso3,year,exports,imports\nRUS,00,1,2", /line 3: "00" is no year/],
    ["# head\niso3,year,exports,imports\nRUS,2000,1,two", /line 3, column "imports": "two"/],
    ["# head\niso3,year,exports,imports\nRUS,2000,1,2\nRUS,2000,1,2", /line 4: 2000 of/],
  ])("refuses %j", (text, message) => {
    expect(() => parsePartnerPanel(typed(text))).toThrow(message);
  });
});
