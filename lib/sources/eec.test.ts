import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "./build";
import { parsePrices, recipes } from "./eec";
import { folder } from "./retrieve";

const file = (text: string) => ({ path: "t.txt", bytes: new TextEncoder().encode(text) });

describe("consumer prices in the union", () => {
  it("come from two files, one for Russia", () => {
    const [recipe] = recipes;
    const dataset = recipe && buildDataset(recipe, folder("tests/fixtures/sources/eec"));
    const may = dataset?.series.map(({ dimensions, rows }) => [
      dimensions.referenceArea,
      rows.find((row) => row[0] === "2022-05")?.[1],
      rows.at(-1)?.[0],
    ]);
    expect(may).toEqual([
      ["BLR", 117, "2026-08"],
      ["KGZ", 114, "2026-08"],
      ["RUS", 117.1, "2026-08"],
    ]);
  });

  it("are refused where an economy is absent or a line is misshapen", () => {
    const russia = file("2022 108.7\n");
    expect(() => parsePrices([russia, file("KGZ 2022 111.2\n")])).toThrow(/no line for BLR/);
    expect(() => parsePrices([russia, file("KGZ 2022 x\nBLR 2022 1\n")])).toThrow(/line 1: "x" is not/);
  });

  it("give back any year as typed", () => {
    const year = fc.array(fc.integer({ min: 900, max: 2500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(year, year, (russia, belarus) => {
        const line = (values: number[]) => `2020 ${values.map((one) => (one / 10).toFixed(1)).join(" ")}`;
        const others = file(`KGZ 2020 100\nBLR ${line(belarus)}\n`);
        const readings = parsePrices([file(`# remark\n\n${line(russia)}\n`), others]);
        const values = (area: string) =>
          readings.find((one) => one.dimensions.referenceArea === area)?.values.map((one) => one.value);
        expect(values("RUS")).toEqual(russia.map((one) => one / 10));
        expect(values("BLR")).toEqual(belarus.map((one) => one / 10));
      }),
    );
  });
});
