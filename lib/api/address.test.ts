import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "./address";
import { ProblemError } from "./problem";

const endings = ["svg", "png", "json", "csv"] as const;

function read(file: string, charts?: boolean) {
  try {
    return readFile(file, endings, charts);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

describe("an address", () => {
  it("names an indicator, maybe a chart, and an ending", () => {
    expect(read("gdp-ratio.svg")).toEqual({ slug: "gdp-ratio", ending: "svg" });
    expect(read("gdp-ratio.levels.csv")).toEqual({ slug: "gdp-ratio", chart: "levels", ending: "csv" });
  });

  it.each([
    "gdp-ratio",
    "gdp-ratio.pdf",
    "gdp-ratio.SVG",
    ".svg",
    "",
    "svg",
    "a.b.c.svg",
    "gdp-ratio.svg.gz",
  ])("%j is no file, and the endings that there are are told", (file) => {
    expect(read(file)).toMatchObject({ status: 404, allowed: [".svg", ".png", ".json", ".csv"] });
    expect(read(file)).toHaveProperty("detail", expect.stringContaining(".svg, .png, .json, .csv"));
  });

  it("has no middle part where there are no charts", () => {
    expect(read("tenge.csv", false)).toEqual({ slug: "tenge", ending: "csv" });
    expect(read("tenge.long.csv", false)).toHaveProperty("status", 404);
  });

  it("is parts or a problem, whatever is written", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom("svg", "csv", "..", "/", "tenge"));
    const file = fc.array(part, { maxLength: 5 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(file, (file) => {
        const found = read(file);
        if ("status" in found) expect(found.status).toBe(404);
        else
          expect([found.slug, found.chart, found.ending].filter((p) => p !== undefined).join(".")).toBe(file);
      }),
    );
  });
});
