import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { GET, POST } from "@/app/api/v1/deck/[file]/route";
import { type Deck, readDeck, writeDeck } from "@/lib/deck";
import { locales } from "@/lib/model";

vi.setConfig({ testTimeout: 60_000 });

const at = (file: string) => `https://monitor.example/api/v1/deck/${file}`;
const given = (file: string) => ({ params: Promise.resolve({ file: file.split("?")[0] ?? "" }) });
const get = (file: string) => GET(new Request(at(file)), given(file));
const post = (file: string, body: string) =>
  POST(new Request(at(file), { method: "POST", body }), given(file));
const bytesOf = async (reply: Response) => new Uint8Array(await reply.arrayBuffer());
const problemOf = async (reply: Response) => ({
  status: reply.status,
  ...((await reply.json()) as { detail: string; allowed?: string[] }),
});

async function ready(lang = "en"): Promise<Deck> {
  const { deck, faults } = readDeck(await (await get(`six-indicators.json?lang=${lang}`)).text());
  if (!deck || faults.length > 0) throw new Error(JSON.stringify(faults));
  return deck;
}

interface Reviewed {
  items: {
    title: string;
    summary: string;
    fault?: string;
    changes: { series: string; when: string; before: string; after: string; cause: string }[];
  }[];
}
const reviewed = async (deck: Deck) =>
  (await (await post("review.json", writeDeck(deck))).json()) as Reviewed;

const textIn = (files: Record<string, Uint8Array>, path: string) =>
  (parseXml(new TextDecoder().decode(files[path])).root as XmlElement).text;

describe("a slide of a claim", () => {
  const slide = (query: string) => ({
    id: "claim",
    chart: "claims/ma-yanning.gdp-russia-2012-2016",
    query,
    heading: "headline" as const,
    own: "",
    note: "",
  });

  it("is called by the verdict of its day, and leaves as a native chart", async () => {
    const deck = { ...(await ready()), items: [slide(""), { ...slide("asOf=2018-01-14"), id: "then" }] };
    const { items } = await reviewed(deck);
    expect(items[0]?.title).toMatch(/^Today’s data give US\$1,840\.05\sbillion/);
    expect(items[1]?.title).toMatch(/^The data known on 14 January 2018 give US\$1,844\.01\sbillion, not/);
    const files = unzipSync(await bytesOf(await post("deck.pptx", writeDeck(deck))));
    expect(Object.keys(files).filter((path) => path.startsWith("ppt/charts/chart")).length).toBe(2);
  });

  it("says which claims there are where there is none of that name", async () => {
    const deck = { ...(await ready()), items: [{ ...slide(""), chart: "claims/ma-yanning.nothing" }] };
    const problem = await problemOf(await post("deck.pptx", writeDeck(deck)));
    expect(problem.status).toBe(400);
    expect(problem.detail).toMatch(/^Slide 1 \(claims\/ma-yanning\.nothing\): /);
  });
});

describe("a deck as slides", () => {
  it("has a cover, a native chart a slide, and sources and notes at the end, in every language", async () => {
    for (const lang of locales) {
      const deck = await ready(lang);
      const reply = await post("deck.pptx", writeDeck(deck));
      expect(reply.status).toBe(200);
      expect(reply.headers.get("cache-control")).toBe("no-store");
      const files = unzipSync(await bytesOf(reply));
      const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
      expect(slides.length).toBeGreaterThanOrEqual(deck.items.length + 2);
      expect(Object.keys(files).filter((path) => path.startsWith("ppt/charts/chart")).length).toBe(6);
      expect(textIn(files, "ppt/slides/slide1.xml")).toContain(deck.title);
    }
  });

  it("numbers its notes through, gathers them at the end, and carries alternative text and the speaker's note", async () => {
    const deck = await ready();
    const items = deck.items.map((item, index) => (index === 1 ? { ...item, note: "Say this first" } : item));
    const files = unzipSync(await bytesOf(await post("deck.pptx", writeDeck({ ...deck, items }))));
    expect(textIn(files, "ppt/notesSlides/notesSlide3.xml")).toContain("Say this first");
    const count = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
    const ends = Array.from({ length: count - items.length - 1 }, (_, index) =>
      textIn(files, `ppt/slides/slide${items.length + 2 + index}.xml`),
    ).join(" ");
    const charts = items.map((_, index) => {
      const path = `ppt/slides/slide${index + 2}.xml`;
      expect(new TextDecoder().decode(files[path])).toMatch(/descr="[^"]{20,}"/);
      const notes = textIn(files, `ppt/notesSlides/notesSlide${index + 2}.xml`);
      expect(notes).toContain("https://monitor.example/en/indicators/");
      return textIn(files, path);
    });
    const numbers = charts.flatMap((text) =>
      [...text.matchAll(/(?:^|\D)(\d+)\. [A-Z]/g)].map(([, n]) => Number(n)),
    );
    expect(new Set(numbers).size).toBeGreaterThan(3);
    for (const number of numbers.filter((one) => one < 100)) expect(ends).toContain(`${number}. `);
    expect(ends).toContain("Sources and notes");
  });

  it("is the same, byte by byte, whenever it is asked for", async () => {
    for (const file of ["six-indicators.pptx", "six-indicators.pdf", "six-indicators.zip"]) {
      const [one, two] = [await bytesOf(await get(file)), await bytesOf(await get(file))];
      expect([file, Buffer.compare(one, two)]).toEqual([file, 0]);
    }
  });
});

describe("a deck as pages", () => {
  it("is a PDF of its size with text that can be selected", async () => {
    const deck = { ...(await ready("kk")), size: "4:3" as const };
    const text = Buffer.from(await bytesOf(await post("deck.pdf", writeDeck(deck)))).toString("latin1");
    expect(text.match(/\/MediaBox \[0 0 720 540\]/g)?.length).toBeGreaterThanOrEqual(8);
    expect(text).toContain("/ToUnicode");
  });

  it("is a picture of each, in order", async () => {
    const files = unzipSync(await bytesOf(await get("six-indicators.zip?theme=dark&size=16:9&lang=zh")));
    const names = Object.keys(files);
    expect(names[0]).toBe("01-cover.png");
    expect(names.at(-1)).toMatch(/^\d\d-sources-and-notes\.png$/);
    for (const bytes of Object.values(files))
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1920, height: 1080 });
  });
});

describe("a deck looked at again", () => {
  it("has nothing to say where nothing has changed", async () => {
    for (const { changes, fault } of (await reviewed(await ready())).items) {
      expect(fault).toBeUndefined();
      expect(changes).toEqual([]);
    }
  });

  it("lists new data, revisions and another method as what they are", async () => {
    const deck = await ready();
    const [item] = deck.items;
    const series = item?.kept?.series[0];
    if (!item?.kept || !series) throw new Error("The first slide holds no figures");
    const last = series.values.findLastIndex(([, value, status]) => value !== null && status !== "F");
    const values = series.values.flatMap((value, index) => {
      if (index >= last) return [];
      return index === 3 ? [[value[0], (value[1] ?? 0) + 1] as [string, number]] : [value];
    });
    const older = Object.fromEntries(Object.keys(series.vintages).map((name) => [name, "2001-01-01"]));
    const changed = async (more: object) => {
      const kept = { ...item.kept, known: "2001-01-01", series: [{ ...series, values, ...more }] };
      const { items } = await reviewed({ ...deck, items: [{ ...item, kept } as typeof item] });
      return items[0]?.changes ?? [];
    };
    const byData = await changed({ vintages: older });
    expect(byData.filter(({ cause }) => cause === "revision")).toHaveLength(1);
    expect(byData.filter(({ cause }) => cause === "new").length).toBeGreaterThanOrEqual(1);
    const byUs = await changed({});
    expect(byUs.find(({ when }) => when === byData[0]?.when)?.cause).toBe("method");
    expect(
      (await changed({ vintages: older, formula: "another" })).some(({ cause }) => cause === "method"),
    ).toBe(true);
  });

  it("finds the figures of a pinned slide unchanged, and says which slide cannot be drawn", async () => {
    const deck = await ready();
    const pinned = { ...deck.items[0], id: "pinned", chart: "gdp-ratio.levels", query: "asOf=2020-01-01" };
    const gone = { ...deck.items[1], id: "gone", chart: "tenge.nowhere" };
    const items = [pinned, gone].map(({ kept: _, ...item }) => item) as Deck["items"];
    const [pin] = items;
    const kept = readDeck(
      await (await post("kept.json", writeDeck({ ...deck, items: pin ? [pin] : [] }))).text(),
    );
    expect(kept.deck?.items[0]?.kept?.known.startsWith("20")).toBe(true);
    const told = await reviewed({ ...deck, items: [...(kept.deck?.items ?? []), ...items.slice(1)] });
    expect(told.items[0]?.changes).toEqual([]);
    expect(told.items[1]?.fault).toContain("tenge.nowhere");
    const refused = await problemOf(await post("deck.pptx", writeDeck({ ...deck, items })));
    expect(refused).toMatchObject({
      status: 400,
      detail: expect.stringContaining("Slide 2 (tenge.nowhere)"),
    });
  });

  it("keeps a panel of a comparison, too", async () => {
    const deck = await ready();
    const query = "s=tenge/usd-kzt&s=tenge/rub-kzt&panel=1";
    const item = { id: "c", chart: "compare", query, heading: "own", own: "Two rates", note: "" } as const;
    const reply = await post("kept.json", writeDeck({ ...deck, items: [item] }));
    const { deck: kept } = readDeck(await reply.text());
    expect(kept?.items[0]?.kept?.series.length).toBeGreaterThan(0);
    const told = await reviewed(kept as Deck);
    expect(told.items[0]).toMatchObject({ title: "Two rates", changes: [] });
  });
});

describe("what is no deck", () => {
  it.each([
    ["nothing", "", 400],
    ["no JSON", "slides!", 400],
    ["another document", '{"format":"steppe-monitor-views","version":1,"views":[]}', 400],
    [
      "a deck without slides",
      '{"format":"steppe-monitor-deck","version":1,"title":"","locale":"en","size":"16:9","theme":"light","items":[]}',
      400,
    ],
    ["more than eight megabytes", "x".repeat(8_000_001), 413],
  ])("%s is refused with a reason", async (_, body, status) => {
    const problem = await problemOf(await post("deck.pptx", body));
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(/\w+ .*\./);
  });

  it("another name is refused, and those that there are are told", async () => {
    expect(await problemOf(await post("deck.json", "{}"))).toMatchObject({ status: 404 });
    expect((await problemOf(await get("seven.pptx"))).allowed).toContain("six-indicators.pptx");
  });
});
