/** Rules over groups: one series an economy in, one series an economy out. */
import { comparePeriods, type Series } from "../model";
import { share, sum } from "./arithmetic";
import type { Naming } from "./status";

function areaOf(naming: Naming, series: Series): string {
  if (series.area) return series.area;
  throw new Error(
    `${naming.id}: a series of ${series.id} names no economy, so it cannot be told from the others`,
  );
}

/** Where absence means nothing traded, an economy has a zero in each period in which another of the group is reported. */
function filled(series: Series, periods: string[]): Series {
  const known = new Map(series.observations.map((o) => [o.period, o]));
  const observations = periods.map(
    (period) => known.get(period) ?? { period, value: 0, status: "A" as const },
  );
  return { ...series, observations };
}

/** The member's own id tells rule and economy; its colour is the economy's. */
function member(naming: Naming, area: string): Naming {
  return { ...naming, id: `${naming.id}.${area}`, entity: area };
}

/** Several groups added up economy by economy, in the order of their codes. */
export function sumByArea(naming: Naming, of: Series[], absent: "missing" | "zero" = "missing"): Series[] {
  const groups = new Map<string, Series[]>();
  for (const series of of) {
    const area = areaOf(naming, series);
    groups.set(area, [...(groups.get(area) ?? []), series]);
  }
  const all = [...new Set(of.flatMap((s) => s.observations.map((o) => o.period)))].sort(comparePeriods);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([area, parts]) => {
      const made = { ...sum(member(naming, area), parts, absent), area };
      return absent === "zero" ? filled(made, all) : made;
    });
}

/** Each member as per cent of the whole. */
export function shareByArea(naming: Naming, of: Series[], whole: Series): Series[] {
  return of.map((series) => {
    const area = areaOf(naming, series);
    return { ...share(member(naming, area), series, whole), area };
  });
}
