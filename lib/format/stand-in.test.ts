import { afterEach, describe, expect, it, vi } from "vitest";
import { kazakhList, kazakhMonths } from "./stand-in";

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

describe("what stands in for Kazakh in a browser", () => {
  it.each(["long", "short"] as const)("has the %s months that Intl has", (month) => {
    for (const beside of ["alone", "day"] as const) {
      const day = beside === "day" ? { day: "numeric" as const } : {};
      const format = new Intl.DateTimeFormat("kk-KZ", { month, ...day, timeZone: "UTC" });
      const months = Array.from({ length: 12 }, (_, i) =>
        format.formatToParts(Date.UTC(2001, i, 1)).find(({ type }) => type === "month"),
      );
      expect(kazakhMonths[month][beside]).toEqual(months.map((part) => part?.value));
    }
  });

  it.each([
    ["and", "conjunction"],
    ["or", "disjunction"],
  ] as const)("joins with %s as Intl does", (joined, type) => {
    for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"]]) {
      expect(kazakhList(items, joined)).toBe(new Intl.ListFormat("kk-KZ", { type }).format(items));
    }
  });

  it("gives the same texts where Intl does not know the language", async () => {
    const told = async () => {
      vi.resetModules();
      const { formatPeriod, formatList, formatFigure } = await import("./index");
      return [
        formatPeriod("2024-03-16", "kk"),
        formatPeriod("2024-11", "kk", "short"),
        formatList(["a", "b", "c"], "kk"),
        formatFigure(-1234567.5, { measure: "PURE_NUMB" }, "kk"),
      ];
    };
    const known = await told();
    const months = vi.spyOn(Intl.DateTimeFormat.prototype, "formatToParts");
    months.mockReturnValue([{ type: "month", value: "M01" }]);
    expect(await told()).toEqual(known);
  });
});
