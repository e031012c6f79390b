import { describe, expect, it } from "vitest";
import type { Dataset, Row } from "../../model";
import type { ReadValue } from "../adapter";
import type { Head } from "../revise";
import { changesOf } from "./changes";
import { settled } from "./settle";

const head: Head = { source: "test", code: "T", frequency: "A", unitMeasure: "USD", unitMultiplier: 0 };
const held = (rows: Row[], significantDigits?: number): Dataset => ({
  ...head,
  retrievals: [
    {
      vintage: "2025-01-01",
      edition: "e",
      obtained: "published",
      url: "https://t.test/",
      retrieved: "2025-01-01",
      files: [{ path: "p", sha256: "0".repeat(64) }],
      ...(significantDigits === undefined ? {} : { significantDigits }),
    },
  ],
  series: [{ dimensions: { referenceArea: "KAZ" }, rows }],
});
const settle = (known: Dataset, values: ReadValue[]) => {
  const readings = settled(head, known, [{ dimensions: { referenceArea: "KAZ" }, values }], "2026-11-24");
  return { values: readings[0]?.values ?? [], changes: changesOf(head, known, readings) };
};

describe("a reply brought to what is known", () => {
  it("keeps a value that agrees within its printed digits, or within those of the copy that is held", () => {
    const within = settle(held([["2024", 2875117000, "A", "2025-01-01"]]), [
      { period: "2024", value: 2875000000, status: "A", within: 500000 },
    ]);
    expect([within.values[0]?.value, within.changes.revised]).toEqual([2875117000, []]);
    const copy = settle(held([["2024", 225496, "A", "2025-01-01"]], 6), [
      { period: "2024", value: 225496.33, status: "A", unstated: true },
    ]);
    expect(copy.changes.revised).toEqual([]);
    const other = settle(held([["2024", 2875117000, "A", "2025-01-01"]]), [
      { period: "2024", value: 2877000000, status: "A", within: 500000 },
    ]);
    expect(other.changes.revised).toMatchObject([
      { old: 2875117000, value: 2877000000, change: 0.0655, measure: "%" },
    ]);
  });

  it("keeps a doubt and a note for as long as the value stays, and lets them go with it", () => {
    const known = held([["2024", 5, "S", "2025-01-01", null, "doubt"]]);
    expect(settle(known, [{ period: "2024", value: 5, status: "A" }]).values).toEqual([
      { period: "2024", value: 5, status: "S", note: "doubt" },
    ]);
    expect(settle(known, [{ period: "2024", value: 6, status: "A" }]).values).toEqual([
      { period: "2024", value: 6, status: "A" },
    ]);
  });

  it("keeps the known status where the publisher states none, and takes it where it does", () => {
    const known = held([["2024", 5, "P", "2025-01-01"]]);
    expect(settle(known, [{ period: "2024", value: 5, status: "A", unstated: true }]).values[0]?.status).toBe(
      "P",
    );
    expect(settle(known, [{ period: "2024", value: 5, status: "A" }]).changes).toMatchObject({
      restated: 1,
      revised: [],
    });
  });

  it("marks a period that is not over, and adds nothing that was never there", () => {
    const known = held([["2024", 5, "A", "2025-01-01"]]);
    expect(settle(known, [{ period: "2026", value: 7, status: "A" }]).values[0]?.status).toBe("P");
    expect(settle(known, [{ period: "2025", value: null, status: "M" }]).values).toEqual([]);
    expect(settle(known, [{ period: "2024", value: null, status: "M" }]).changes.revised).toMatchObject([
      { old: 5, value: null },
    ]);
  });
});
