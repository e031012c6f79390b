import { describe, expect, it } from "vitest";
import { seriesOf } from "../derive/series.fixture";
import { renderSparkline } from "./sparkline";

const paths = (svg: string) => svg.match(/<path /g)?.length ?? 0;

describe("a sparkline", () => {
  it("is one line that fills its box, with a dot at the end", () => {
    const svg = renderSparkline(
      seriesOf("a", [
        ["2023", 1],
        ["2024", 3],
        ["2025", 2],
      ]),
      "kaz",
      120,
      40,
    );
    expect(svg).toMatch(/^<svg viewBox="0 0 120 40" aria-hidden="true"/);
    expect(svg).toContain('d="M4 36');
    expect(svg).toContain('<circle cx="116" cy="20"');
    expect(svg).toContain("var(--color-kaz)");
    expect(paths(svg)).toBe(1);
  });

  it("opens at a gap", () => {
    const svg = renderSparkline(
      seriesOf("a", [
        ["2018", 1],
        ["2019", 3],
        ["2021", 2],
        ["2022", null],
        ["2023", 4],
        ["2024", 5],
      ]),
      "kaz",
      120,
      40,
    );
    expect(svg.match(/M/g)).toHaveLength(3);
  });

  it("is level where nothing changes, and nothing where there is no line", () => {
    const level = renderSparkline(
      seriesOf("a", [
        ["2024", 5],
        ["2025", 5],
      ]),
      "kaz",
      120,
      40,
    );
    expect(level).not.toContain("NaN");
    expect(renderSparkline(seriesOf("a", [["2025", 5]]), "kaz", 120, 40)).toBe("");
    expect(renderSparkline(seriesOf("a", []), "kaz", 120, 40)).toBe("");
  });
});
