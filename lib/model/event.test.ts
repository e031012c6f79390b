import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEvents, DatedEvent, EventLedger, eventPeriod, eventSpan } from "./event";
import { type EventKind, eventKinds, readEventKinds, writeEventKinds } from "./event-kinds";

const title = { en: "x", zh: "x", ru: "x", kk: "x" };
const sources = [{ publisher: "Agency", url: "https://example.org/a" }];
const event = (date: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
  id: `${date}-something`,
  date,
  kind: "vote",
  title,
  sources,
  ...more,
});
const faultOf = (value: unknown) => DatedEvent.safeParse(value).error?.issues.map(({ message }) => message);

describe("an event", () => {
  it("is dated by a day, a month or a year, with a last day where it lasts", () => {
    for (const date of ["2022-02-24", "2022-01", "2015"]) expect(faultOf(event(date))).toBeUndefined();
    expect(faultOf(event("2022-10-12", { until: "2022-10-14" }))).toBeUndefined();
    expect(eventSpan(event("2022-01"))).toEqual(["2022-01-01", "2022-01-31"]);
    expect(eventSpan(event("2022-10-12", { until: "2022-10-14" }))).toEqual(["2022-10-12", "2022-10-14"]);
    expect(eventPeriod(event("2022-10-12", { until: "2022-10-14" }))).toBe("2022-10-12/2022-10-14");
  });

  it.each([
    [event("2022-Q1"), /no date of an event/],
    [event("2022-02-30"), /no date of an event/],
    [event("2022-10-12", { until: "2022-10-12" }), /ends before it began/],
    [event("2022-10", { until: "2022-10-14" }), /ends before it began/],
    [event("2022-10-12", { id: "2022-10-13-something" }), /id that does not begin with its date/],
    [{ ...event("2022-10-12"), sources: undefined }, /neither paper nor source/],
    [{ ...event("2022-10-12"), title: { ...title, kk: " " } }, /./],
  ])("is refused where it cannot be: %o", (value, fault) => {
    expect(faultOf(value)?.join()).toMatch(fault);
  });
});

describe("a ledger", () => {
  const ledger = (events: DatedEvent[]) =>
    EventLedger.safeParse({ paper: { author: title, title, year: 2022 }, events }).error?.issues[0]?.message;

  it("stands in the order of dates, the less exact first, and names each event once", () => {
    expect(
      ledger([event("2019"), event("2019-01"), event("2019-01-01"), event("2019-03-19")]),
    ).toBeUndefined();
    expect(ledger([event("2019-03-19"), event("2019")])).toMatch(/order/);
    expect(ledger([event("2019"), event("2019")])).toMatch(/one id to two/);
    expect(compareEvents(event("2019"), event("2019-01-01"))).toBeLessThan(0);
  });
});

describe("a choice of kinds", () => {
  it("reads all, none and lists in any order", () => {
    expect(readEventKinds("all")).toEqual(eventKinds);
    expect(readEventKinds("none")).toEqual([]);
    expect(readEventKinds("vote,conflict")).toEqual(["conflict", "vote"]);
  });

  it.each(["", "vote,", "vote,vote", "votes", "all,vote", "Vote", " vote"])("refuses %j", (text) => {
    expect(readEventKinds(text)).toBeUndefined();
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.subarray<EventKind>([...eventKinds]), (kinds) => {
        expect(readEventKinds(writeEventKinds(kinds))).toEqual(kinds);
      }),
    );
  });

  it("means a choice of known kinds or nothing, whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const kinds = readEventKinds(text);
        if (kinds) expect(readEventKinds(writeEventKinds(kinds))).toEqual(kinds);
      }),
    );
  });
});
