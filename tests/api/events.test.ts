import { describe, expect, it } from "vitest";
import { GET as getCsv } from "@/app/api/v1/events.csv/route";
import { GET as getJson } from "@/app/api/v1/events.json/route";
import { eventLedger, eventsOf, readingsAround } from "@/lib/catalog";
import { ask, readCsv } from "./ask";

const request = (ending: string, query: string, headers = {}) =>
  new Request(`https://monitor.example/api/v1/events.${ending}${query}`, { headers });
const json = async (query = "") => (await getJson(request("json", query))).json();
const { events } = eventLedger();

describe("the ledger of events", () => {
  it("holds what the paper counts: six calls of the presidents, and their meetings", () => {
    const contacts = events.filter(({ kind, paper }) => kind === "contact" && paper);
    expect(contacts.filter(({ id }) => id.endsWith("presidents-call"))).toHaveLength(6);
    // The paper counts the two summits of 12 to 14 October as two meetings; here they are one event.
    expect(contacts.filter(({ id }) => !id.endsWith("presidents-call")).map(({ date }) => date)).toEqual([
      "2022-05-16",
      "2022-06-17",
      "2022-08-19",
      "2022-10-12",
    ]);
    expect(events.filter(({ kind, paper }) => kind === "vote" && paper)).toHaveLength(4);
  });

  it("knows no event before its day", () => {
    expect(eventsOf(["conflict"], "2022-02-23")).toEqual([]);
    expect(eventsOf(["conflict"], "2022-02-24")).toHaveLength(1);
    expect(eventsOf(undefined)).toEqual([]);
  });

  it("finds a place for every event in some series", () => {
    const exact = events.filter(({ date }) => date >= "1996");
    for (const event of exact) {
      const found = readingsAround(event);
      expect(
        found.some(({ readings }) => readings.some(({ value }) => value !== null)),
        event.id,
      ).toBe(true);
    }
  });
});

describe("/api/v1/events", () => {
  it("gives all events with kind, title and source in the language asked for", async () => {
    const all = await json("?lang=kk");
    expect(all.events).toHaveLength(events.length);
    const start = all.events.find(({ id }: { id: string }) => id === "2022-02-24-conflict-begins");
    expect(start).toMatchObject({
      kind: "conflict",
      kindName: "Қақтығыс",
      origin: "paper",
      date: "2022-02-24",
    });
    expect(all.events.find(({ kind }: { kind: string }) => kind === "monetary")).toMatchObject({
      origin: "later",
    });
  });

  it("keeps to kinds and a window; what is dated by a year counts where its year touches it", async () => {
    const { events: some } = await json("?events=integration&from=2012-06&to=2015-03");
    expect(some.map(({ date }: { date: string }) => date)).toEqual(["2012", "2015"]);
  });

  it("gives the same rows as CSV", async () => {
    const reply = await getCsv(request("csv", "?events=vote&lang=ru"));
    expect(reply.headers.get("content-type")).toMatch(/^text\/csv/);
    const { head, rows } = readCsv(
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(await reply.arrayBuffer()),
    );
    expect(head[0]).toBe("События");
    const { events: same } = await json("?events=vote&lang=ru");
    expect(rows.map(({ id, title }) => [id, title])).toEqual(
      same.map(({ id, title }: { id: string; title: string }) => [id, title]),
    );
    expect(rows.every(({ urls }) => urls?.startsWith("http"))).toBe(true);
  });

  it("answers again by ETag, and names what it does not understand", async () => {
    const tag = (await getJson(request("json", ""))).headers.get("etag") ?? "";
    expect((await getJson(request("json", "", { "if-none-match": tag }))).status).toBe(304);
    const bad = await getCsv(request("csv", "?events=wars"));
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ parameter: "events" });
    expect((await getJson(request("json", "?kind=vote"))).status).toBe(400);
  });
});

describe("/api/v1/charts with events", () => {
  it("marks the kinds asked for, in data and in pictures", async () => {
    const query = "?from=2022-01-01&to=2022-12-31&events=vote,conflict";
    const { chart } = await (await ask(`/charts/tenge.usd-kzt.json${query}&rows=0`)).json();
    expect(new Set(chart.events.marks.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(["vote", "conflict"]),
    );
    const svg = await (await ask(`/charts/tenge.usd-kzt.svg${query}`)).text();
    expect(svg).toContain("Russia–Ukraine conflict begins");
    expect(svg).toContain("data-events");
    const without = await (await ask("/charts/tenge.usd-kzt.svg?events=none")).text();
    expect(without).toBe(await (await ask("/charts/tenge.usd-kzt.svg")).text());
  });

  it("shows no event that had not happened on the day asked for", async () => {
    const query = "?asOf=2022-03-01&from=2022-01-01&to=2022-12-31&events=vote,conflict&rows=0";
    const { chart } = await (await ask(`/charts/tenge.usd-kzt.json${query}`)).json();
    expect(chart.events.marks.map(({ id }: { id: string }) => id)).toEqual(["2022-02-24-conflict-begins"]);
  });

  it.each(["vote,vote", "votes", ""])("refuses events=%s", async (value) => {
    const reply = await ask(`/charts/tenge.usd-kzt.svg?events=${value}`);
    expect(reply.status).toBe(400);
    expect((await reply.json()).allowed.join()).toContain("conflict,contact");
  });
});
