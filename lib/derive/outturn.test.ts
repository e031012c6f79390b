import { describe, expect, it } from "vitest";
import { hold, outturns } from "./outturn";
import { seriesOf, text, values } from "./series.fixture";

const naming = { id: "made", name: text("made") };
const growth = seriesOf(
  "growth",
  [
    ["2021", 4.3],
    ["2022", 3.2, "E"],
    ["2023", null],
    ["2024", 5, "F"],
  ],
  { unit: { measure: "PT" } },
);
const forecasts = seriesOf(
  "forecasts",
  [
    ["2021-01", 2.5],
    ["2021-06", 3.2, "F"],
  ],
  {
    frequency: "M",
    unit: { measure: "PT" },
  },
);
const other = seriesOf(
  "other",
  [
    ["2021-04", 1],
    ["2021-06", 2],
  ],
  { frequency: "M" },
);

describe("outturns", () => {
  it("leave forecasts out, keep estimates and what was published as missing", () => {
    const made = outturns(naming, growth);
    expect(values(made)).toEqual([
      ["2021", 4.3],
      ["2022", 3.2],
      ["2023", null],
    ]);
    expect(made).toMatchObject({ id: "made", formula: { op: "outturns", of: [growth.formula] } });
  });
});

describe("hold", () => {
  it("repeats one value on every period of the others, with its status", () => {
    const made = hold(naming, [growth, forecasts, other], "2022");
    expect(values(made)).toEqual([
      ["2021-01", 3.2],
      ["2021-04", 3.2],
      ["2021-06", 3.2],
    ]);
    expect(made.observations.every(({ status }) => status === "E")).toBe(true);
    expect(made).toMatchObject({ frequency: "M", unit: growth.unit, provenance: growth.provenance });
    expect(made.formula).toEqual({ op: "hold", of: [growth.formula], at: "2022" });
  });

  it("holds nothing where nothing was recorded: missing, absent, or itself a forecast", () => {
    for (const at of ["2023", "2030", "2024"]) {
      const made = hold(naming, [growth, forecasts], at);
      expect([at, ...values(made)]).toEqual([at, ["2021-01", null], ["2021-06", null]]);
      expect(made.observations.map(({ status }) => status)).toEqual(["M", "M"]);
    }
  });

  it("needs something to be held against", () => {
    expect(() => hold(naming, [growth], "2022")).toThrow(/^made: /);
  });
});
