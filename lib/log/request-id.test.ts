import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestIdHeader, requestIdOf } from "./request-id";

const of = (id?: string) => requestIdOf({ get: (name) => (name === requestIdHeader ? (id ?? null) : null) });
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("the id of a request", () => {
  it.each(["0af7651916cd43dd8448eb211c80319c", "2f1b6a9e-5f4e-4d5e-9a5e-3f7d2b1c0a99", "edge_7.example-1"])(
    "is the one that came with it: %s",
    (id) => {
      expect(of(id)).toBe(id);
    },
  );

  it.each([
    undefined,
    "",
    "short",
    "x".repeat(65),
    "has a space in it",
    "<script>alert(1)</script>",
    'quote"quote',
    "line\nbreak-line",
    "-begins-with-a-hyphen",
    "тенге-тенге",
  ])("is a new one for %j", (id) => {
    expect(of(id)).toMatch(uuid);
  });

  it("is another for every request", () => {
    expect(new Set(Array.from({ length: 100 }, () => of())).size).toBe(100);
  });

  it("is harmless and short whatever is sent", () => {
    fc.assert(fc.property(fc.string(), (id) => /^[A-Za-z0-9._-]{8,64}$/.test(of(id))));
  });
});
