/** Joins series of different publishers end to end; the seam is kept so that every chart and note can name it. */
import { comparePeriods, type Period, type Seam, type Series, sameUnit } from "../model";
import { givenBy } from "./contributing";
import { mergeProvenance, type Naming } from "./status";

/**
 * The first series up to the period before `at[0]` (or as far as it has values), then the second, and so on.
 * Nothing is rescaled: a step at the seam is the publishers' difference and stays visible.
 */
export function splice(naming: Naming, of: Series[], at?: Period[]): Series {
  const first = of[0] as Series;
  const observations = [...first.observations];
  const seams: Seam[] = [...(first.seams ?? [])];
  const given = [first.observations];
  let before = first;
  for (const [index, next] of of.slice(1).entries()) {
    if (!sameUnit(first.unit, next.unit) || first.frequency !== next.frequency) {
      throw new Error(`${naming.id}: ${next.id} has another unit or frequency than ${first.id}`);
    }
    const from = at?.[index];
    if (from)
      while (observations.length > 0 && comparePeriods(lastOf(observations), from) >= 0) observations.pop();
    else while (observations.at(-1)?.value === null) observations.pop();
    const start = from ?? (observations.length > 0 ? lastOf(observations) : "");
    const added = next.observations.filter((o) =>
      from ? comparePeriods(o.period, start) >= 0 : start === "" || comparePeriods(o.period, start) > 0,
    );
    const seam = added[0]?.period;
    if (seam && observations.length > 0) seams.push({ period: seam, before: before.name, after: next.name });
    observations.push(...added);
    given.push(added);
    seams.push(
      ...(next.seams ?? []).filter((s) => added.some((o) => o.period === s.period && s.period !== seam)),
    );
    before = next;
  }
  const givers = mergeProvenance(of.map((part, index) => givenBy(part, given[index] ?? [], observations)));
  return {
    ...naming,
    frequency: first.frequency,
    unit: first.unit,
    observations,
    provenance: givers.length > 0 ? givers : mergeProvenance(of),
    formula: { op: "splice", of: of.map((s) => s.formula) },
    ...(seams.length > 0 && { seams }),
  };
}

function lastOf(observations: Series["observations"]): Period {
  return observations.at(-1)?.period ?? "";
}
