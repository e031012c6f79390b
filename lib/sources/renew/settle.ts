/** A reply brought to what is known: the same value in other digits stays, what was never there is not added as missing. */
import { type Dataset, lastDay, type Row, type UnitMeasure } from "../../model";
import type { Reading, ReadValue } from "../adapter";
import { agree } from "../agree";
import { seriesKey } from "../place";
import { digitsByVintage, type Head } from "../revise";
import { type KnownSeries, openValues } from "./known";

export function settled(
  head: Head,
  known: Dataset | undefined,
  readings: readonly Reading[],
  today: string,
): Reading[] {
  const held = openValues(known);
  const digits = digitsByVintage(known?.retrievals ?? []);
  return readings.flatMap((reading) => {
    const one = held.get(seriesKey(reading.dimensions));
    const values = reading.values.flatMap((value) =>
      settledValue(value, one?.open.get(value.period), digits, today),
    );
    return values.length === 0 ? [] : [{ ...reading, ...units(head, one, reading), values }];
  });
}

/** A series names its unit only where it is not that of its dataset, or where it always has. */
function units(
  head: Head,
  one: KnownSeries | undefined,
  reading: Reading,
): Pick<Reading, "unitMeasure" | "unitMultiplier"> {
  const unitMeasure = reading.unitMeasure ?? head.unitMeasure;
  const unitMultiplier = reading.unitMultiplier ?? head.unitMultiplier;
  const named = one?.series ?? { unitMeasure: reading.unitMeasure, unitMultiplier: reading.unitMultiplier };
  return {
    unitMeasure:
      named.unitMeasure === undefined && unitMeasure === head.unitMeasure ? undefined : unitMeasure,
    unitMultiplier:
      named.unitMultiplier === undefined && unitMultiplier === head.unitMultiplier
        ? undefined
        : unitMultiplier,
  };
}

/** The unit in which a series is or would be stored. */
export function measureOf(head: Head, reading: Pick<Reading, "unitMeasure">): UnitMeasure {
  return reading.unitMeasure ?? head.unitMeasure;
}

function settledValue(
  value: ReadValue,
  row: Row | undefined,
  digits: (vintage: string) => number | undefined,
  today: string,
): ReadValue[] {
  const { period, within, unstated } = value;
  if (row === undefined) return value.value === null ? [] : [plain(value, unfinished(value, today))];
  const same = sameValue(row, value.value, within, digits);
  // A doubt or a note that we set belongs to the value; it goes when the value does.
  const keeps = same && (unstated === true || row[2] === "S" || row[5] !== undefined);
  if (!keeps) return [plain({ ...value, ...(same ? { value: row[1] } : {}) }, unfinished(value, today))];
  const note = row[5] === undefined ? {} : { note: row[5] };
  return [{ period, value: row[1], status: stillProvisional(row, today), ...note }];
}

function sameValue(
  row: Row,
  value: number | null,
  within: number | undefined,
  digits: (vintage: string) => number | undefined,
): boolean {
  const known = row[1];
  if (agree(known, value, [digits(row[3])])) return true;
  if (known === null || value === null || within === undefined) return false;
  return Math.abs(known - value) <= within * (1 + 1e-6);
}

/** A value of a period that is not over is provisional, whoever states it. */
function unfinished({ period, status }: ReadValue, today: string): ReadValue["status"] {
  return status === "A" && lastDay(period) > today ? "P" : status;
}

function stillProvisional(row: Row, today: string): Row[2] {
  return row[2] === "A" && lastDay(row[0]) > today ? "P" : row[2];
}

function plain({ period, value, note }: ReadValue, status: ReadValue["status"]): ReadValue {
  return { period, value, status, ...(note === undefined ? {} : { note }) };
}
