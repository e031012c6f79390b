import { describe, expect, it } from "vitest";
import { buildDataset } from "../build";
import { folder } from "../retrieve";
import { parsePrices, recipes } from "./prices";

const file = (text: string) => ({ path: "t.txt", bytes: new TextEncoder().encode(text) });

describe("consumer prices of Kazakhstan", () => {
  const [recipe] = recipes;
  const dataset = recipe && buildDataset(recipe, folder("tests/fixtures/sources/bns"));

  it("come by component and month, against the same month of the year before", () => {
    expect(dataset?.unitBase).toBe("same month of the previous year = 100");
    const found = dataset?.series.map(({ dimensions, rows }) => [
      dimensions.item,
      rows.find((row) => row[0] === "2022-05")?.[1],
      rows.at(-1)?.[0],
    ]);
    expect(found).toEqual([
      ["all", 114, "2026-09"],
      ["food", 119, "2026-09"],
      ["nonfood", 111.9, "2026-09"],
      ["services", 109.1, "2026-09"],
    ]);
  });

  it("are refused where a component is absent, a month is too many or a number is text", () => {
    const three = "= food\n2022 1\n= nonfood\n2022 1\n= services\n2022 1\n";
    expect(() => parsePrices([file(three)])).toThrow(/one section "all" is expected/);
    const all = (line: string) => () => parsePrices([file(`= all\n${line}\n${three}`)]);
    expect(all(`2022 ${"1 ".repeat(13)}`)).toThrow(/line 2: 2022 takes 12 values; the line has 13/);
    expect(all("2022 1 1,5")).toThrow(/line 2: "1,5" is not a number/);
    expect(all("May 1")).toThrow(/line 2: "May" is not a year/);
  });
});
