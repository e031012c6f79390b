import { describe, expect, it } from "vitest";
import { inForce } from "./in-force";
import { seriesOf, text } from "./series.fixture";

const naming = { id: "made", name: text("made") };
const decisions = seriesOf(
  "rate",
  [
    ["2022-01-25", 10.25],
    ["2022-02-24", 13.5],
    ["2022-02-28", 14],
    ["2022-05-01", 15],
  ],
  { frequency: "D", unit: { measure: "PT_A_YEAR" } },
);

describe("inForce", () => {
  it("gives every month the last decision up to its last day, also months without one", () => {
    const made = inForce(naming, decisions, "M");
    expect(made.frequency).toBe("M");
    expect(made.observations).toEqual([
      { period: "2022-01", value: 10.25, status: "A" },
      { period: "2022-02", value: 14, status: "A" },
      { period: "2022-03", value: 14, status: "A" },
      { period: "2022-04", value: 14, status: "A" },
      { period: "2022-05", value: 15, status: "P" },
    ]);
  });

  it("begins with the first decision and is empty without one", () => {
    expect(inForce(naming, decisions, "A").observations).toEqual([
      { period: "2022", value: 15, status: "P" },
    ]);
    expect(inForce(naming, { ...decisions, observations: [] }, "M").observations).toEqual([]);
  });

  it("knows no rate where the decision in force was published as missing", () => {
    const lacking = seriesOf(
      "rate",
      [
        ["2022-01-25", null],
        ["2022-03-02", 9],
      ],
      { frequency: "D" },
    );
    expect(inForce(naming, lacking, "M").observations.map((o) => o.value)).toEqual([null, null, 9]);
  });

  it("refuses what has no days", () => {
    expect(() => inForce(naming, seriesOf("a", [["2020", 1]]), "A")).toThrow(/no days of decision/);
  });
});
