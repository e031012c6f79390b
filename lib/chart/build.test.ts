import { describe, expect, it } from "vitest";
import { seriesOf, text } from "../derive/series.fixture";
import type { Series } from "../model";
import { annual, built } from "./chart.fixture";

describe("a chart", () => {
  it("says where its figures come from, in the publishers' short names, each once", () => {
    const { chart } = built({ series: [{ ref: "a" }, { ref: "b" }] }, {}, [annual, { ...annual, id: "b" }]);
    expect(chart.source).toBe("Source: Test Bureau");
  });

  it("names the series that its definition has wrong", () => {
    expect(() => built({ series: [{ ref: "nothing" }] })).toThrow(
      'Chart test.one names "nothing", which is no series of test',
    );
  });

  it("leaves out a series without values, but keeps it in the downloads", () => {
    const { chart, shown } = built({ series: [{ ref: "a" }, { ref: "b" }] }, {}, [
      annual,
      seriesOf("b", [["2020", null]]),
    ]);
    expect(chart.layers.map(({ id }) => id)).toEqual(["a"]);
    expect(shown.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("starts bars and stacks at zero, and lines where the definition says", () => {
    expect(built({ mark: "bar" }).chart.y.domain[0]).toBe(0);
    expect(built({ mark: "area-stacked" }).chart.y.domain[0]).toBe(0);
    expect(built({ fromZero: true }).chart.y.domain[0]).toBe(0);
    expect(built().chart.y.domain[0]).toBeGreaterThan(0);
  });

  it("holds shares between 0 and 100", () => {
    const { chart } = built({ mark: "area-share", series: [{ ref: "a" }, { ref: "b" }] }, {}, [
      annual,
      { ...annual, id: "b" },
    ]);
    expect(chart.y.domain).toEqual([0, 100]);
    expect(chart.measure).toBe("per cent");
  });

  it("explains breaks by letters, forecasts, estimates and gaps in its notes", () => {
    const mixed: Series = {
      ...seriesOf("a", [
        ["2018", 1],
        ["2019", 2],
        ["2022", 3, "E"],
        ["2023", 4, "F"],
      ]),
      seams: [{ period: "2019", before: text("old table"), after: text("new table") }],
    };
    const { chart } = built({ note: text("A note of its own.") }, {}, [mixed]);
    expect(chart.breaks.map(({ text, at }) => [text, at])).toEqual([["a", Date.UTC(2019, 0, 1)]]);
    expect(chart.notes[0]).toBe("A note of its own.");
    expect(chart.notes[1]).toMatch(/^a: .*2019.*old table.*new table/);
    expect(chart.notes.filter((note) => /forecast/i.test(note) && note.includes("2023"))).toHaveLength(1);
    expect(chart.notes.filter((note) => /estimate/i.test(note) && note.includes("2022"))).toHaveLength(1);
    expect(chart.notes.at(-1)).toBe("Gap: no figures between 2019 and 2022.");
    expect(chart.altText).toMatch(/^Line chart\. a: from US\$1\.00 \(2018\) to US\$4\.00 \(2023\)/);
  });
});

describe("a move over the window", () => {
  const rate = (measure: "KZT_PER_USD" | "PT") =>
    seriesOf(
      "a",
      [
        ["2020", 400],
        ["2021", 500],
        ["2022", 600, "F"],
      ],
      { unit: { measure } },
    );

  it("is told in both conventions for a currency, and never up to a forecast", () => {
    const { chart } = built({ move: "currency" }, {}, [rate("KZT_PER_USD")]);
    expect(chart.statement).toBe(
      "2020 – 2021: The dollar’s price in tenge rose 25.0%; the tenge lost 20.0% of its value.",
    );
  });

  it("is told in points or per cent as the definition asks, and not for one value", () => {
    expect(built({ move: "points" }, {}, [rate("PT")]).chart.statement).toContain("+100.0");
    expect(built({ move: "percent" }, {}, [rate("PT")]).chart.statement).toContain("25.0%");
    expect(built({ move: "percent" }, { to: "2020" }, [rate("PT")]).chart.statement).toBeUndefined();
    expect(built({}, {}, [rate("PT")]).chart.statement).toBeUndefined();
  });
});
