import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonParameters, readComparison, writeComparison, writeSeries } from "./comparison-query";
import { eventKinds } from "./event-kinds";

const read = (query: string) => readComparison(new URLSearchParams(query));

describe("the address of a comparison", () => {
  it("is read step by step and written as it was", () => {
    const query =
      "s=tenge/usd-kzt~mean:12~yoy&s=worldbank/NY.GDP.MKTP.CD/KAZ~perhead~share:worldbank/NY.GDP.MKTP.CD/RUS~index" +
      "&view=scatter&from=2010&to=2020-12-31&frequency=Q&base=2014-08&scale=log&axes=two&lag=-3&shocks=2014-08,2022-02&events=conflict,trade&asOf=2024-12-31";
    const { comparison, faults } = read(query);
    expect(faults).toEqual([]);
    expect(comparison.series).toEqual([
      { id: "tenge/usd-kzt", mean: 12, move: "year" },
      {
        id: "worldbank/NY.GDP.MKTP.CD/KAZ",
        perHead: true,
        by: { kind: "share", id: "worldbank/NY.GDP.MKTP.CD/RUS" },
        move: "index",
      },
    ]);
    expect(decodeURIComponent(writeComparison(comparison).toString())).toBe(query);
  });

  it("leaves out what is as it would be anyway", () => {
    expect(
      writeComparison(read("s=a&view=together&lag=0&shocks=2014-08,2020-03,2022-02").comparison).toString(),
    ).toBe("s=a");
  });

  it("reads all kinds of events, and none as not given", () => {
    expect(read("s=a&events=all").comparison.events).toHaveLength(eventKinds.length);
    expect(read("s=a&events=none")).toEqual(read("s=a"));
  });

  it("may have a colon in the name of the other series", () => {
    const id = "press/coal/KAZ.X.https://example.org/a?b=1";
    const { comparison } = read(`s=a~ratio:${encodeURIComponent(id)}`);
    expect(comparison.series[0]?.by).toEqual({ kind: "ratio", id });
    expect(writeSeries(comparison.series[0] ?? { id: "" })).toBe(`a~ratio:${id}`);
  });

  it.each([
    ["s=a~yoy~mean:3", "s", "mean:3"],
    ["s=a~yoy~pct", "s", "pct"],
    ["s=a~mean:1", "s", "mean:1"],
    ["s=a~sum", "s", "sum"],
    ["s=~yoy", "s", "~yoy"],
    ["view=pie", "view", "pie"],
    ["from=2015-13", "from", "2015-13"],
    ["from=2020&to=2010", "from", "2020"],
    ["lag=61", "lag", "61"],
    ["lag=1.5", "lag", "1.5"],
    ["shocks=2014", "shocks", "2014"],
    ["base=2014-01/2014-02", "base", "2014-01/2014-02"],
    ["asOf=2024", "asOf", "2024"],
    ["events=war", "events", "war"],
    ["events=trade,trade", "events", "trade,trade"],
    ["scale=log&scale=linear", "scale", "linear"],
    ["colour=red", "colour", "red"],
    ["toString=1", "toString", "1"],
  ])("says what is wrong with %s and reads the rest", (query, parameter, value) => {
    const { comparison, faults } = read(`${query}&s=b`);
    expect(faults).toMatchObject([{ parameter, value, allowed: expect.any(Array) }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.allowed.join("")).not.toBe("");
    expect(comparison.series.at(-1)).toEqual({ id: "b" });
  });

  it("holds eight series and each once", () => {
    const many = Array.from({ length: 9 }, (_, index) => `s=a${index}`).join("&");
    expect(read(`${many}&s=a0`).comparison.series).toHaveLength(8);
    expect(read(many).faults).toMatchObject([{ parameter: "s", value: "a8" }]);
    expect(read("s=a&s=a&s=a~yoy").comparison.series).toHaveLength(2);
  });

  it("gives a state and clear faults for any query, and the state reads back as itself", () => {
    const names = fc.oneof(fc.constantFrom(...comparisonParameters), fc.string());
    const words = fc.constantFrom(
      "a~yoy",
      "b~mean:3~index",
      "2014-08",
      "A",
      "log",
      "two",
      "scatter",
      "-3",
      "2020",
    );
    const pairs = fc.array(fc.tuple(names, fc.oneof(words, fc.string())), { maxLength: 14 });
    fc.assert(
      fc.property(pairs, (search) => {
        const { comparison, faults } = readComparison(search);
        for (const { allowed } of faults) expect(allowed.length).toBeGreaterThan(0);
        const again = readComparison(writeComparison(comparison));
        expect(again.faults).toEqual([]);
        expect(again.comparison).toEqual(comparison);
      }),
      { numRuns: 500 },
    );
  });
});
