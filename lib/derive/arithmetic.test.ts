import { describe, expect, it } from "vitest";
import { difference, ratio, share, sum } from "./arithmetic";
import { seriesOf, text, values } from "./series.fixture";

const naming = { id: "made", name: text("made") };
const a = seriesOf("a", [
  ["2020", 10],
  ["2021", 20, "P"],
  ["2022", null],
  ["2023", 40],
]);
const b = seriesOf("b", [
  ["2021", 5],
  ["2022", 5],
  ["2023", 0],
  ["2024", 1],
]);

describe("ratio", () => {
  it("covers only periods of both, and is missing where a part is missing or the divisor is zero", () => {
    expect(values(ratio(naming, a, b))).toEqual([
      ["2021", 4],
      ["2022", null],
      ["2023", null],
    ]);
  });

  it("is no firmer than its weakest part", () => {
    expect(ratio(naming, a, b).observations.map((o) => o.status)).toEqual(["P", "M", "M"]);
  });

  it("refuses unlike units unless the quotient's own unit is named", () => {
    const tonnes = seriesOf("t", [["2021", 2]], { unit: { measure: "T" } });
    expect(() => ratio(naming, a, tonnes)).toThrow(/a is in USD but t in T/);
    expect(ratio(naming, a, tonnes, "USD_PER_T").unit).toEqual({ measure: "USD_PER_T" });
  });

  it("refuses unlike frequencies and says what to do", () => {
    const monthly = seriesOf("m", [["2021-01", 2]], { frequency: "M" });
    expect(() => ratio(naming, a, monthly)).toThrow(/m is M; aggregate first/);
  });

  it("names every dataset that took part, once", () => {
    expect(ratio(naming, a, b).provenance.map((p) => p.code)).toEqual(["a", "b"]);
    expect(ratio(naming, a, a).provenance).toHaveLength(1);
  });
});

describe("share", () => {
  it("is in per cent", () => {
    const made = share(naming, b, a);
    expect(made.unit).toEqual({ measure: "PT" });
    expect(values(made)[0]).toEqual(["2021", 25]);
  });
});

describe("difference", () => {
  it("keeps the unit, but of percentages is in points", () => {
    expect(difference(naming, a, b).unit.measure).toBe("USD");
    const p = seriesOf("p", [["2021", 12]], { unit: { measure: "PT" } });
    const q = seriesOf("q", [["2021", 9]], { unit: { measure: "PT" } });
    expect(difference(naming, p, q)).toMatchObject({ unit: { measure: "PP" }, observations: [{ value: 3 }] });
  });
});

describe("sum", () => {
  it("is missing where a part is absent", () => {
    expect(values(sum(naming, [a, b]))).toEqual([
      ["2020", null],
      ["2021", 25],
      ["2022", null],
      ["2023", 40],
      ["2024", null],
    ]);
  });

  it("takes absence as nothing where told so, but never a published null", () => {
    expect(values(sum(naming, [a, b], "zero"))).toEqual([
      ["2020", 10],
      ["2021", 25],
      ["2022", null],
      ["2023", 40],
      ["2024", 1],
    ]);
  });
});
