/** Single cells of a publisher's table, gathered into one reading a series. */
import { comparePeriods, type Dimensions, type Status } from "../model";
import type { Reading, ReadValue } from "./adapter";
import { seriesKey } from "./place";

export interface Cell {
  /** File and line or cell, to name it in an error. */
  place: string;
  dimensions: Dimensions;
  period: string;
  value: number | null;
  /** Without one: `A`, or `M` where the value is null. */
  status?: Status;
  note?: string;
  within?: number;
  unstated?: boolean;
}

/** Groups cells by series, periods in order; the same period twice is an Error that names both places. */
export function toReadings(cells: Iterable<Cell>): Reading[] {
  const found = new Map<string, { dimensions: Dimensions; cells: Map<string, Cell> }>();
  for (const cell of cells) {
    const key = seriesKey(cell.dimensions);
    const one = found.get(key) ?? { dimensions: cell.dimensions, cells: new Map<string, Cell>() };
    found.set(key, one);
    const twin = one.cells.get(cell.period);
    if (twin !== undefined) {
      throw new Error(`${cell.place}: ${cell.period} of ${key} stands already in ${twin.place}.`);
    }
    one.cells.set(cell.period, cell);
  }
  return [...found.values()].map(({ dimensions, cells }) => ({
    dimensions,
    values: [...cells.values()].map(toValue).sort((a, b) => comparePeriods(a.period, b.period)),
  }));
}

function toValue({ period, value, status, note, within, unstated }: Cell): ReadValue {
  return {
    period,
    value,
    status: status ?? (value === null ? "M" : "A"),
    ...(note === undefined ? {} : { note }),
    ...(within === undefined ? {} : { within }),
    ...(unstated === undefined ? {} : { unstated }),
  };
}
