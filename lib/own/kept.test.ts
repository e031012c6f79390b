import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOwnId } from "../model/own-series";
import { asSeries, KeptSeries, newKept, newOwnId, stated } from "./kept";
import { readText } from "./read";

const [read] = readText("month;Secret exports, mln USD\n2024-01;1,1\n2024-02;..\n2024-03;3,3\n").series;
if (!read) throw new Error("not read");
const kept = newKept(
  read,
  { name: " Secret exports ", unit: { measure: "USD" }, scale: 1e6 },
  "mine.csv",
  "2026-01-02T03:04:05.000Z",
);

describe("an own series", () => {
  it("has an address that says nothing of it", () => {
    fc.assert(
      fc.property(fc.constant(0), () => {
        expect(isOwnId(newOwnId())).toBe(true);
      }),
    );
    expect(kept.id).not.toMatch(/secret|exports|mine/i);
    expect(isOwnId("own/Экспорт")).toBe(false);
    expect(isOwnId("own/../x")).toBe(false);
  });

  it("is kept as it was stated, and survives the database", () => {
    expect(kept).toMatchObject({ name: "Secret exports", measure: "USD", scale: 1e6, frequency: "M" });
    expect(KeptSeries.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([
    ["id", { id: "tenge/usd-kzt" }],
    ["name", { name: " " }],
    ["unit", { measure: "BUSHELS" }],
    ["period", { observations: [["2024-13", 1]] }],
    ["figure", { observations: [["2024-12", "1"]] }],
    ["scale", { scale: 0 }],
  ])("is not read where its %s is none", (_, damage) => {
    expect(KeptSeries.safeParse({ ...kept, ...damage }).success).toBe(false);
  });

  it("counts in plain units without binary remainders, and says where it comes from", () => {
    const series = asSeries(kept, "pasted text");
    expect(series.observations).toEqual([
      { period: "2024-01", value: 1_100_000, status: "A" },
      { period: "2024-02", value: null, status: "M" },
      { period: "2024-03", value: 3_300_000, status: "A" },
    ]);
    expect(series.provenance).toEqual([
      { source: "own", code: kept.id, edition: "mine.csv", vintage: "2026-01-02", obtained: "own", url: "" },
    ]);
    expect(asSeries({ ...kept, file: "" }, "pasted text").provenance[0]?.edition).toBe("pasted text");
  });

  it("takes another name and unit and keeps its figures", () => {
    const said = { name: "Index", unit: { measure: "IX" as const, base: "2020" }, scale: 1 };
    const renamed = stated(kept, said);
    expect(renamed).toEqual({ ...kept, name: "Index", measure: "IX", base: "2020", scale: 1 });
    expect(asSeries(renamed, "").unit).toEqual({ measure: "IX", base: "2020" });
    expect(stated(renamed, { ...said, unit: { measure: "PT" } })).not.toHaveProperty("base");
  });
});
