import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesOf } from "../derive/series.fixture";
import { type DatedEvent, type EventMark, position } from "../model";
import { annual, built, request } from "./chart.fixture";
import { tagsOf } from "./events";
import { place } from "./place";

const event = (date: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
  id: `${date}-something`,
  date,
  kind: "vote",
  title: { en: `On ${date}`, zh: "x", ru: "x", kk: "x" },
  paper: { section: "1" },
  ...more,
});
const days = seriesOf(
  "a",
  Array.from({ length: 28 }, (_, index): [string, number] => [
    `2022-02-${String(index + 1).padStart(2, "0")}`,
    index,
  ]),
  { frequency: "D" },
);
const months = seriesOf(
  "a",
  Array.from({ length: 12 }, (_, index): [string, number] => [
    `2022-${String(index + 1).padStart(2, "0")}`,
    index,
  ]),
  { frequency: "M" },
);

describe("events on a chart", () => {
  it("stand at the period of the chart in which they fall", () => {
    const events = [event("2022-02-24")];
    const at = (series: typeof days) => built({}, { events }, [series]).chart.events?.marks[0]?.at;
    expect(at(days)).toBe(position("2022-02-24"));
    expect(at(months)).toBe(position("2022-02"));
    expect(at(annual)).toBe(position("2022"));
  });

  it("span what their date leaves open or how long they last, and no more than the window", () => {
    const events = [event("2021"), event("2022-02"), event("2022-02-12", { until: "2022-02-14" })];
    const { marks = [] } = built({}, { events }, [days]).chart.events ?? {};
    expect(marks.map(({ at, until }) => [at, until])).toEqual([
      [position("2022-02-01"), position("2022-02-28")],
      [position("2022-02-12"), position("2022-02-14")],
    ]);
    const coarse = built({}, { events: [event("2022")] }, [months]).chart.events?.marks[0];
    expect([coarse?.at, coarse?.until]).toEqual([position("2022-01"), position("2022-12")]);
    expect(built({}, { events: [event("2022")] }, [annual]).chart.events?.marks[0]?.until).toBeUndefined();
  });

  it("are numbered in their order, whatever order they come in, and only those in the window", () => {
    const events = [event("2022-02-24"), event("2022-02-03"), event("2022-03-01"), event("1999")];
    const { marks = [] } = built({}, { events }, [days]).chart.events ?? {};
    expect(marks.map(({ number, id, order }) => [number, id, order])).toEqual([
      [1, "2022-02-03-something", 1],
      [2, "2022-02-24-something", 0],
    ]);
    expect(built({}, { events: [event("1999")] }, [days]).chart.events).toBeUndefined();
  });

  it("stand in the bars of their periods", () => {
    const gap = seriesOf("a", [
      ["2012", 1],
      ["2014", 2],
      ["2015", 3],
    ]);
    const events = [event("2011"), event("2013-06-01"), event("2015")];
    const { marks = [] } = built({ mark: "bar" }, { events }, [gap]).chart.events ?? {};
    expect(marks.map(({ at }) => at)).toEqual([1, 3]);
  });

  it("are not laid on charts without a calendar", () => {
    const events = [event("2015")];
    for (const mark of ["slope", "ranking"] as const) {
      expect(built({ mark, pair: ["2010", "2020"] }, { events }).chart.events).toBeUndefined();
    }
    expect(
      built({ series: [{ ref: "a", origin: "2015-01" }] }, { events: [event("2015-01")] }, [
        seriesOf(
          "a",
          [
            ["2014-12", 1],
            ["2015-01", 2],
          ],
          { frequency: "M" },
        ),
      ]).chart.events,
    ).toBeUndefined();
  });

  it("change nothing else of the chart: the plot keeps its box", () => {
    const { events: _, altText, ...rest } = built({}, { events: [event("2015")] }).chart;
    const { altText: plain, ...bare } = built().chart;
    expect(rest).toEqual(bare);
    expect(altText).toBe(`${plain} Events marked: 1) 2015, On 2015.`);
  });

  it("say in the words for the blind how many more there are", () => {
    const events = Array.from({ length: 11 }, (_, index) => event(String(2000 + index)));
    const { altText } = built({}, { events }).chart;
    expect(altText).toContain("3) 2002, On 2002; 8 more are listed below the chart.");
    expect(altText).not.toContain("On 2003");
  });

  it("mark those that are not the paper's", () => {
    const later = event("2016", { paper: undefined, sources: [{ publisher: "A", url: "https://a.org" }] });
    const { marks = [], note } = built({}, { events: [event("2015"), later] }).chart.events ?? {};
    expect(marks.map(({ isLater }) => isLater)).toEqual([false, true]);
    expect(note).toMatch(/^†/);
    expect(built({}, { events: [event("2015")] }).chart.events?.note).toBeUndefined();
  });
});

describe("tags", () => {
  const { chart } = built({}, request);
  const p = place(chart);
  const [low, high] = chart.x.domain;
  const marksAt = (places: number[]) =>
    places
      .toSorted((a, b) => a - b)
      .map((part, index) => ({ number: index + 1, at: low + part * (high - low) }) as EventMark);

  it("stand alone where there is room and share where there is none", () => {
    expect(tagsOf(marksAt([0.1, 0.5, 0.505, 0.9]), chart).map(({ text }) => text)).toEqual(["1", "2–3", "4"]);
  });

  it("never touch, stay over the plot, and bear every number once", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 90 }), (places) => {
        const tags = tagsOf(marksAt(places), chart);
        for (const [index, tag] of tags.entries()) {
          const next = tags[index + 1];
          expect(tag.x - tag.width / 2).toBeGreaterThanOrEqual(p.left - 1e-6);
          expect(tag.x + tag.width / 2).toBeLessThanOrEqual(p.right + 1e-6);
          if (next) expect(next.x - next.width / 2).toBeGreaterThan(tag.x + tag.width / 2);
        }
        const numbers = tags.flatMap(({ numbers: [from, to] }) =>
          Array.from({ length: to - from + 1 }, (_, step) => from + step),
        );
        expect(numbers).toEqual(places.map((_, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});
