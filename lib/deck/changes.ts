/** What has become of the figures of a slide since it was kept: every number that differs, and why. */
import { comparePeriods } from "../model/period";
import type { Kept, KeptSeries, KeptValue } from "./item";

/** New data; a publisher's revision; or another formula, unit or correction of ours. */
export const causes = ["new", "revision", "method"] as const;
export type Cause = (typeof causes)[number];

export interface Change {
  series: string;
  period: string;
  /** Undefined where the period was not there. */
  before: number | null | undefined;
  after: number | null | undefined;
  cause: Cause;
}

export interface Changes {
  changes: Change[];
  /** Series that the chart shows now and did not, and the other way round: members of a group come and go by size. */
  joined: string[];
  left: string[];
}

interface Versions {
  kept: KeptSeries;
  present: KeptSeries;
  /** As the present method and the present files work out what was known when the slide was kept. */
  asThen: KeptSeries | undefined;
  /** The day of that knowledge. */
  known: string;
}

type Values = Map<string, KeptValue>;
const valuesOf = (series: KeptSeries | undefined): Values =>
  new Map((series?.values ?? []).map((value) => [value[0], value]));

/** Files and additions in another order leave crumbs in the last digits. */
function isSame(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function hasNewVintage({ kept, present }: Versions): boolean {
  return Object.entries(present.vintages).some(([dataset, vintage]) => kept.vintages[dataset] !== vintage);
}

/** Whether an edition of before that day came in only after it: what is said to have been known then was not here yet. */
function cameLate({ kept, present, known }: Versions): boolean {
  return Object.entries(present.vintages).some(
    ([dataset, vintage]) => kept.vintages[dataset] !== vintage && vintage <= known,
  );
}

/** A figure where there was none, or where there was only a forecast, is new; any other was revised. */
function dataCause(before: KeptValue | undefined, after: KeptValue | undefined): Cause {
  const wasOpen = before?.[1] == null || (before[2] === "F" && after?.[2] !== "F");
  return wasOpen && after?.[1] != null ? "new" : "revision";
}

function causeFor(versions: Versions): (before?: KeptValue, after?: KeptValue, then?: KeptValue) => Cause {
  const { kept, present } = versions;
  const isOtherMethod = kept.formula !== present.formula || kept.unit !== present.unit;
  const isNewer = hasNewVintage(versions);
  const isLate = cameLate(versions);
  return (before, after, then) => {
    // The rows of that day give the figure that was kept: what differs was said later.
    const wasThen = isSame(then?.[1], before?.[1]);
    // They give the present one: it was here all along but for a correction of ours, or an edition that came late.
    const isOurs = isSame(then?.[1], after?.[1]) && !isLate;
    if (isOtherMethod ? !wasThen : !isNewer || isOurs) return "method";
    return dataCause(before, after);
  };
}

function changesIn(versions: Versions): Change[] {
  const { kept, present, asThen } = versions;
  const [was, is, could] = [valuesOf(kept), valuesOf(present), valuesOf(asThen)];
  const causeOf = causeFor(versions);
  const periods = [...new Set([...was.keys(), ...is.keys()])].sort(comparePeriods);
  return periods.flatMap((period): Change[] => {
    const [before, after] = [was.get(period), is.get(period)];
    if (isSame(before?.[1], after?.[1])) return [];
    const cause = causeOf(before, after, could.get(period));
    return [{ series: present.name, period, before: before?.[1], after: after?.[1], cause }];
  });
}

/** `asThen`: the series as of `known`, by the present method. */
export function changesOf(
  { series: kept, known }: Kept,
  present: KeptSeries[],
  asThen: KeptSeries[],
): Changes {
  const find = (all: KeptSeries[], id: string) => all.find((one) => one.id === id);
  const changes = present.flatMap((one) => {
    const before = find(kept, one.id);
    return before ? changesIn({ kept: before, present: one, asThen: find(asThen, one.id), known }) : [];
  });
  return {
    changes,
    joined: present.filter(({ id }) => !find(kept, id)).map(({ name }) => name),
    left: kept.filter(({ id }) => !find(present, id)).map(({ name }) => name),
  };
}

/** First period with a figure in any series; the window of a slide is looked at from there on. */
export function firstKept(series: KeptSeries[]): string | undefined {
  return series.flatMap(({ values }) => values.slice(0, 1).map(([period]) => period)).sort(comparePeriods)[0];
}
