import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateNames } from "./figure-state";
import { besideOf, readPageState, withState, writePageState } from "./page-state";

const page = {
  first: "usd-kzt",
  charts: ["usd-kzt", "long", "brent"],
  openable: ["usd-kzt", "long", "brent", "volatility"],
};
const read = (search: string) => readPageState(new URLSearchParams(search), page);

describe("the state of a page", () => {
  it("is that of the chart named, of the first where none is, and of the others under their names", () => {
    expect(read("chart=long&range=10Y").states).toEqual({ long: { range: "10Y" } });
    expect(read("range=1Y&brent.from=2020&brent.to=2021-Q2").states).toEqual({
      "usd-kzt": { range: "1Y" },
      brent: { from: "2020", to: "2021-Q2" },
    });
    expect(read("long.open=volatility~1Y&asOf=2024-12-31").states).toEqual({
      long: { open: "volatility~1Y" },
    });
    expect(read("asOf=2024-12-31&x=1").rest).toEqual([
      ["asOf", "2024-12-31"],
      ["x", "1"],
    ]);
  });

  it.each([
    ["range=7Y", "range", "7Y"],
    ["from=2020-13", "from", "2020-13"],
    ["from=2023-02-30", "from", "2023-02-30"],
    ["long.open=nothing", "long.open", "nothing"],
    ["oil.range=1Y", "oil.range", "1Y"],
    ["long.colour=red", "long.colour", "red"],
    ["chart=oil", "chart", "oil"],
    ["chart=long&chart=brent", "chart", "brent"],
    ["range=1Y&range=5Y", "range", "5Y"],
    ["chart=long&range=1Y&long.range=5Y", "long.range", "5Y"],
    ["from=2021&to=2020", "from", "2021"],
    ["from=2021-Q3&to=2021-05", "from", "2021-Q3"],
    ["brent.a=2021", "brent.a", "2021"],
    ["table=half", "table", "half"],
  ])("tells what is wrong and leaves it out: %s", (search, parameter, value) => {
    const { faults } = read(search);
    expect(faults).toEqual([expect.objectContaining({ parameter, value })]);
  });

  it("is written in one way, whatever the order in which it was given", () => {
    const one = writePageState(read("theme=dark&long.range=1Y&to=2021&asOf=2024-12-31&from=2020"));
    const other = writePageState(read("from=2020&asOf=2024-12-31&to=2021&theme=dark&long.range=1Y"));
    expect(one).toBe("chart=usd-kzt&from=2020&to=2021&long.range=1Y&asOf=2024-12-31&theme=dark");
    expect(other).toBe(one);
  });

  it("keeps the other charts when one is touched, and names the one touched last", () => {
    const search = new URLSearchParams("range=1Y&asOf=2024-12-31");
    const after = withState(search, "usd-kzt", "long", { range: "10Y" });
    expect(after).toBe("chart=long&range=10Y&usd-kzt.range=1Y&asOf=2024-12-31");
    expect(withState(new URLSearchParams(after), "usd-kzt", "long", {})).toBe(
      "chart=usd-kzt&range=1Y&asOf=2024-12-31",
    );
    expect(withState(new URLSearchParams("range=1Y"), "usd-kzt", "usd-kzt", { range: "" })).toBe("");
    expect(besideOf(read("range=1Y&brent.range=5Y&theme=dark&asOf=2024-12-31"), "brent")).toBe(
      "usd-kzt.range=1Y&asOf=2024-12-31&theme=dark",
    );
  });

  const state = fc.record(
    {
      range: fc.constantFrom("1M", "5Y", "max"),
      table: fc.constantFrom("open", "all"),
      open: fc.constantFrom("volatility", "brent~2020~2021,long~1Y", "long~2015-03"),
      base: fc.constantFrom("2015-03"),
    },
    { requiredKeys: [] },
  );

  it("comes back from its address as it was", () => {
    const states = fc.dictionary(fc.constantFrom(...page.charts), state);
    fc.assert(
      fc.property(states, fc.constantFrom(...page.charts), (given, chart) => {
        const filled = Object.fromEntries(Object.entries(given).filter(([, one]) => Object.keys(one).length));
        const search = writePageState({ chart, states: given, rest: [] });
        const again = read(search);
        expect(again.faults).toEqual([]);
        expect(again.states).toEqual(filled);
        expect(writePageState(again)).toBe(search);
      }),
    );
  });

  it("is read from any query, and what was read is right", () => {
    const word = fc.oneof(
      fc.constantFrom("chart", "asOf", ...stateNames),
      fc
        .tuple(fc.constantFrom(...page.charts, "__proto__", "oil"), fc.constantFrom(...stateNames, "x"))
        .map((two) => two.join(".")),
      fc.string(),
    );
    const value = fc.oneof(
      fc.constantFrom("1Y", "2020", "2021-03", "long", "open", "long~2020~2021", ""),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, value), { maxLength: 12 }), (pairs) => {
        const first = readPageState(pairs, page);
        for (const { parameter } of first.faults) expect(typeof parameter).toBe("string");
        const again = readPageState(new URLSearchParams(writePageState({ ...first, rest: [] })), page);
        expect(again.faults).toEqual([]);
        expect(again.states).toEqual(
          Object.fromEntries(Object.entries(first.states).filter(([, one]) => Object.keys(one).length > 0)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
