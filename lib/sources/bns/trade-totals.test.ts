/** Monthly totals: every month in its place, what is provisional or an outlier marked. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawFile } from "../adapter";
import { parseTradeTotals, recipes } from "./trade-totals";

const recorded: RawFile = {
  path: "trade-totals.txt",
  bytes: readFileSync("tests/fixtures/sources/bns/trade-totals.txt"),
};
const typed = (text: string): RawFile => ({ path: "typed.txt", bytes: new TextEncoder().encode(text) });
const [exports, imports] = parseTradeTotals(recorded);
const at = (reading: typeof exports, period: string) => reading?.values.find((one) => one.period === period);

describe("the monthly totals", () => {
  it("reads both flows from January of the first year on", () => {
    expect(exports?.dimensions).toEqual({ referenceArea: "KAZ", counterpartArea: "WLD", tradeFlow: "X" });
    expect(imports?.dimensions.tradeFlow).toBe("M");
    expect(exports?.values).toHaveLength(30);
    expect(at(exports, "2024-01")).toEqual({ period: "2024-01", value: 5947011, status: "A" });
    expect(at(imports, "2025-12")).toEqual({ period: "2025-12", value: 7115016, status: "A" });
  });

  it("marks 2026 as provisional and the exports of June 2026 as an outlier, with a note that exists", () => {
    expect(at(exports, "2026-05")?.status).toBe("P");
    expect(at(imports, "2026-06")).toEqual({ period: "2026-06", value: 5443409, status: "P" });
    expect(at(exports, "2026-06")).toEqual({
      period: "2026-06",
      value: 9807367,
      status: "S",
      note: "outlier",
    });
    expect(recipes[0]?.notes).toHaveProperty("outlier");
  });

  it("gives each figure the month at which it stands", () => {
    const figures = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(figures, (months) => {
        const line = `2020 ${months.join(" ")}`;
        const [read] = parseTradeTotals(typed(`= exports\n${line}\n= imports\n${line}`));
        expect(read?.values.map(({ value }) => value)).toEqual(months);
        expect(read?.values.at(-1)?.period).toBe(`2020-${String(months.length).padStart(2, "0")}`);
      }),
    );
  });

  it.each([
    ["= exports\n2020 1 - 3\n= imports\n2020 1", /typed\.txt, exports: 2020-03 does not follow on 2020-01/],
    [`= exports\n2020 ${"1 ".repeat(12)}\n2022 1\n= imports\n2020 1`, /2022-01 does not follow on 2020-12/],
    ["= exports\n2020 1\n2021 1\n= imports\n2020 1", /typed\.txt, line 2/],
    ["= exports\n2020 1", /imports/],
    ["= exports\n2020 1 x\n= imports\n2020 1", /line 2.*"x" is not a number/],
    ["= exports\n20 1\n= imports\n2020 1", /line 2: "20" is not a year/],
    ["2020 1", /line 1/],
  ])("refuses %j", (text, message) => {
    expect(() => parseTradeTotals(typed(text))).toThrow(message);
  });
});
