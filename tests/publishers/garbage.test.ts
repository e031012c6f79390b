import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expected, Reply } from "@/lib/sources/ask/asking";
import { printed } from "@/lib/sources/ask/printed";
import { renewals } from "@/scripts/ingest/renewals";

const all = [...renewals().values()];
const window = { since: undefined, until: "2026-11-24" };

/** One dataset of each interface, with the address of its first request. */
const interfaces = [...new Map(all.map((one) => [one.doorName, one])).values()].map((one) => {
  const [request] = one.adapter.requests(window, { base: one.door.base, key: undefined });
  return {
    name: one.doorName,
    adapter: one.adapter,
    url: request?.url ?? "",
    expect: request?.expect ?? "json",
  };
});

/** A body that passes the door as what was asked for, and may hold anything. */
const bodies: Record<Expected, fc.Arbitrary<string>> = {
  json: fc.oneof(
    fc.json(),
    fc.array(fc.record({ message: fc.anything() })).map((one) => JSON.stringify(one) ?? "[]"),
  ),
  xml: fc.oneof(
    fc.string(),
    fc.constantFrom(
      "<rates/>",
      "<ValCurs/>",
      '<ValCurs ID="R01235"><Record/></ValCurs>',
      "<rates><date>x</date></rates>",
    ),
  ),
  csv: fc.string(),
  workbook: fc.string().map((text) => `PK${text}`),
  html: fc.string().map((text) => `<html>${text}`),
};

describe.each(interfaces)("$name", ({ adapter, url, expect: kind }) => {
  it("either reads a body or says what is wrong with it, and where", () => {
    fc.assert(
      fc.property(bodies[kind], (body) => {
        const reply: Reply = { url, bytes: new TextEncoder().encode(body), charset: "utf-8" };
        try {
          const { readings } = adapter.parse([reply, reply], window);
          for (const { values } of readings)
            for (const { value } of values) expect(value === null || Number.isFinite(value)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect([TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind)).toBe(false);
          expect(String(error)).toContain(url.slice(0, 40));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a printed figure", () => {
  it("is read to its last digit, and lies within half a unit of it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.nat(6),
        fc.constantFrom("comma", "point"),
        (value, digits, decimal) => {
          const text = value.toFixed(digits);
          const { value: read, within } = printed(
            decimal === "comma" ? text.replace(".", ",") : text,
            decimal,
            "here",
          );
          expect(read).toBe(Number(text));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(within * (1 + 1e-6));
        },
      ),
    );
  });
});
