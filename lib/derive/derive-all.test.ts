import { describe, expect, it } from "vitest";
import type { Indicator } from "../model";
import { deriveAll } from "./derive-all";
import { seriesOf, text } from "./series.fixture";

const name = text("x");
const inputs = {
  a: [seriesOf("a", [["2020", 6]])],
  b: [seriesOf("b", [["2020", 2]]), seriesOf("c", [["2020", 1]])],
};
const define = (series: Indicator["series"]) => ({ slug: "test", series });

describe("deriveAll", () => {
  it("works derivations out whatever their order", () => {
    const made = deriveAll(
      define({
        quotient: { derive: "ratio", of: ["a", "total"], name },
        total: { derive: "sum", of: ["b"], name },
      }),
      inputs,
    );
    expect(made.quotient?.observations[0]?.value).toBe(2);
    expect(Object.keys(made).sort()).toEqual(["a", "quotient", "total"]);
  });

  it("refuses circles, unknown names and groups where one series is needed", () => {
    const circle = define({
      x: { derive: "sum", of: ["y"], name },
      y: { derive: "sum", of: ["x"], name },
    });
    expect(() => deriveAll(circle, inputs)).toThrow(/depends on itself/);
    expect(() => deriveAll(define({ x: { derive: "sum", of: ["z"], name } }), inputs)).toThrow(
      /"z" is neither/,
    );
    expect(() => deriveAll(define({ x: { derive: "ratio", of: ["a", "b"], name } }), inputs)).toThrow(
      /group of series/,
    );
  });

  it("marks as an estimate what no publisher states, and says why", () => {
    const estimate = text("our own count");
    const made = deriveAll(define({ x: { derive: "ratio", of: ["a", "a"], name, estimate } }), inputs);
    expect(made.x?.observations).toEqual([{ period: "2020", value: 1, status: "E", note: estimate }]);
  });

  it("takes the difference of unlike units only where its own is named", () => {
    const rate = seriesOf("r", [["2020", 16]], { unit: { measure: "PT_A_YEAR" } });
    const prices = seriesOf("p", [["2020", 9]], { unit: { measure: "PT" } });
    const rule = { derive: "difference", of: ["r", "p"], name } as const;
    const of = (unit?: "PT_A_YEAR") =>
      deriveAll(define({ x: { ...rule, of: ["r", "p"], ...(unit && { unit }) } }), {
        r: [rate],
        p: [prices],
      });
    expect(() => of()).toThrow(/r is in PT_A_YEAR but p in PT/);
    expect(of("PT_A_YEAR").x).toMatchObject({ unit: { measure: "PT_A_YEAR" }, observations: [{ value: 7 }] });
  });
});
