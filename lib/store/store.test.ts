import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Dataset } from "../model";
import {
  datasetAddress,
  datasetPath,
  datasetText,
  listDatasets,
  listIndicators,
  listSources,
  readDataset,
  readGroups,
  readSource,
  writeDataset,
} from ".";

const text = { en: "World Bank", zh: "世界银行", ru: "Всемирный банк", kk: "Дүниежүзілік банк" };
const source = {
  id: "worldbank",
  name: text,
  short: text,
  homePage: "https://data.worldbank.org/",
  licence: { kind: "open", name: text },
  citation: "World Bank",
  datasets: {},
};
const dataset: Dataset = {
  source: "worldbank",
  code: "NY.GDP.MKTP.CD",
  frequency: "A",
  unitMeasure: "USD",
  unitMultiplier: 0,
  notes: { wrong: text },
  retrievals: [
    {
      vintage: "2024-11-13",
      edition: "WDI",
      obtained: "published",
      url: "https://data.worldbank.org/",
      retrieved: "2026-11-23",
      files: [{ path: "gdp/raw/a.csv", sha256: "a".repeat(64) }],
      significantDigits: 6,
    },
  ],
  series: [
    {
      dimensions: { referenceArea: "KAZ" },
      rows: [
        ["2022", 225496000000, "A", "2024-11-13"],
        ["2023", null, "M", "2024-11-13", null, "wrong"],
      ],
    },
  ],
};

let folder: string;
const before = process.env.STEPPE_DATA;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
  process.env.STEPPE_DATA = folder;
  mkdirSync(join(folder, "sources"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env.STEPPE_DATA;
  else process.env.STEPPE_DATA = before;
});

describe("datasets on disk", () => {
  it("come back as they were written, one row a line, and are not written twice", () => {
    expect(listDatasets()).toEqual([]);
    expect(writeDataset(dataset)).toBe(true);
    expect(readDataset("worldbank", "NY.GDP.MKTP.CD")).toEqual(dataset);
    expect(listDatasets()).toEqual([{ source: "worldbank", code: "NY.GDP.MKTP.CD" }]);
    const file = readFileSync(datasetPath(dataset), "utf8");
    expect(file).toContain('\n      ["2022", 225496000000, "A", "2024-11-13"],\n');
    expect(file.endsWith("}\n")).toBe(true);
    expect(writeDataset(dataset)).toBe(false);
    expect(readdirSync(join(folder, "observations/worldbank"))).toEqual(["NY.GDP.MKTP.CD.json"]);
  });

  it("are read anew when the file changes, and otherwise from memory", () => {
    writeDataset(dataset);
    const first = readDataset("worldbank", "NY.GDP.MKTP.CD");
    expect(readDataset("worldbank", "NY.GDP.MKTP.CD")).toBe(first);
    writeDataset({ ...dataset, unitMultiplier: 6 });
    utimesSync(datasetPath(dataset), new Date(), new Date(Date.now() + 5000));
    expect(readDataset("worldbank", "NY.GDP.MKTP.CD").unitMultiplier).toBe(6);
  });

  it("are refused with the file and the place of the fault", () => {
    writeDataset(dataset);
    const file = readFileSync(datasetPath(dataset), "utf8");
    writeFileSync(datasetPath(dataset), file.replace('"2022"', '"2022-13"'));
    expect(() => readDataset("worldbank", "NY.GDP.MKTP.CD")).toThrow(
      /NY.GDP.MKTP.CD.json is not as it should be:\n {2}series\[0\].rows\[0\]/,
    );
    writeFileSync(datasetPath(dataset), file.slice(0, 40));
    expect(() => readDataset("worldbank", "NY.GDP.MKTP.CD")).toThrow(/NY.GDP.MKTP.CD.json is not JSON/);
    expect(() => readDataset("worldbank", "NOTHING")).toThrow(/NOTHING.json: there is no such file/);
    expect(() => writeDataset({ ...dataset, series: [] })).toThrow(/series/);
  });

  it("cannot be asked for outside the folder", () => {
    expect(() => readDataset("..", "secret")).toThrow(/is no dataset/);
    expect(() => readDataset("worldbank", "../../secret")).toThrow(/is no dataset/);
    expect(() => datasetAddress("worldbank")).toThrow(/write source\/code/);
    expect(datasetAddress("imf/REP")).toEqual({ source: "imf", code: "REP" });
  });
});

describe("the text of a dataset", () => {
  it("holds exactly the dataset, whatever its values", () => {
    const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.string(), (values, word) => {
        const rows = values.map((one): Dataset["series"][0]["rows"][0] => ["2020", one, "A", "2021-01-01"]);
        const one = { ...dataset, unitBase: word, series: [{ dimensions: { item: `x${word}` }, rows }] };
        expect(JSON.parse(datasetText(one))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
    expect(Dataset.parse(JSON.parse(datasetText(dataset)))).toEqual(dataset);
  });
});

describe("definitions on disk", () => {
  it("are found by name and have to say the same name inside", () => {
    writeFileSync(join(folder, "sources/worldbank.json"), JSON.stringify(source));
    expect(readSource("worldbank").name.zh).toBe("世界银行");
    expect(listSources()).toHaveLength(1);
    writeFileSync(join(folder, "sources/imf.json"), JSON.stringify(source));
    expect(() => readSource("imf")).toThrow(/imf.json says that its id is worldbank/);
    expect(() => readSource("../worldbank")).toThrow(/is no name in data\/sources/);
    expect(listIndicators()).toEqual([]);
  });

  it("name the text that lacks a language", () => {
    const { kk: _, ...three } = text;
    writeFileSync(join(folder, "sources/worldbank.json"), JSON.stringify({ ...source, short: three }));
    expect(() => readSource("worldbank")).toThrow(/worldbank.json is not as it should be:\n {2}short.kk/);
  });

  it("hold groups of economies", () => {
    writeFileSync(
      join(folder, "groups.json"),
      JSON.stringify({ EAEU: { name: text, members: ["KAZ", "RUS"] } }),
    );
    expect(readGroups().EAEU?.members).toEqual(["KAZ", "RUS"]);
    writeFileSync(
      join(folder, "groups.json"),
      JSON.stringify({ EAEU: { name: text, members: ["Kazakhstan"] } }),
    );
    expect(() => readGroups()).toThrow(/EAEU.members\[0\]/);
  });
});
