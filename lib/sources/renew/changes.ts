/** What a reply changes in what is known: new periods, revised and withdrawn values, changed status. */
import { type Dataset, type Dimensions, inPoints } from "../../model";
import type { Reading } from "../adapter";
import { seriesKey } from "../place";
import type { Head } from "../revise";
import { distance, openValues } from "./known";
import { measureOf } from "./settle";

export interface NewValue {
  series: string;
  dimensions: Dimensions;
  period: string;
  value: number;
}

export interface Revision {
  series: string;
  dimensions: Dimensions;
  period: string;
  old: number | null;
  /** Null where the publisher has withdrawn the value. */
  value: number | null;
  /** In `measure`; undefined where it cannot be said. */
  change?: number;
  /** Points between percentages, per cent between all other values. */
  measure: "%" | "points";
}

export interface Changes {
  added: NewValue[];
  revised: Revision[];
  /** Values that stay and have another status now, e.g. final instead of provisional. */
  restated: number;
}

export function changesOf(head: Head, known: Dataset | undefined, readings: readonly Reading[]): Changes {
  const held = openValues(known);
  const changes: Changes = { added: [], revised: [], restated: 0 };
  for (const reading of readings) {
    const { dimensions } = reading;
    const series = seriesKey(dimensions);
    const open = held.get(series)?.open;
    for (const { period, value, status } of reading.values) {
      const row = open?.get(period);
      if (row === undefined) {
        if (value !== null) changes.added.push({ series, dimensions, period, value });
      } else if (row[1] !== value) {
        const change =
          row[1] === null || value === null ? undefined : distance(row[1], value, measureOf(head, reading));
        const told = change === undefined ? {} : { change: Number(change.toPrecision(3)) };
        const measure = inPoints(measureOf(head, reading)) ? "points" : "%";
        changes.revised.push({ series, dimensions, period, old: row[1], value, ...told, measure });
      } else if (row[2] !== status) changes.restated++;
    }
  }
  return changes;
}

export function isEmpty({ added, revised, restated }: Changes): boolean {
  return added.length + revised.length + restated === 0;
}
