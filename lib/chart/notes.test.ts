import { describe, expect, it } from "vitest";
import { seriesOf } from "../derive/series.fixture";
import type { Locale, Series } from "../model";
import { built } from "./chart.fixture";

/** Yearly values from 2010 to 2024, those of the years named being estimates. */
function estimates(years: number[], locale: Locale = "en"): string | undefined {
  const plain = seriesOf(
    "a",
    Array.from({ length: 15 }, (_, index): [string, number] => [String(2010 + index), index]),
  );
  const series: Series = {
    ...plain,
    observations: plain.observations.map((o) =>
      years.includes(Number(o.period)) ? { ...o, status: "E" } : o,
    ),
  };
  return built({}, { locale }, [series]).chart.notes.find((note) => note.includes("20"));
}

describe("the note on estimates", () => {
  it.each([
    [[2012], "Estimates: 2012."],
    [[2012, 2013, 2014], "Estimates: 2012 – 2014."],
    [[2012, 2014], "Estimates: 2012 and 2014."],
    [[2011, 2012, 2014, 2020], "Estimates: 2011 – 2012, 2014, and 2020."],
    [[2011, 2013, 2015, 2017], "Estimates: 4 values, 2011 – 2017."],
  ])("names %s and nothing between", (years, note) => {
    expect(estimates(years)).toBe(note);
  });

  it("ends in one full stop, also after a name that has its own", () => {
    const monthly = seriesOf("a", [
      ["2024-01", 1],
      ["2024-02", 2],
    ]);
    const series: Series = {
      ...monthly,
      observations: monthly.observations.map((o) => ({ ...o, status: "E" })),
    };
    const { notes } = built({}, { locale: "kk" }, [series]).chart;
    expect(notes.join("\n")).toMatch(/ақп\.$/m);
    expect(notes.join("\n")).not.toMatch(/\.\./);
  });
});
