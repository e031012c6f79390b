/** Small holdings for the tests of claims: series by id, as known today and on earlier days. */
import type { Claim, Frequency, LocalText, Provenance, Series, UnitMeasure } from "../model";
import type { Held, Lookup } from "./held";

const text = (name: string): LocalText => ({ en: name, zh: name, ru: name, kk: name });

const origin = (code: string, vintage: string): Provenance => ({
  source: "test",
  code,
  edition: `edition of ${vintage}`,
  vintage,
  obtained: "published",
  url: "https://example.org",
});

interface Given {
  /** By the day from which they were known; the last stands today. */
  editions: Record<string, Record<string, number | null>>;
  unit?: UnitMeasure;
  frequency?: Frequency;
}

function heldOf(id: string, { editions, unit = "USD", frequency = "A" }: Given, asOf?: string): Held {
  const known = Object.keys(editions).filter((day) => asOf === undefined || day <= asOf);
  const day = known.sort().at(-1);
  const rows = Object.entries(day === undefined ? {} : (editions[day] ?? {}));
  const provenance = day === undefined ? [] : [origin(id, day)];
  const series: Series = {
    id,
    name: text(id),
    frequency,
    unit: { measure: unit },
    observations: rows.map(([period, value]) => ({ period, value, status: value === null ? "M" : "A" })),
    provenance,
    formula: { op: "input", name: text(id) },
  };
  return { series, originsOf: () => provenance };
}

export function lookupOf(all: Record<string, Given>): Lookup {
  return (id, asOf) => {
    const given = all[id];
    return given && heldOf(id, given, asOf);
  };
}

export function claimOf(more: Partial<Claim>): Claim {
  return {
    id: "claim",
    indicators: [],
    statement: text("a claim"),
    printed: { value: "10.0", unit: "USD" },
    ...more,
  };
}

export { text };
