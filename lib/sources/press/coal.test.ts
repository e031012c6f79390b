import { describe, expect, it } from "vitest";
import type { RawFile, Reading } from "../adapter";
import { buildDataset } from "../build";
import { folder } from "../retrieve";
import { parseCoal, recipes } from "./coal";

const read = folder("tests/fixtures/sources/press");
const files = [read("coal-1.csv"), read("coal-2.csv")];
const text = (content: string): RawFile => ({ path: "raw.csv", bytes: new TextEncoder().encode(content) });

/** The series of a partner and item as one body is quoted, wherever it stands. */
function quotedBy(readings: Reading[], partner: string, source: string, item?: string): Reading[] {
  return readings.filter(
    ({ dimensions }) =>
      dimensions.counterpartArea === partner &&
      dimensions.quotedSource === source &&
      dimensions.item === item,
  );
}

describe("coal by destination", () => {
  const exports = parseCoal("coal-exports")(files);

  it("makes one series of the figures that both lists repeat", () => {
    const [switzerland, more] = quotedBy(exports, "CHE", "QazMonitor");
    expect(more).toBeUndefined();
    expect(switzerland?.values).toEqual([
      { period: "2022-01/2022-07", value: 4500, status: "A", note: "invoiced" },
    ]);
    expect(quotedBy(exports, "CHE", "Atameken Business (BNS)")).toHaveLength(1);
  });

  it("writes every span as an interval", () => {
    const [union] = quotedBy(exports, "EU27", "Ministry of Trade KZ");
    expect(union?.values.map(({ period, value }) => [period, value])).toEqual([
      ["2022-01/2022-12", 4400],
      ["2023-01/2023-12", 6100],
      ["2024-01/2024-12", 5200],
      ["2025-01/2025-05", 1600],
    ]);
  });

  it("takes the earlier figure that a bracket quotes", () => {
    const [sea] = quotedBy(exports, "EU27", "Eurostat via Kommersant", "eu-imports-sea");
    expect(sea?.values).toEqual([
      { period: "2021-01/2021-05", value: 240, status: "A", note: "bracket" },
      { period: "2022-01/2022-05", value: 782, status: "A" },
    ]);
    const [whole] = quotedBy(exports, "EU27", "Eurostat via press", "eu-imports");
    expect(whole?.values).toEqual([
      { period: "2021-01/2021-12", value: 780, status: "A", note: "bracket" },
      { period: "2022-01/2022-11", value: 4900, status: "A", note: "about" },
    ]);
  });

  it("keeps what Eurostat counts apart from what Kazakhstan counts", () => {
    expect(quotedBy(exports, "EU27", "Eurostat via Kommersant", "eu-imports")).toHaveLength(1);
    expect(quotedBy(exports, "RUS", "KTZ", "rail")[0]?.values[0]?.value).toBe(20300);
  });

  it("keeps the words that qualify a figure, and marks the one that others contradict", () => {
    const [russia] = quotedBy(exports, "RUS", "energyprom.kz (BNS)").flatMap(({ values }) =>
      values.filter(({ period }) => period === "2022-01/2022-08"),
    );
    expect(russia?.note).toBe("over");
    const [contradicted] = quotedBy(exports, "WLD", "mercosurnews.com");
    expect(contradicted?.values[0]).toMatchObject({ status: "S", note: "contradicted" });
  });

  it("sorts the rows of both lists into four datasets, none lost", () => {
    const count = (readings: Reading[]) => readings.flatMap(({ values }) => values).length;
    expect(count(exports)).toBe(42);
    expect(count(parseCoal("coal-exports-value")(files))).toBe(7);
    expect(count(parseCoal("coal-shares")(files))).toBe(5);
    expect(count(parseCoal("coal-production")(files))).toBe(2);
  });

  it("spells out every note that it uses", () => {
    for (const recipe of recipes) {
      const editions = recipe.editions.map((one) => ({ ...one, files: ["coal-1.csv", "coal-2.csv"] }));
      const dataset = buildDataset({ ...recipe, editions }, read);
      const used = new Set(dataset.series.flatMap(({ rows }) => rows.flatMap((row) => row[5] ?? [])));
      expect([...used].sort()).toEqual(Object.keys(recipe.notes ?? {}).sort());
    }
  });

  const header = "period,flow,partner,value,unit,quoted_source,url";
  it.each([
    ["2022,export,RUS,1,thousand tonnes,KTZ,https://a.kz/", /line 2: the flow "export" is not known/],
    ["2022,exports,Russia,1,thousand tonnes,KTZ,https://a.kz/", /the partner "Russia" is not known/],
    ["2022,exports,RUS,1,tonnes,KTZ,https://a.kz/", /"thousand tonnes" is expected, not "tonnes"/],
    ["2022,exports,RUS,1,thousand tonnes (perhaps),KTZ,https://a.kz/", /the remark "perhaps" is not known/],
    ["2022,exports,RUS,much,thousand tonnes,KTZ,https://a.kz/", /"much" is not a number/],
    ["2022,exports,RUS,,thousand tonnes,KTZ,https://a.kz/", /a quotation without a figure/],
    ["last year,exports,RUS,1,thousand tonnes,KTZ,https://a.kz/", /"last year" is no span/],
    ["2022-05..2022-01,exports,RUS,1,thousand tonnes,KTZ,https://a.kz/", /is no span/],
    ["2022-01..2022-13,exports,RUS,1,thousand tonnes,KTZ,https://a.kz/", /is no span/],
  ])("refuses %s", (row, message) => {
    expect(() => parseCoal("coal-exports")([text(`${header}\n${row}\n`)])).toThrow(message);
  });

  it("refuses two figures for one thing", () => {
    const rows = [1, 2].map((value) => `2022,exports,RUS,${value},thousand tonnes,KTZ,https://a.kz/`);
    expect(() => parseCoal("coal-exports")([text([header, ...rows].join("\n"))])).toThrow(
      /2022-01\/2022-12 is quoted as 1 and as 2/,
    );
  });
});
