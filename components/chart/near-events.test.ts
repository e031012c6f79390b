import { describe, expect, it } from "vitest";
import { layouts, readyChart } from "@/lib/catalog";
import { place } from "@/lib/chart";
import { position } from "@/lib/model";
import { nearestStop, stopsOf } from "./cursor";
import { eventsBeside, eventsOfStop, eventsOfTag } from "./near-events";

const { chart } = readyChart("tenge", "usd-kzt", {
  locale: "en",
  ...layouts.wide,
  from: "2022-01-01",
  to: "2022-12-31",
  events: ["conflict", "vote", "politics"],
});
const stops = stopsOf(chart);
const stopOf = (day: string) => stops[nearestStop(stops, position(day))] as (typeof stops)[number];

describe("events near the pointer", () => {
  it("are those of the tag pointed at, over the plot alone", () => {
    const tag = chart.events?.tags[1];
    const found = eventsOfTag(chart, { x: tag?.x ?? 0, y: 5 }) ?? [];
    expect([found[0]?.number, found.at(-1)?.number]).toEqual(tag?.numbers);
    expect(eventsOfTag(chart, { x: tag?.x ?? 0, y: place(chart).top + 1 })).toBeUndefined();
    expect(eventsOfTag(chart, { x: place(chart).left - 30, y: 5 })).toBeUndefined();
  });

  it("stand beside the point that is read, those of one day before those of a month", () => {
    expect(eventsBeside(chart, stopOf("2022-02-24")).map(({ id }) => id)).toEqual([
      "2022-02-24-conflict-begins",
    ]);
    expect(eventsBeside(chart, stopOf("2022-01-17")).map(({ id }) => id)).toEqual([
      "2022-01-january-protests",
    ]);
    expect(eventsBeside(chart, stopOf("2022-09-01"))).toEqual([]);
  });

  it("are told once each when the reader steps through all points", () => {
    const heard = stops.flatMap((_, index) => eventsOfStop(chart, stops, index).map(({ number }) => number));
    expect(heard).toEqual(chart.events?.marks.map(({ number }) => number));
  });
});
