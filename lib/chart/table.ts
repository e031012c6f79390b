/** The table behind a chart: one row a period, one column a series, never thinned. */
import { align } from "../derive";
import { chooseScale, formatFigure, formatPeriod, unitName } from "../format";
import type { Locale, Period, Series, Status } from "../model";

export interface Cell {
  text: string;
  status: Status;
  note?: string;
}

export interface Table {
  columns: { id: string; label: string; unit: string }[];
  /** Newest first. A cell is null where the series says nothing of the period. */
  rows: { period: Period; label: string; cells: (Cell | null)[] }[];
  /** Rows that the whole table has; `rows` may hold the newest of them only. */
  total: number;
}

/** Figures of one column share one scale, named in its head. */
export function tableOf(all: Series[], locale: Locale, limit = Number.POSITIVE_INFINITY): Table {
  const scales = all.map((series) =>
    chooseScale(
      series.observations.flatMap((o) => (o.value === null ? [] : [o.value])),
      series.unit,
      locale,
    ),
  );
  const aligned = align(all).reverse();
  const rows = aligned.slice(0, limit).map(({ period, observations }) => ({
    period,
    label: formatPeriod(period, locale, "short"),
    cells: observations.map((o, index): Cell | null => {
      const [series, scale] = [all[index], scales[index]];
      if (!o || !series || !scale) return null;
      const text = formatFigure(o.value, series.unit, locale, { scale, bare: true });
      return { text, status: o.status, ...(o.note && { note: o.note[locale] }) };
    }),
  }));
  const columns = all.map((series, index) => ({
    id: series.id,
    label: series.name[locale],
    unit: unitName(series.unit, locale, scales[index]),
  }));
  return { columns, rows, total: aligned.length };
}
