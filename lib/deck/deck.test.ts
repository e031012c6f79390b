import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../model/locales";
import { type Change, changesOf } from "./changes";
import { type Deck, deckSizes, deckThemes, mostItems, readDeck, writeDeck } from "./document";
import { emptyDeck, movedItem, newItem, withItem, withoutItem } from "./edit";
import { numbered } from "./footnotes";
import { headings, type KeptSeries, titleOf } from "./item";
import { changeKeptDeck, deckAsideKey, deckKey, readKeptDeck } from "./storage";

const kept = (values: KeptSeries["values"], more: Partial<KeptSeries> = {}): KeptSeries => ({
  id: "a",
  name: "A",
  unit: "USD",
  formula: "A",
  vintages: { "worldbank/GDP": "2024-01-01" },
  values,
  ...more,
});
const then = (...series: KeptSeries[]) => ({ known: "2024-01-01", series });
const newer = { vintages: { "worldbank/GDP": "2025-01-01" } };
const causes = (all: Change[]) => all.map(({ period, cause }) => [period, cause]);

describe("figures that have changed", () => {
  const was = kept([
    ["2020", 1],
    ["2021", null],
    ["2022", 3],
    ["2023", 4, "F"],
  ]);

  it("are new where there was none or a forecast, and revised where there was one", () => {
    const now = kept(
      [
        ["2020", 1.5],
        ["2021", 2],
        ["2022", null],
        ["2023", 4.2],
        ["2024", 5],
      ],
      newer,
    );
    const { changes } = changesOf(then(was), [now], [was]);
    expect(causes(changes)).toEqual([
      ["2020", "revision"],
      ["2021", "new"],
      ["2022", "revision"],
      ["2023", "new"],
      ["2024", "new"],
    ]);
    expect(changes[4]).toMatchObject({ before: undefined, after: 5 });
    expect(changes[2]).toMatchObject({ before: 3, after: null });
  });

  it("are ours where no publisher has said anything since", () => {
    const now = kept([["2020", 1.5], ...was.values.slice(1)]);
    expect(causes(changesOf(then(was), [now], [now]).changes)).toEqual([["2020", "method"]]);
  });

  it("are ours where the new formula would have told another figure then, too, and the publisher's where not", () => {
    const other = { ...newer, formula: "A, chained" };
    const now = kept(
      [
        ["2020", 1.5],
        ["2021", null],
        ["2022", 9],
        ["2023", 4, "F"],
      ],
      other,
    );
    const asThen = kept(
      [
        ["2020", 1.4],
        ["2021", null],
        ["2022", 3],
        ["2023", 4, "F"],
      ],
      other,
    );
    expect(causes(changesOf(then(was), [now], [asThen]).changes)).toEqual([
      ["2020", "method"],
      ["2022", "revision"],
    ]);
  });

  it("are ours where the files now say that the present figure was known then, unless its edition came late", () => {
    const now = kept([["2020", 1.5], ...was.values.slice(1)], newer);
    expect(causes(changesOf(then(was), [now], [now]).changes)).toEqual([["2020", "method"]]);
    const late = { ...now, vintages: { "worldbank/GDP": "2023-12-01" } };
    expect(causes(changesOf(then(was), [late], [late]).changes)).toEqual([["2020", "revision"]]);
  });

  it("are none where only the last digits of a sum differ, or nothing does", () => {
    const now = kept([["2020", 1 + 1e-15], ...was.values.slice(1)], newer);
    expect(changesOf(then(was), [now], [was])).toEqual({ changes: [], joined: [], left: [] });
  });

  it("tell series that came and went by name", () => {
    const other = kept([["2020", 1]], { id: "b", name: "B" });
    expect(changesOf(then(was), [other], [])).toEqual({ changes: [], joined: ["B"], left: ["A"] });
  });

  it("are found whatever they are: each period that differs is listed once, and no other", () => {
    const series = fc
      .dictionary(
        fc.integer({ min: 1990, max: 2010 }).map(String),
        fc.option(fc.integer({ min: -5, max: 5 })),
      )
      .map((found) => kept(Object.entries(found).sort() as KeptSeries["values"], newer));
    fc.assert(
      fc.property(series, series, (a, b) => {
        const value = (one: KeptSeries, period: string) =>
          one.values.find(([known]) => known === period)?.[1] ?? null;
        const periods = [...new Set([...a.values, ...b.values].map(([period]) => period))];
        const differ = periods.filter((period) => value(a, period) !== value(b, period)).sort();
        expect(changesOf(then(a), [b], []).changes.map(({ period }) => period)).toEqual(differ);
      }),
    );
  });
});

const text = fc.string({ unit: "grapheme", maxLength: 40 });
const value = fc.tuple(
  fc.integer({ min: 1900, max: 2100 }).map(String),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one))),
);
const item = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
  chart: fc.constantFrom("tenge.usd-kzt", "compare", "gdp-ratio.levels"),
  query: fc.webQueryParameters(),
  heading: fc.constantFrom(...headings),
  own: text,
  note: text,
  kept: fc.record({
    known: fc.constant("2024-01-01"),
    series: fc.array(
      fc.array(value, { maxLength: 5 }).map((values) => kept(values as KeptSeries["values"])),
      {
        maxLength: 3,
      },
    ),
  }),
});
const deck: fc.Arbitrary<Deck> = fc.record({
  title: text,
  locale: fc.constantFrom(...locales),
  size: fc.constantFrom(...deckSizes),
  theme: fc.constantFrom(...deckThemes),
  items: fc.uniqueArray(item, { maxLength: 5, selector: ({ id }) => id }),
});

describe("a deck as text", () => {
  it("comes back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(deck, (written) => {
        expect(readDeck(writeDeck(written))).toEqual({ deck: written, faults: [] });
      }),
    );
  });

  it("is a deck or told what is wrong, whatever is written", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        const { deck: read, faults } = readDeck(any);
        expect(read === undefined).toBe(faults.length > 0);
      }),
    );
  });

  it("keeps the slides that can be read and names the others", () => {
    const good = newItem("tenge.usd-kzt", "range=1Y");
    const items = [good, { ...good }, { ...good, id: "x", heading: "loud" }, { chart: "a.b" }, 7];
    const { deck: read, faults } = readDeck(
      JSON.stringify({ ...JSON.parse(writeDeck(emptyDeck("ru"))), items }),
    );
    expect(read?.items).toEqual([good]);
    expect(faults).toMatchObject([
      { place: 2, field: "id" },
      { place: 3, field: "heading", name: "tenge.usd-kzt" },
      { place: 4, field: "id", name: "a.b" },
      { place: 5, field: "" },
    ]);
  });

  it("of a newer version is not guessed at", () => {
    const newerDeck = JSON.stringify({ ...JSON.parse(writeDeck(emptyDeck("en"))), version: 2 });
    expect(readDeck(newerDeck)).toEqual({ faults: [{ reason: "newer" }] });
  });
});

describe("a deck under change", () => {
  const three = ["a", "b", "c"].reduce(
    (all, id) => withItem(all, { ...newItem("tenge.usd-kzt", ""), id }),
    emptyDeck("en"),
  );
  const order = ({ items }: Deck) => items.map(({ id }) => id).join("");

  it("moves slides up and down and stops at the ends", () => {
    expect(order(movedItem(three, "a", 1))).toBe("bac");
    expect(order(movedItem(three, "c", -1))).toBe("acb");
    expect(order(movedItem(three, "a", -1))).toBe("abc");
    expect(order(movedItem(three, "c", 5))).toBe("abc");
    expect(order(movedItem(three, "x", 1))).toBe("abc");
  });

  it("takes a slide out and puts it back in its place, and never twice", () => {
    const [, b] = three.items;
    const without = withoutItem(three, "b");
    expect(order(without)).toBe("ac");
    if (b) expect(order(withItem(without, b, 1))).toBe("abc");
    if (b) expect(order(withItem(three, b))).toBe("abc");
  });

  it("holds no more than it may", () => {
    const many = Array.from({ length: mostItems + 3 }, () => newItem("tenge.usd-kzt", ""));
    expect(many.reduce((all, one) => withItem(all, one), emptyDeck("en")).items).toHaveLength(mostItems);
  });

  it("falls back to the chart's name where the wished title is lacking", () => {
    const bound = { title: "T", statement: "S" };
    expect(titleOf({ heading: "statement", own: "" }, bound)).toBe("S");
    expect(titleOf({ heading: "headline", own: "" }, bound)).toBe("T");
    expect(titleOf({ heading: "own", own: "  " }, bound)).toBe("T");
    expect(titleOf({ heading: "own", own: " Mine " }, bound)).toBe("Mine");
  });

  it("gives each note one number, wherever it stands", () => {
    expect(numbered([["x", "y"], [], ["y", "z"]])).toEqual({
      bySlide: [["1. x", "2. y"], [], ["2. y", "3. z"]],
      all: ["1. x", "2. y", "3. z"],
    });
  });
});

function shelf(entries: Record<string, string> = {}) {
  const held = new Map(Object.entries(entries));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, written: string) => void held.set(key, written),
    removeItem: (key: string) => void held.delete(key),
  };
}

describe("the deck that a browser keeps", () => {
  it("loses nothing that cannot be read", () => {
    const store = shelf({ [deckKey]: "half a de" });
    expect(readKeptDeck(() => store, "en")).toMatchObject({
      unread: "half a de",
      faults: [{ reason: "notJson" }],
    });
    const outcome = changeKeptDeck(
      () => store,
      "kk",
      (all) => withItem(all, newItem("tenge.usd-kzt", "")),
    );
    expect(outcome).toBe("done");
    expect(store.held.get(deckAsideKey)).toBe("half a de");
    expect(readKeptDeck(() => store, "en")).toMatchObject({
      faults: [],
      unread: "half a de",
      deck: { locale: "kk" },
    });
  });

  it("says that the store is full or blocked, and changes nothing", () => {
    const full = {
      ...shelf(),
      setItem: () => {
        throw Object.assign(new Error(), { name: "QuotaExceededError" });
      },
    };
    expect(
      changeKeptDeck(
        () => full,
        "en",
        (all) => all,
      ),
    ).toBe("full");
    const blocked = () => {
      throw new Error("SecurityError");
    };
    expect(readKeptDeck(blocked, "en").blocked).toBe(true);
    expect(changeKeptDeck(blocked, "en", (all) => all)).toBe("blocked");
  });
});
