/** Why a figure of a slide changed, held against the rows of the publisher's own file, edition by edition. */
import { describe, expect, it, vi } from "vitest";
import { changesOf } from "@/lib/deck/changes";
import { figureOf } from "@/lib/export/deck/figures";
import { anyRoom, keptSeries } from "@/lib/export/deck/keeping";
import type { Row } from "@/lib/model";
import { readDataset } from "@/lib/store";

// The first figure reads all of the data.
vi.setConfig({ testTimeout: 30_000 });

const item = { chart: "gdp-ratio.levels", query: "" };
const dataset = readDataset("worldbank", "NY.GDP.MKTP.CD");
const rows = dataset.series.find(({ dimensions }) => dimensions.referenceArea === "RUS")?.rows ?? [];

function seriesOn(asOf?: string) {
  const { shown } = figureOf({ item, locale: "en", look: { asOf } }).build(anyRoom);
  return keptSeries({ shown }, "en").filter(({ id }) => id === "russia");
}

const wasKnown = (day: string) => (row: Row) => row[3] <= day && (!row[4] || row[4] > day);

/** What the file itself says of each period: a figure where there was none, or another one. */
function causesByRow(day: string): Map<string, string> {
  const causes = new Map<string, string>();
  for (const [period, value, , , until] of rows) {
    if (until || value === null) continue;
    const before = rows.find((row) => row[0] === period && wasKnown(day)(row))?.[1] ?? null;
    if (before === null) causes.set(period, "new");
    else if (before !== value) causes.set(period, "revision");
  }
  return causes;
}

describe("the figures of a slide that was kept on an earlier day", () => {
  it.each(["2018-02-01", "2024-10-22", "2025-08-01"])(
    "are new or revised as the publisher's own rows say since %s",
    (known) => {
      const kept = { known, series: seriesOn(known) };
      const { changes } = changesOf(kept, seriesOn(), seriesOn(known));
      const told = new Map(changes.map(({ period, cause }) => [period, cause as string]));
      const expected = causesByRow(known);
      expect([...expected.values()]).toContain("revision");
      expect([...expected.values()]).toContain("new");
      expect([...told].sort()).toEqual([...expected].sort());
    },
  );

  it("have not changed since yesterday's edition", () => {
    const kept = { known: "2999-01-01", series: seriesOn() };
    expect(changesOf(kept, seriesOn(), seriesOn()).changes).toEqual([]);
  });
});
