import { describe, expect, it } from "vitest";
import { shareByArea, sumByArea } from "./by-area";
import { deriveAll } from "./derive-all";
import { seriesOf, text, values } from "./series.fixture";

const naming = { id: "turnover", name: text("turnover") };
const of = (area: string, entries: [string, number | null][]) => ({ ...seriesOf("x", entries), area });
const group = [
  of("RUS", [
    ["2020", 5],
    ["2021", 6],
  ]),
  of("ARM", [["2020", 1]]),
  of("RUS", [
    ["2020", 2],
    ["2021", 3],
  ]),
  of("BLR", [["2021", null]]),
];

describe("sumByArea", () => {
  it("adds up economy by economy, in the order of their codes", () => {
    const made = sumByArea(naming, group);
    expect(made.map(({ id, entity, area }) => [id, entity, area])).toEqual([
      ["turnover.ARM", "ARM", "ARM"],
      ["turnover.BLR", "BLR", "BLR"],
      ["turnover.RUS", "RUS", "RUS"],
    ]);
    expect(made.map(values)).toEqual([
      [["2020", 1]],
      [["2021", null]],
      [
        ["2020", 7],
        ["2021", 9],
      ],
    ]);
  });

  it("takes absence as nothing where told so, but never a published null", () => {
    expect(sumByArea(naming, group, "zero").map(values)).toEqual([
      [
        ["2020", 1],
        ["2021", 0],
      ],
      [
        ["2020", 0],
        ["2021", null],
      ],
      [
        ["2020", 7],
        ["2021", 9],
      ],
    ]);
  });

  it("refuses a series that names no economy", () => {
    expect(() => sumByArea(naming, [seriesOf("x", [["2020", 1]])])).toThrow(/names no economy/);
  });
});

describe("shareByArea", () => {
  it("sets every member against the same whole", () => {
    const whole = seriesOf("all", [
      ["2020", 10],
      ["2021", 0],
    ]);
    const made = shareByArea(naming, sumByArea(naming, group), whole);
    expect(made.map(values)).toEqual([
      [["2020", 10]],
      [["2021", null]],
      [
        ["2020", 70],
        ["2021", null],
      ],
    ]);
    expect(made[0]?.unit).toEqual({ measure: "PT" });
  });
});

describe("groups in a definition", () => {
  it("stand under their own ids and can be summed and shared", () => {
    const name = text("x");
    const made = deriveAll(
      {
        slug: "test",
        series: {
          members: { derive: "sumByArea", of: ["group"], absent: "zero", name },
          all: { derive: "sum", of: ["members"], name },
          shares: { derive: "shareByArea", of: ["members", "all"], name },
        },
      },
      { group: group.filter((one) => one.area !== "BLR") },
    );
    expect(Object.keys(made).sort()).toEqual([
      "all",
      "members.ARM",
      "members.RUS",
      "shares.ARM",
      "shares.RUS",
    ]);
    expect(made["shares.ARM"]?.observations[0]?.value).toBe(12.5);
  });
});
