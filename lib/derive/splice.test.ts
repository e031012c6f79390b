import { describe, expect, it } from "vitest";
import { seriesOf, text, values } from "./series.fixture";
import { splice } from "./splice";

const naming = { id: "made", name: text("made") };

describe("splice", () => {
  const old = seriesOf("old", [
    ["2020", 1],
    ["2021", 2],
    ["2022", null],
  ]);
  const next = seriesOf("next", [
    ["2020", 10],
    ["2021", 20],
    ["2022", 30],
    ["2023", 40, "F"],
  ]);

  it("takes the first as far as it has values, then the second, and marks the seam", () => {
    const made = splice(naming, [old, next]);
    expect(values(made)).toEqual([
      ["2020", 1],
      ["2021", 2],
      ["2022", 30],
      ["2023", 40],
    ]);
    expect(made.seams).toEqual([{ period: "2022", before: text("old"), after: text("next") }]);
    expect(made.observations.at(-1)?.status).toBe("F");
  });

  it("passes on at a named period even where the first goes on", () => {
    const made = splice(naming, [next, old], ["2021"]);
    expect(values(made)).toEqual([
      ["2020", 10],
      ["2021", 2],
      ["2022", null],
    ]);
    expect(made.seams?.[0]?.period).toBe("2021");
  });

  it("has no seam where the second adds nothing", () => {
    expect(splice(naming, [next, old]).seams).toBeUndefined();
  });

  it("stands on the second alone where the first is empty", () => {
    const made = splice(naming, [{ ...old, observations: [] }, next]);
    expect(values(made)).toHaveLength(4);
    expect(made.seams).toBeUndefined();
  });

  it("refuses another unit", () => {
    const tonnes = seriesOf("t", [["2024", 2]], { unit: { measure: "T" } });
    expect(() => splice(naming, [old, tonnes])).toThrow(/another unit or frequency/);
  });
});
