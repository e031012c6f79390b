/** Why a reply should not be believed at once: lost periods, another unit, a leap, a value out of range or out of time. */
import { type Bounds, comparePeriods, type Dataset, firstDay } from "../../model";
import type { Reading } from "../adapter";
import type { Window } from "../ask/asking";
import { seriesKey } from "../place";
import type { Head } from "../revise";
import type { Changes } from "./changes";
import { distance, type KnownSeries, openValues } from "./known";
import { measureOf } from "./settle";

export interface Suspect {
  head: Head;
  known: Dataset | undefined;
  /** Settled readings. */
  readings: readonly Reading[];
  changes: Changes;
  window: Window;
  bounds: Bounds;
  /** Lost periods that a person has accepted before. */
  lostBefore: number;
  unitsBefore: readonly string[] | undefined;
  units: readonly string[] | undefined;
}

const shown = 3;

export function doubtsOf(suspect: Suspect): string[] {
  const { known, readings } = suspect;
  const held = openValues(known);
  const lost = known === undefined ? [] : lostPeriods(suspect, held);
  const allowed = Math.max(suspect.bounds.lost ?? 0, suspect.lostBefore);
  return [
    ...unitDoubts(suspect, held),
    ...(lost.length > allowed ? [`lacks ${lost.length} periods that are known: ${some(lost)}`] : []),
    ...readings.flatMap((reading) => leaps(suspect, reading, held.get(seriesKey(reading.dimensions)))),
    ...revisionDoubts(suspect),
    ...readings.flatMap((reading) => valueDoubts(suspect, reading)),
  ];
}

/** Periods with a value, inside what was asked for, about which the reply says nothing or that it calls missing. */
export function lostPeriods(
  { readings, window }: Pick<Suspect, "readings" | "window">,
  held: Map<string, KnownSeries>,
) {
  const given = new Map(readings.map((one) => [seriesKey(one.dimensions), one]));
  return [...held].flatMap(([key, { open }]) => {
    const values = new Map(given.get(key)?.values.map((one) => [one.period, one.value]));
    return [...open.values()]
      .filter(([period, value, status]) => value !== null && status !== "F" && asked(period, window))
      .filter(([period]) => (values.get(period) ?? null) === null)
      .map(([period]) => `${period} of ${key}`);
  });
}

function asked(period: string, { since, until }: Window): boolean {
  return (since === undefined || firstDay(period) >= firstDay(since)) && firstDay(period) <= until;
}

function unitDoubts(
  { head, readings, unitsBefore, units }: Suspect,
  held: Map<string, KnownSeries>,
): string[] {
  const doubts: string[] = [];
  const before = [...(unitsBefore ?? [])].sort().join(", ");
  const now = [...(units ?? [])].sort().join(", ");
  if (unitsBefore !== undefined && units !== undefined && before !== now) {
    doubts.push(`states the unit "${now}"; it was "${before}"`);
  }
  for (const reading of readings) {
    const one = held.get(seriesKey(reading.dimensions));
    if (one === undefined) continue;
    const unit = (part: Pick<Reading, "unitMeasure" | "unitMultiplier">) =>
      `${measureOf(head, part)} × 10^${part.unitMultiplier ?? head.unitMultiplier}`;
    if (unit(one.series) !== unit(reading)) {
      doubts.push(
        `gives ${seriesKey(reading.dimensions)} in ${unit(reading)}; it is held in ${unit(one.series)}`,
      );
    }
    const factor = typicalFactor(reading, one);
    if (factor !== undefined) {
      doubts.push(
        `gives ${seriesKey(reading.dimensions)} about ${factor} times as large: has the unit changed?`,
      );
    }
  }
  return doubts;
}

/** The middle ratio of new to known values, where it is so far from one that it speaks of the unit. */
function typicalFactor(reading: Reading, { open }: KnownSeries): number | undefined {
  const ratios = reading.values.flatMap(({ period, value }) => {
    const old = open.get(period)?.[1];
    return old == null || old === 0 || value === null || value === 0 ? [] : [value / old];
  });
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  if (middle === undefined || ratios.length < 3 || middle <= 0) return undefined;
  return middle >= 8 || middle <= 1 / 8 ? Number(middle.toPrecision(2)) : undefined;
}

/** Only what comes after the newest known period is measured against the period before: history may be anything. */
function leaps({ head, bounds }: Suspect, reading: Reading, one: KnownSeries | undefined): string[] {
  if (one === undefined) return [];
  const merged = new Map([...one.open.values()].map(([period, value]) => [period, value]));
  for (const { period, value } of reading.values) merged.set(period, value);
  const periods = [...merged.keys()].sort(comparePeriods);
  const newest = [...one.open.keys()].sort(comparePeriods).at(-1) ?? "";
  return periods.flatMap((period, index) => {
    const before = periods[index - 1];
    const [from, to] = [merged.get(before ?? ""), merged.get(period)];
    if (before === undefined || from == null || to == null || comparePeriods(period, newest) <= 0) return [];
    const step = distance(from, to, measureOf(head, reading));
    if (step === undefined || Math.abs(step) <= bounds.step) return [];
    return [
      `leaps by ${rounded(step)} from ${before} (${from}) to ${period} (${to}) in ${seriesKey(reading.dimensions)}`,
    ];
  });
}

function revisionDoubts({ changes, bounds }: Suspect): string[] {
  const large = changes.revised.filter(
    ({ change }) => change !== undefined && Math.abs(change) > bounds.revision,
  );
  return large.map(
    ({ series, period, old, value, change }) =>
      `revises ${period} of ${series} by ${rounded(change ?? 0)}: ${old} → ${value}`,
  );
}

function valueDoubts({ bounds, window }: Suspect, reading: Reading): string[] {
  const [least, most] = bounds.range ?? [-Infinity, Infinity];
  const key = seriesKey(reading.dimensions);
  return reading.values.flatMap(({ period, value, status }) => {
    if (status !== "F" && firstDay(period) > window.until)
      return [`states ${period} of ${key}, which has not begun`];
    return value !== null && (value < least || value > most)
      ? [`gives ${value} for ${period} of ${key}; ${least} to ${most} is plausible`]
      : [];
  });
}

function rounded(change: number): string {
  return `${change > 0 ? "+" : ""}${Number(change.toPrecision(3))}`;
}

function some(all: string[]): string {
  return all.length > shown
    ? `${all.slice(0, shown).join(", ")} and ${all.length - shown} more`
    : all.join(", ");
}
