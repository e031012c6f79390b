import { describe, expect, it } from "vitest";
import type { Claim, ClaimFormula } from "../model";
import type { Lookup } from "./held";
import { claimOf, lookupOf, text } from "./held.fixture";
import { judge } from "./judge";
import { type PrintedFigure, printedFigure } from "./printed";

const value: ClaimFormula = { op: "value", series: "test/a", at: "2020" };
const lookup = lookupOf({
  "test/a": { editions: { "2021-01-01": { "2020": 10.04 }, "2023-01-01": { "2020": 11.26 } } },
  "test/b": { editions: { "2023-01-01": { "2020": 10.01 } } },
});

function figureOf(claim: Claim): PrintedFigure {
  if ("headline" in claim.printed) throw new Error("no headline here");
  return printedFigure(claim.printed);
}

function verdictOf(more: Partial<Claim>, others: Claim[] = [], held: Lookup = lookup) {
  const claim = claimOf({ formula: value, ...more });
  const printed = new Map([claim, ...others].map((one) => [one.id, figureOf(one)]));
  return judge(claim, figureOf(claim), { lookup: held, printed });
}

describe("a verdict", () => {
  it("holds where today's data print as the claim does", () => {
    expect(verdictOf({ printed: { value: "11.3", unit: "USD" } }).kind).toBe("holds");
    expect(verdictOf({ printed: { value: "11.2", unit: "USD" } }).kind).toBe("differs");
  });

  it("held then where the edition of that day did and a later one does not", () => {
    const verdict = verdictOf({ knownBy: "2022-12-31" });
    expect(verdict.kind).toBe("held-then");
    expect(verdict.atTheTime?.fits).toBe(true);
    expect(verdict.difference?.absolute).toBeCloseTo(1.26);
    expect(verdictOf({ knownBy: "2023-12-31" }).kind).toBe("differs");
  });

  it("is no 'held then' where no edition of that day is held", () => {
    const verdict = verdictOf({ knownBy: "2020-12-31" });
    expect(verdict.kind).toBe("differs");
    expect(verdict.atTheTime?.outcome).toEqual({
      missing: [{ series: "test/a", periods: ["2020", "2020"] }],
    });
  });

  it("is no 'held then' where the day is not named", () => {
    expect(verdictOf({}).kind).toBe("differs");
  });

  it("says by how much it differs, from the nearer end of a range", () => {
    const { kind, difference } = verdictOf({ printed: { value: "8", to: "10", unit: "USD" } });
    expect(kind).toBe("differs");
    expect(difference?.absolute).toBeCloseTo(1.26);
    expect(verdictOf({ printed: { value: "10", to: "12", unit: "USD" } }).kind).toBe("holds");
  });

  it("is another measure where the printed figure fits that and not the one claimed", () => {
    const others = [{ measure: text("b"), formula: { ...value, series: "test/b" } as ClaimFormula }];
    expect(verdictOf({ others }).kind).toBe("different-measure");
    expect(verdictOf({ others, printed: { value: "11.3", unit: "USD" } }).kind).toBe("holds");
    expect(verdictOf({ others, printed: { value: "9.0", unit: "USD" } }).kind).toBe("differs");
  });

  it("cannot be checked where a series or a period is not there, and says which", () => {
    const noSeries = verdictOf({ formula: { ...value, series: "test/none" } as ClaimFormula });
    expect(noSeries.kind).toBe("cannot-be-checked");
    expect(noSeries.missing).toEqual([{ series: "test/none" }]);
    const noPeriod = verdictOf({ formula: { ...value, at: "2019" } as ClaimFormula });
    expect(noPeriod.missing).toEqual([{ series: "test/a", periods: ["2019", "2019"] }]);
    // That another measure equals the figure is no proof while the one claimed cannot be computed.
    const others = [{ measure: text("b"), formula: { ...value, series: "test/b" } as ClaimFormula }];
    const missing = { ...value, series: "test/none" } as ClaimFormula;
    expect(verdictOf({ formula: missing, others }).kind).toBe("cannot-be-checked");
    expect(verdictOf({ formula: missing, others }).others[0]?.fits).toBe(true);
  });

  it("is inconsistent where printed figures contradict each other, whatever the data say", () => {
    const parts = [
      claimOf({ id: "x", printed: { value: "6.0", unit: "USD" } }),
      claimOf({ id: "y", printed: { value: "4.0", unit: "USD" } }),
    ];
    const sum: ClaimFormula = {
      op: "add",
      of: [
        { op: "printed", claim: "x" },
        { op: "printed", claim: "y" },
      ],
    };
    const relations = [{ says: text("x and y"), formula: sum }];
    const printed = (digits: string) => ({ value: digits, unit: "USD" as const });
    expect(verdictOf({ relations, printed: printed("11.3") }, parts).kind).toBe("inconsistent");
    // 6.0 + 4.0 may be anything from 9.9 to 10.1, so 10.1 is no contradiction.
    expect(verdictOf({ relations, printed: printed("10.1") }, parts).kind).toBe("differs");
    expect(verdictOf({ relations, printed: printed("10.2") }, parts).kind).toBe("inconsistent");
  });

  it("takes a tolerance in per cent instead of the printed digits", () => {
    const printed = { value: "11.0", unit: "USD" as const };
    expect(verdictOf({ printed }).kind).toBe("differs");
    expect(verdictOf({ printed, tolerance: { percent: 3 } }).kind).toBe("holds");
    expect(verdictOf({ printed, tolerance: { percent: 2 } }).kind).toBe("differs");
  });

  it("of 'more than' holds only above", () => {
    const over = (digits: string) =>
      verdictOf({ printed: { value: digits, sense: "over", unit: "USD" } }).kind;
    expect(over("11")).toBe("holds");
    expect(over("12")).toBe("differs");
  });

  it("names the claim whose formula is wrong", () => {
    const unlike: ClaimFormula = { op: "add", of: [value, { op: "value", series: "test/t", at: "2020" }] };
    const both: Lookup = (id, asOf) =>
      id === "test/t"
        ? lookupOf({ "test/t": { editions: { "2020-01-01": { "2020": 1 } }, unit: "T" } })(id)
        : lookup(id, asOf);
    expect(() => verdictOf({ id: "sum-of-unlike", formula: unlike }, [], both)).toThrow(
      'claim "sum-of-unlike": "add" takes figures of one unit, not USD and T.',
    );
    expect(() => verdictOf({ formula: { ...value, at: "before" } as ClaimFormula })).toThrow(
      /a period that this claim does not have/,
    );
  });
});
