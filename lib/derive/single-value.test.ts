import { describe, expect, it } from "vitest";
import type { Dataset } from "../model";
import { text } from "./series.fixture";
import { singleValue } from "./single-value";

const quoted: Dataset = {
  source: "press",
  code: "oil-routes",
  frequency: "I",
  unitMeasure: "T",
  unitMultiplier: 6,
  notes: { about: text("about") },
  retrievals: [],
  series: [
    {
      dimensions: { item: "china" },
      rows: [
        ["2024-01/2024-12", 1, "A", "2025-01-01", "2026-01-01"],
        ["2024-01/2024-12", 1.2, "A", "2026-01-01", null, "about"],
        ["2025-01/2025-12", null, "M", "2026-01-01"],
      ],
    },
    {
      dimensions: { item: "share" },
      unitMeasure: "PT",
      unitMultiplier: 0,
      rows: [["2024-01/2024-12", 80, "A", "2026-01-01"]],
    },
  ],
};
const of = (where: Record<string, string>, period = "2024-01/2024-12") => singleValue(quoted, where, period);

describe("singleValue", () => {
  it("is the value in force, in plain units, with its note", () => {
    expect(of({ item: "china" })).toMatchObject({
      value: 1200000,
      unit: { measure: "T" },
      note: text("about"),
    });
    expect(of({ item: "share" })).toMatchObject({ value: 80, unit: { measure: "PT" } });
  });

  it("is refused where there is none, a gap, or a choice", () => {
    expect(() => of({ item: "china" }, "2023-01/2023-12")).toThrow(/has for 2023-01\/2023-12 no value$/);
    expect(() => of({ item: "china" }, "2025-01/2025-12")).toThrow(/only a gap/);
    expect(() => of({})).toThrow(/more than one value: press\/oil-routes\/china, press\/oil-routes\/share/);
  });
});
