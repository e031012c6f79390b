/** What is held of a dataset: its open values by series and period. */
import {
  comparePeriods,
  type Dataset,
  type DatasetSeries,
  inPoints,
  type Row,
  type UnitMeasure,
} from "../../model";
import { seriesKey } from "../place";
import { isOpen } from "../revise-rows";

export interface KnownSeries {
  series: DatasetSeries;
  open: Map<string, Row>;
}

export function openValues(dataset: Dataset | undefined): Map<string, KnownSeries> {
  return new Map(
    (dataset?.series ?? []).map((series) => [
      seriesKey(series.dimensions),
      { series, open: new Map(series.rows.filter(isOpen).map((row) => [row[0], row])) },
    ]),
  );
}

/** The newest period with a value that is no forecast, over all series. */
export function newestPeriod(dataset: Dataset): string | undefined {
  const periods = dataset.series.flatMap((one) =>
    one.rows.filter((row) => isOpen(row) && row[1] !== null && row[2] !== "F").map(([period]) => period),
  );
  return periods.sort(comparePeriods).at(-1);
}

/** How far one value lies from another: points between percentages, per cent between all others. */
export function distance(from: number, to: number, unit: UnitMeasure): number | undefined {
  if (inPoints(unit)) return to - from;
  return from === 0 ? undefined : ((to - from) / Math.abs(from)) * 100;
}
