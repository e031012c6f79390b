import { describe, expect, it } from "vitest";
import { progress, type Screen } from "@/scripts/ingest/progress";

function screen(isTTY: boolean): Screen & { shown: string[] } {
  const shown: string[] = [];
  return { isTTY, columns: 60, shown, write: (text) => shown.push(text) };
}

describe("progress", () => {
  it("is a bar on a terminal, cleared before each line and at the end", () => {
    const out = screen(true);
    const show = progress(2, out);
    show.begins("nbk/official-daily");
    show.done({ name: "nbk/official-daily", outcome: "unchanged" });
    show.end();
    expect(out.shown[0]).toMatch(/\[░{24}\] 0\/2 nbk\/official-daily$/);
    expect(out.shown[2]).toMatch(/^nbk\/official-daily +unchanged\n$/);
    expect(out.shown[3]).toMatch(/\[█{12}░{12}\] 1\/2 $/);
    expect(out.shown.at(-1)).toBe("\r\x1b[2K");
  });

  it("is plain lines anywhere else, with the reasons under them and no endless address", () => {
    const out = screen(false);
    const show = progress(1, out);
    show.begins("eia/INTL.7-1");
    const reason = `https://api.eia.gov/v2/${"x".repeat(200)}: status 500.`;
    show.done({ name: "eia/INTL.7-1", outcome: "failed", reason });
    show.end();
    expect(out.shown).toHaveLength(2);
    expect(out.shown[1]).toMatch(/^ {2}https:\/\/api.eia.gov\/v2\/x{77}…: status 500.\n$/);
  });
});
