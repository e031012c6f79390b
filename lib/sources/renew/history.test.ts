import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectSeries } from "../../derive";
import { type Dataset, shift } from "../../model";
import type { Head } from "../revise";
import { fold, propose } from "./renew";
import { answersIn, replayed } from "./replay";

const base: Head = { source: "test", code: "T", frequency: "A", unitMeasure: "USD", unitMultiplier: 0 };
const bounds = { step: 1e9, revision: 1e9 };
const first = "2026-01-01";

/** An answer on a day: some of the years with a value, or stated as missing. */
interface Told {
  day: string;
  values: Map<string, number | null>;
}

const years = Array.from({ length: 6 }, (_, index) => String(2000 + index));
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const history = fc
  .array(
    fc.record({
      later: fc.integer({ min: 0, max: 2 }),
      table: fc.array(fc.option(value, { nil: undefined }), { minLength: 6, maxLength: 6 }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((all) => {
    let day = first;
    return all.map(({ later, table }): Told => {
      day = shift(day, later);
      const cells = years.flatMap((year, index): [string, number | null][] => {
        const told = table[index];
        return told === undefined ? [] : [[year, told]];
      });
      return { day, values: new Map(cells) };
    });
  });

function ask(known: Dataset | undefined, head: Head, { day, values }: Told): Dataset | undefined {
  const told = [...values].map(([period, one]) => ({
    period,
    value: one,
    status: one === null ? ("M" as const) : ("A" as const),
  }));
  if (told.every((one) => one.value === null)) return known;
  const retrieval = {
    vintage: day,
    edition: day,
    obtained: "published" as const,
    url: "https://t.test/",
    retrieved: day,
    files: [{ path: "t", sha256: "0".repeat(64) }],
  };
  const question = {
    head,
    known,
    window: { since: undefined, until: day },
    bounds,
    lostBefore: 1e9,
    unitsBefore: undefined,
  };
  const answer = { readings: [{ dimensions: { referenceArea: "KAZ" }, values: told }], edition: day };
  return fold(head, known, propose(question, answer, retrieval)) ?? known;
}

function answerOf(dataset: Dataset | undefined, asOf?: string): [string, number | null][] {
  const [series] = dataset === undefined ? [] : selectSeries(dataset, {}, {}, asOf);
  return (series?.observations ?? []).map((one) => [one.period, one.value]);
}

describe("whatever publishers say, and however often they change their mind", { timeout: 60_000 }, () => {
  it.each([
    ["a series that is revised", base],
    ["a series that is set once", { ...base, neverRevised: true }],
  ])("as of any day, %s is what it was at the end of that day", (_, head) => {
    fc.assert(
      fc.property(history, (told) => {
        let dataset: Dataset | undefined;
        const atEndOf = new Map<string, [string, number | null][]>();
        for (const one of told) {
          dataset = ask(dataset, head, one);
          atEndOf.set(one.day, answerOf(dataset));
        }
        for (const [day, answer] of atEndOf) {
          // What is set once counts as known from its own day, so a later first value shows on earlier days too.
          const then = answerOf(dataset, day);
          expect(
            head.neverRevised === true
              ? then.filter(([year]) => answer.some(([known]) => known === year))
              : then,
          ).toEqual(answer);
        }
        if (head.neverRevised !== true) expect(answerOf(dataset, shift(first, -1))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("no value that was ever told is lost, and each period has one open row", () => {
    fc.assert(
      fc.property(history, (told) => {
        let dataset: Dataset | undefined;
        const held: string[] = [];
        for (const one of told) {
          const before = new Map(answerOf(dataset));
          dataset = ask(dataset, base, one);
          for (const [year, now] of answerOf(dataset))
            if (before.get(year) !== now) held.push(`${year} ${now}`);
        }
        const rows = dataset?.series.flatMap((one) => one.rows) ?? [];
        expect(rows.map((row) => `${row[0]} ${row[1]}`).sort()).toEqual(held.sort());
        const open = rows.filter((row) => row[4] == null).map((row) => row[0]);
        expect(new Set(open).size).toBe(open.length);
      }),
      { numRuns: 60 },
    );
  });

  it("asked twice for the same, nothing changes", () => {
    fc.assert(
      fc.property(history, (told) => {
        let dataset: Dataset | undefined;
        for (const one of told) {
          dataset = ask(dataset, base, one);
          expect(ask(dataset, base, one)).toBe(dataset);
        }
      }),
    );
  });

  it("answers folded once more onto the first state give the same dataset", () => {
    fc.assert(
      fc.property(history, (told) => {
        const states: (Dataset | undefined)[] = [];
        for (const one of told) states.push(ask(states.at(-1), base, one));
        const begun = states.find((one) => one !== undefined);
        const last = states.at(-1);
        if (begun === undefined || last === undefined) return;
        // Answers of the day of the first state cannot be told from it.
        const later = {
          ...last,
          retrievals: last.retrievals.filter((one) => one.vintage > (begun.retrievals[0]?.vintage ?? "")),
        };
        if (later.retrievals.length !== last.retrievals.length - 1) return;
        expect(answersIn(begun, last)).toHaveLength(later.retrievals.length);
        expect(replayed(begun, base, last)).toEqual(last);
      }),
      { numRuns: 60 },
    );
  });
});
