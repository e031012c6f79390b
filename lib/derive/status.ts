/** How the firmness of inputs carries over: a derived value is no firmer than the weakest that made it. */
import type { LocalText, Observation, Period, Provenance, Series, Status } from "../model";

const weakestFirst: Status[] = ["M", "S", "F", "P", "E", "B", "A"];

export function weakest(statuses: Status[]): Status {
  return weakestFirst.find((status) => statuses.includes(status)) ?? "A";
}

/** A derived observation; null (with status M) as soon as one part is absent, null, or the result is not finite. */
export function combine(
  period: Period,
  parts: (Observation | undefined)[],
  rule: (values: number[]) => number,
): Observation {
  const values: number[] = [];
  for (const part of parts) {
    if (part?.value === null || part?.value === undefined) return { period, value: null, status: "M" };
    values.push(part.value);
  }
  const value = rule(values);
  if (!Number.isFinite(value)) return { period, value: null, status: "M" };
  const known = parts.filter((part) => part !== undefined);
  const note = known.find((part) => part.note)?.note;
  return { period, value, status: weakest(known.map((part) => part.status)), ...(note && { note }) };
}

/** One edition that took part twice: over all the days of both. */
function overBoth({ days: a, ...origin }: Provenance, b: Provenance["days"]): Provenance {
  if (!a || !b) return origin;
  const [first = a[0], , , last = a[1]] = [...a, ...b].sort();
  return { ...origin, days: [first, last] };
}

/** The provenance of several series, each dataset edition once. */
export function mergeProvenance(all: Pick<Series, "provenance">[]): Provenance[] {
  const found = new Map<string, Provenance>();
  for (const origin of all.flatMap((series) => series.provenance)) {
    const key = `${origin.source}/${origin.code}/${origin.edition}`;
    const known = found.get(key);
    found.set(key, known ? overBoth(origin, known.days) : origin);
  }
  return [...found.values()];
}

/** Seams of all inputs, each period and pair of names once. */
export function mergeSeams(all: Series[]): Pick<Series, "seams"> {
  const found = new Map(
    all.flatMap((series) => series.seams ?? []).map((seam) => [`${seam.period}${seam.after.en}`, seam]),
  );
  return found.size > 0 ? { seams: [...found.values()] } : {};
}

/** Name, colour and id that a definition gives to a derived series. */
export interface Naming {
  id: string;
  name: LocalText;
  entity?: string | undefined;
}
