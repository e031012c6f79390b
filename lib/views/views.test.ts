import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../model";
import { mergeViews, readDocument, writeDocument } from "./document";
import type { Store } from "./kept";
import { asideKey, changeKept, forgetUnread, readKept, viewsKey } from "./storage";
import { isOwnAddress, newView, type SavedView } from "./view";

const address = fc
  .tuple(fc.constantFrom(...locales), fc.webPath(), fc.webQueryParameters(), fc.webFragments())
  .map(([locale, path, query, hash]) => `/${locale}${path}?${query}#${hash}`)
  .filter(isOwnAddress);
const view: fc.Arbitrary<SavedView> = fc.record({
  id: fc.uuid(),
  name: fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((name) => name.trim())
    .filter((name) => name.length > 0 && name.length <= 120),
  address,
  saved: fc
    .date({ noInvalidDate: true, min: new Date("2000-01-01"), max: new Date("2100-01-01") })
    .map((date) => date.toISOString()),
});
const list = fc.uniqueArray(view, {
  maxLength: 8,
  comparator: (a, b) => a.id === b.id || (a.name === b.name && a.address === b.address),
});

/** A store that holds `room` characters. */
function memory(content: Record<string, string> = {}, room = Number.POSITIVE_INFINITY) {
  const kept = new Map(Object.entries(content));
  const store: Store = {
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, text);
    },
  };
  return { kept, store: () => store };
}

const one = newView("Tenge", "/en/indicators/tenge?range=1Y#usd-kzt");
const two = newView("Курс", "/ru/indicators/tenge");

describe("a list as a file", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(list, (views) => {
        expect(readDocument(writeDocument(views))).toEqual({ views, faults: [] });
        expect(readDocument(`\uFEFF${writeDocument(views)}`).views).toEqual(views);
      }),
    );
  });

  it("adds what is new, once, and changes nothing that is here", () => {
    fc.assert(
      fc.property(list, list, (here, coming) => {
        const merged = mergeViews(here, coming);
        expect(merged.slice(0, here.length)).toEqual(here);
        expect(mergeViews(merged, coming)).toEqual(merged);
        expect(mergeViews([], coming)).toEqual(coming);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        for (const { name, address } of coming)
          expect(merged).toContainEqual(expect.objectContaining({ name, address }));
      }),
    );
  });

  it("gives another view with a known id an id of its own", () => {
    const [kept, added] = mergeViews([one], [{ ...one, name: "Other" }]);
    expect(kept).toEqual(one);
    expect(added).toMatchObject({ name: "Other", address: one.address });
    expect(added?.id).not.toBe(one.id);
  });

  it("names each entry that it cannot read and keeps the others", () => {
    const text = JSON.stringify({
      format: "steppe-monitor-views",
      version: 1,
      views: [
        one,
        { ...two, address: "https://example.org/en" },
        { name: 3 },
        null,
        { ...two, id: one.id },
        two,
      ],
    });
    expect(readDocument(text)).toEqual({
      views: [one, two],
      faults: [
        { reason: "entry", place: 2, name: "Курс", field: "address" },
        { reason: "entry", place: 3, name: "", field: "id" },
        { reason: "entry", place: 4, name: "", field: "entry" },
        { reason: "entry", place: 5, name: "Курс", field: "id" },
      ],
    });
  });

  it.each([
    ["", "notJson"],
    ["name;address", "notJson"],
    ["[]", "notViews"],
    ['{"format":"something else","version":1,"views":[]}', "notViews"],
    ['{"format":"steppe-monitor-views","version":2,"views":[]}', "newer"],
  ])("says of %j: %s", (text, reason) => {
    expect(readDocument(text)).toEqual({ views: [], faults: [{ reason }] });
  });

  it("never fails, whatever the file holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((j) => `{"format":"steppe-monitor-views","version":1,"views":[${j}]}`),
        ),
        (text) => {
          const { views, faults } = readDocument(text);
          expect(views.length + faults.length).toBeGreaterThanOrEqual(0);
          for (const { address } of views) expect(isOwnAddress(address)).toBe(true);
        },
      ),
    );
  });
});

describe("an address", () => {
  it.each(["/en", "/kk/indicators/coal", "/zh?x=1", "/ru#top"])("%s is our own", (text) => {
    expect(isOwnAddress(text)).toBe(true);
  });

  it.each([
    "",
    "en",
    "//example.org/en",
    "/\\example.org/en",
    "https://example.org/en",
    "javascript:alert(1)",
    "/de/indicators",
    "/api/v1",
    "/en/../api",
    "/\t/example.org",
  ])("%j is not", (text) => {
    expect(isOwnAddress(text)).toBe(false);
  });
});

describe("the browser's store", () => {
  it("keeps the list", () => {
    const { store } = memory();
    expect(readKept(store)).toEqual({ views: [], faults: [] });
    expect(changeKept(store, (views) => [...views, one])).toBe("done");
    expect(changeKept(store, (views) => [...views, two])).toBe("done");
    expect(readKept(store)).toEqual({ views: [one, two], faults: [] });
  });

  it("puts aside what it cannot read before it writes, and loses none of it", () => {
    const { kept, store } = memory({ [viewsKey]: "{broken" });
    expect(readKept(store)).toEqual({ views: [], faults: [{ reason: "notJson" }], unread: "{broken" });
    expect(kept.get(viewsKey)).toBe("{broken");
    expect(changeKept(store, (views) => [...views, one])).toBe("done");
    expect(readKept(store)).toEqual({ views: [one], faults: [], unread: "{broken" });
    kept.set(viewsKey, "[again");
    changeKept(store, (views) => views);
    expect(readKept(store).unread).toBe("{broken\n[again");
    expect(forgetUnread(store)).toBe("done");
    expect(readKept(store)).toEqual({ views: [], faults: [] });
    expect(kept.has(asideKey)).toBe(false);
  });

  it("keeps any content that it cannot read whole, whatever is done next", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { store } = memory({ [viewsKey]: text });
        changeKept(store, (views) => [...views, one]);
        expect(readKept(store)).toEqual({ views: [one], faults: [], ...(text && { unread: text }) });
      }),
    );
  });

  it("says when it is full and leaves everything as it was", () => {
    const { kept, store } = memory({ [viewsKey]: writeDocument([one]) }, 200);
    expect(changeKept(store, (views) => [...views, two])).toBe("full");
    expect([...kept]).toEqual([[viewsKey, writeDocument([one])]]);
    const damaged = memory({ [viewsKey]: `{${"x".repeat(300)}` }, 200);
    expect(changeKept(damaged.store, (views) => [...views, one])).toBe("full");
    expect(readKept(damaged.store).unread).toHaveLength(301);
  });

  it("says when it is closed to us", () => {
    const closed = () => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(readKept(closed)).toEqual({ views: [], faults: [], blocked: true });
    expect(changeKept(closed, (views) => views)).toBe("blocked");
    expect(forgetUnread(closed)).toBe("blocked");
  });
});
