import { describe, expect, it } from "vitest";
import { UnfitStepError } from "../model";
import { around } from "./around";
import { pairsOf, pearson } from "./correlation";
import { changeOn, growthOn, indexFrom } from "./moves";
import { rollingMean } from "./rolling-mean";
import { seriesOf, text, values } from "./series.fixture";
import { frequencyRule, lowestOf, toFrequency } from "./to-frequency";
import { transform } from "./transform";

const naming = { id: "made", name: text("made") };
const quarters = seriesOf(
  "q",
  [
    ["2020-Q1", 100],
    ["2020-Q2", 110],
    ["2020-Q3", null],
    ["2020-Q4", 120],
    ["2021-Q1", 150, "P"],
    ["2021-Q3", 160],
  ],
  { frequency: "Q" },
);
const population = seriesOf(
  "people",
  [
    ["2020", 10],
    ["2021", null],
  ],
  { unit: { measure: "PS" } },
);
const days = seriesOf(
  "d",
  [
    ["2020-01-10", 100],
    ["2020-01-13", 110],
    ["2020-02-28", 120],
    ["2021-01-12", 150],
  ],
  { frequency: "D", unit: { measure: "KZT_PER_USD" } },
);

describe("moves", () => {
  it("compare a value with its neighbour, and not across a hole or a missing value", () => {
    expect(values(changeOn(naming, quarters, "step"))).toEqual([
      ["2020-Q2", 10],
      ["2020-Q3", null],
      ["2020-Q4", null],
      ["2021-Q1", 30],
    ]);
  });

  it("compare with the same period a year before, as firm as the weaker of the two", () => {
    const made = growthOn(naming, quarters, "year");
    expect(made.observations).toEqual([
      { period: "2021-Q1", value: 50, status: "P" },
      { period: "2021-Q3", value: null, status: "M" },
    ]);
    expect(made.unit).toEqual({ measure: "PT" });
    expect(made.formula.op).toBe("yearGrowth");
  });

  it("take the day before over a weekend but not over a hole, and a year back the last day with a rate", () => {
    expect(values(changeOn(naming, days, "step"))).toEqual([["2020-01-13", 10]]);
    expect(values(growthOn(naming, days, "year"))).toEqual([["2021-01-12", 50]]);
  });

  it("look a year back from the last day of February", () => {
    const leap = seriesOf(
      "leap",
      [
        ["2019-02-28", 10],
        ["2020-02-29", 15],
      ],
      { frequency: "D" },
    );
    expect(values(changeOn(naming, leap, "year"))).toEqual([["2020-02-29", 5]]);
  });

  it("give no percentage of what is not above zero", () => {
    const balance = seriesOf("balance", [
      ["2020", -5],
      ["2021", 5],
      ["2022", 10],
    ]);
    expect(values(growthOn(naming, balance, "step"))).toEqual([
      ["2021", null],
      ["2022", 100],
    ]);
  });

  it("tell the change of a percentage in points", () => {
    const rates = seriesOf(
      "rates",
      [
        ["2020", 5],
        ["2021", 8],
      ],
      { unit: { measure: "PT" } },
    );
    expect(changeOn(naming, rates, "step").unit.measure).toBe("PP");
    expect(values(transform(rates, { move: "year" }, {}))).toEqual([["2021", 3]]);
  });
});

describe("an index", () => {
  it("stands at 100 in the period that holds the base", () => {
    expect(values(indexFrom(naming, quarters, "2020-04") ?? quarters)[1]).toEqual(["2020-Q2", 100]);
    expect(indexFrom(naming, quarters, "2020-04")?.unit).toEqual({ measure: "IX", base: "2020-Q2 = 100" });
  });

  it("takes the last daily value before a base on a holiday, not one from another season", () => {
    expect(indexFrom(naming, days, "2020-01-12")?.observations[1]?.value).toBeCloseTo(110);
    expect(indexFrom(naming, days, "2020-06-01")).toBeUndefined();
  });

  it("is refused where the base has no value", () => {
    expect(() => transform(quarters, { move: "index" }, { base: "2020-Q3" })).toThrow(UnfitStepError);
    expect(() => transform(quarters, { move: "index" }, {})).toThrow(/no value above zero/);
  });
});

describe("a rolling mean", () => {
  it("starts again after every hole and missing value", () => {
    expect(values(rollingMean(naming, quarters, 2))).toEqual([
      ["2020-Q2", 105],
      ["2021-Q1", 135],
    ]);
    expect(rollingMean(naming, quarters, 2).observations[1]?.status).toBe("P");
  });

  it("is empty where no stretch is long enough", () => {
    expect(values(rollingMean(naming, quarters, 5))).toEqual([]);
  });
});

describe("a transformation", () => {
  it("divides by the population of the year and is missing where that is", () => {
    const made = transform(quarters, { perHead: true }, { population });
    expect(values(made).slice(0, 2)).toEqual([
      ["2020-Q1", 10],
      ["2020-Q2", 11],
    ]);
    expect(made.observations.at(-1)?.value).toBeNull();
    expect(made.unit).toEqual({ measure: "USD", per: "head" });
    expect(made.provenance.map(({ code }) => code)).toEqual(["q", "people"]);
  });

  it("is applied in one order, whatever the order of its steps", () => {
    const years = seriesOf("y", [
      ["2020", 100],
      ["2021", 200],
      ["2022", 400],
    ]);
    const heads = seriesOf(
      "heads",
      [
        ["2020", 10],
        ["2021", 10],
        ["2022", 20],
      ],
      { unit: { measure: "PS" } },
    );
    const made = transform(years, { move: "percent", mean: 2, perHead: true }, { population: heads });
    // Per head 10, 20, 20; means 15, 20; growth a third.
    expect(made.observations).toHaveLength(1);
    expect(made.observations[0]?.value).toBeCloseTo(100 / 3);
  });

  it("gives a quotient of unlike units only where it has a unit of its own", () => {
    const tonnes = seriesOf("t", [["2020-Q1", 4]], { frequency: "Q", unit: { measure: "T" } });
    const by = (kind: "share" | "ratio", id: string) => ({ by: { kind, id } });
    expect(transform(quarters, by("ratio", "t"), { other: tonnes }).unit.measure).toBe("USD_PER_T");
    expect(() => transform(tonnes, by("ratio", "q"), { other: quarters })).toThrow(/T cannot be divided/);
    expect(() => transform(quarters, by("share", "t"), { other: tonnes })).toThrow(UnfitStepError);
    expect(() => transform(quarters, by("share", "people"), { other: population })).toThrow(/is A, not Q/);
    expect(() => transform(quarters, by("share", "gone"), {})).toThrow(/there is no series gone/);
  });

  it("is refused for figures over unlike spans, but their level is not", () => {
    const spans = seriesOf("i", [["2020-01/2020-05", 3]], { frequency: "I" });
    expect(transform(spans, {}, {})).toBe(spans);
    expect(() => transform(spans, { mean: 3 }, {})).toThrow(/unequal spans/);
  });

  it("keeps the seams of its series", () => {
    const seam = { period: "2020-Q4", before: text("old"), after: text("new") };
    expect(transform({ ...quarters, seams: [seam] }, { move: "change" }, {}).seams).toEqual([seam]);
  });
});

describe("a lower frequency", () => {
  it("sums flows, averages rates, holds a rate that is set", () => {
    expect(frequencyRule(quarters)).toBe("sum");
    expect(frequencyRule(days)).toBe("mean");
    expect(frequencyRule(seriesOf("r", [], { frequency: "D", unit: { measure: "PT_A_YEAR" } }))).toBe(
      "inForce",
    );
  });

  it("leaves a sum out where a part is missing, and a finer target alone", () => {
    expect(values(toFrequency(quarters, "A"))).toEqual([
      ["2020", null],
      ["2021", null],
    ]);
    expect(toFrequency(quarters, "M")).toBe(quarters);
    expect(toFrequency(quarters, "Q")).toBe(quarters);
  });

  it("is the lowest among several", () => {
    expect(lowestOf(["D", "Q", "M"])).toBe("Q");
    expect(lowestOf(["I"])).toBeUndefined();
  });
});

describe("pairs", () => {
  const x = seriesOf("x", [
    ["2020", 1],
    ["2021", 2],
    ["2022", 3],
    ["2023", null],
  ]);
  const y = seriesOf("y", [
    ["2021", 10],
    ["2022", 20],
    ["2023", 30],
  ]);

  it("join a value with one so many periods later", () => {
    expect(pairsOf(x, y, 1).map((p) => [p.period, p.later, p.first.value, p.second.value])).toEqual([
      ["2020", "2021", 1, 10],
      ["2021", "2022", 2, 20],
      ["2022", "2023", 3, 30],
    ]);
    expect(pairsOf(x, y, 0)).toHaveLength(2);
  });

  it("are as close to a line as Pearson says", () => {
    expect(
      pearson([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      pearson([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1, 12);
    expect(
      pearson([
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 3],
      ]),
    ).toBeCloseTo(0.6742, 4);
    expect(
      pearson([
        [1, 1],
        [2, 1],
        [3, 1],
      ]),
    ).toBeUndefined();
    expect(
      pearson([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
  });
});

describe("a stretch around t = 0", () => {
  const months = seriesOf(
    "m",
    Array.from({ length: 60 }, (_, i): [string, number] => [
      `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
      200 + i,
    ]),
    { frequency: "M" },
  );

  it("runs from twelve months before to 24 after, with t = 0 as 100", () => {
    const made = around(months, "2020-03", "m@2020-03");
    expect(made?.observations.at(0)?.period).toBe("2019-03");
    expect(made?.observations.at(-1)?.period).toBe("2022-03");
    expect(made?.observations.find((o) => o.period === "2020-03")?.value).toBe(100);
  });

  it("tells a percentage in points of difference to t = 0", () => {
    const made = around({ ...months, unit: { measure: "PT" } }, "2020-03", "m@2020-03");
    expect(made?.unit.measure).toBe("PP");
    expect(made?.observations.at(0)?.value).toBe(-12);
  });

  it("is not there where t = 0 has no value", () => {
    expect(around(months, "2030-01", "m@2030-01")).toBeUndefined();
  });
});
