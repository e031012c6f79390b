import { describe, expect, it } from "vitest";
import { seriesOf, text } from "../derive/series.fixture";
import type { Series } from "../model";
import { tableOf } from "./table";

const a = seriesOf("a", [
  ["2023", 2.5e9],
  ["2024", null],
  ["2025", 1.2e12, "P"],
]);
const noted: Series = {
  ...seriesOf("b", [["2025", 3.3]], { unit: { measure: "PT" } }),
  observations: [{ period: "2025", value: 3.3, status: "S", note: text("Known to be wrong.") }],
};

describe("the table behind a chart", () => {
  it("has a row a period, newest first, and a column a series with its one unit", () => {
    const { columns, rows, total } = tableOf([a, noted], "en");
    expect(total).toBe(3);
    expect(columns.map(({ label, unit }) => [label, unit])).toEqual([
      ["a", "trillion US dollars, current prices"],
      ["b", "per cent"],
    ]);
    expect(rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text ?? null)])).toEqual([
      ["2025", "1.20", "3.3"],
      ["2024", "–", null],
      ["2023", "0.0025", null],
    ]);
  });

  it("tells a missing value from one that was never reported, and keeps status and note", () => {
    const [newest, middle] = tableOf([a, noted], "en").rows;
    expect(newest?.cells).toEqual([
      { text: "1.20", status: "P" },
      { text: "3.3", status: "S", note: "Known to be wrong." },
    ]);
    expect(middle?.cells).toEqual([{ text: "–", status: "M" }, null]);
  });

  it("holds the newest rows only where asked, and says how many there are", () => {
    const { rows, total } = tableOf([a], "en", 1);
    expect(rows.map(({ period }) => period)).toEqual(["2025"]);
    expect(total).toBe(3);
  });
});
