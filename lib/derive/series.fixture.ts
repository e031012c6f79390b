/** Small series for the tests of rules. */
import type { Frequency, LocalText, Series, Status, Unit } from "../model";

export function text(name: string): LocalText {
  return { en: name, zh: name, ru: name, kk: name };
}

type Entry = [period: string, value: number | null, status?: Status];

export function seriesOf(
  id: string,
  entries: Entry[],
  { frequency = "A", unit = { measure: "USD" } }: { frequency?: Frequency; unit?: Unit } = {},
): Series {
  return {
    id,
    name: text(id),
    frequency,
    unit,
    observations: entries.map(([period, value, status = value === null ? "M" : "A"]) => ({
      period,
      value,
      status,
    })),
    provenance: [
      {
        source: "test",
        code: id,
        edition: "first",
        vintage: "2025-01-01",
        obtained: "published",
        url: "https://example.org",
      },
    ],
    formula: { op: "input", name: text(id) },
  };
}

/** Observations as `[period, value]`. */
export function values(series: Series): [string, number | null][] {
  return series.observations.map((o) => [o.period, o.value]);
}
