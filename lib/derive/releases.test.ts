import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../model";
import { editions, firstReleases, newsOf, releaseDays, releases, rowsOn, towards } from "./releases";

const rows: Row[] = [
  ["2019", 10, "A", "2020-01-01"],
  ["2020", null, "M", "2020-01-01", "2021-01-01"],
  ["2020", 20, "P", "2021-01-01", "2022-01-01"],
  ["2020", 21, "A", "2022-01-01"],
  ["2021", 30, "A", "2022-01-01", "2023-01-01"], // withdrawn: nothing follows
  ["2022", 40, "A", "2022-01-01", "2023-01-01"],
  ["2022", null, "M", "2023-01-01"], // withdrawn: now published as missing
  ["2023", null, "M", "2024-01-01"], // never had a value
];
const values = (found: Row[]) => found.map(([period, value]) => [period, value]);

describe("firstReleases", () => {
  it("takes the first value of each period, whatever became of it", () => {
    expect(values(firstReleases(rows))).toEqual([
      ["2019", 10],
      ["2020", 20],
      ["2021", 30],
      ["2022", 40],
    ]);
  });

  it("keeps day, status and note of that release", () => {
    expect(firstReleases(rows)[1]).toEqual(["2020", 20, "P", "2021-01-01", "2022-01-01"]);
  });

  it("knows on a day only what was known by then", () => {
    expect(values(firstReleases(rows, "2020-06-30"))).toEqual([["2019", 10]]);
    expect(values(firstReleases(rows, "2021-01-01"))).toEqual([
      ["2019", 10],
      ["2020", 20],
    ]);
    expect(firstReleases(rows, "2019-12-31")).toEqual([]);
  });

  it("does not depend on the order of the rows and is never revised by a later day", () => {
    const days = fc.integer({ min: 0, max: 9 }).map((year) => `202${year}-01-01`);
    const row = fc.tuple(
      fc.constantFrom("2001", "2002", "2003"),
      fc.option(fc.integer()),
      fc.constant("A" as const),
      days,
    );
    const unique = fc.uniqueArray(row, { selector: (one) => `${one[0]} ${one[3]}`, maxLength: 12 });
    fc.assert(
      fc.property(unique, days, (all, day) => {
        const now = firstReleases(all);
        expect(firstReleases(all.toReversed())).toEqual(now);
        for (const then of firstReleases(all, day)) expect(now).toContainEqual(then);
      }),
    );
  });
});

describe("releases", () => {
  it("are the whole as it stood on each day that changed it", () => {
    expect(releaseDays(rows)).toEqual(["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"]);
    const states = releases(rows);
    expect(states.map(({ edition }) => edition)).toEqual(releaseDays(rows));
    expect(values(states[2]?.rows ?? [])).toEqual([
      ["2019", 10],
      ["2020", 21],
      ["2021", 30],
      ["2022", 40],
    ]);
    expect(values(states[3]?.rows ?? [])).toEqual([
      ["2019", 10],
      ["2020", 21],
      ["2022", null],
    ]);
    expect(releases(rows, "2021-12-31")).toHaveLength(2);
  });

  it("end with what is in force now", () => {
    expect(releases(rows).at(-1)?.rows).toEqual(rowsOn(rows, undefined));
  });
});

const forecasts: Row[] = [
  ["2022", 3, "F", "2021-01-01"],
  ["2023", 2, "F", "2022-06-01"],
  ["2022", -9, "F", "2022-06-01"],
  ["2022", -2, "E", "2023-06-01", null, "derived"],
];

describe("editions", () => {
  it("hold only what each stated itself, named by its month", () => {
    expect(editions(forecasts, "x").map(({ edition, rows }) => [edition, values(rows)])).toEqual([
      ["2021-01", [["2022", 3]]],
      [
        "2022-06",
        [
          ["2022", -9],
          ["2023", 2],
        ],
      ],
      ["2023-06", [["2022", -2]]],
    ]);
    expect(editions(forecasts, "x", "2022-06-01")).toHaveLength(2);
  });

  it("count the same said twice once and refuse two values of one edition", () => {
    const twice: Row[] = [...forecasts, ["2022", 3, "F", "2021-01-01"]];
    expect(editions(twice, "x")).toEqual(editions(forecasts, "x"));
    const unlike: Row[] = [...forecasts, ["2022", 4, "F", "2021-01-15"]];
    expect(() => editions(unlike, "bank")).toThrow(/^bank: 2022 in the edition of .* is both/);
  });
});

describe("towards", () => {
  it("follows one period from edition to edition", () => {
    expect(towards(forecasts, "2022", "x")).toEqual([
      ["2021-01", 3, "F", "2021-01-01"],
      ["2022-06", -9, "F", "2022-06-01"],
      ["2023-06", -2, "E", "2023-06-01", null, "derived"],
    ]);
    expect(towards(forecasts, "2022", "x", "2022-12-31")).toHaveLength(2);
    expect(towards(forecasts, "2030", "x")).toEqual([]);
  });
});

describe("newsOf", () => {
  it("tells new values from revised and withdrawn ones, day by day", () => {
    expect([...newsOf(rows)].sort()).toEqual([
      ["2020-01-01", { fresh: 2, revised: 0 }],
      ["2021-01-01", { fresh: 0, revised: 1 }],
      ["2022-01-01", { fresh: 2, revised: 1 }],
      ["2023-01-01", { fresh: 0, revised: 2 }],
      ["2024-01-01", { fresh: 1, revised: 0 }],
    ]);
    expect(newsOf([]).size).toBe(0);
  });
});
