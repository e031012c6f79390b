/** The change log: what each retrieval brought, and what it revised (old value, new value), newest first. */
import { seriesId } from "../derive";
import { comparePeriods, type Dataset, type DatasetSeries, lastDay, type Period, type Row } from "../model";
import { listDatasets, readDataset } from "../store";
import { definitions } from "./ready";

export interface Revision {
  seriesId: string;
  series: DatasetSeries;
  period: Period;
  /** Null where the period was published as missing. */
  old: number | null;
  /** Undefined where the value was withdrawn without another. */
  new: number | null | undefined;
}

export interface Update {
  /** `source-code-day`, the same for ever. */
  id: string;
  day: string;
  dataset: Dataset;
  /** Values of periods that had none before, and the periods between which they lie. */
  fresh: number;
  span?: [Period, Period];
  /** The largest move first. */
  revisions: Revision[];
}

interface News {
  fresh: Period[];
  revisions: Revision[];
}

/** The size of a move against what stood there, to put the telling ones first. */
function size({ old, new: next }: Revision): number {
  if (old === null || next === null || next === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(next - old) / Math.max(Math.abs(old), Number.MIN_VALUE);
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const mine = groups.get(keyOf(one));
    if (mine) mine.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** A row revises another that it closed; a second edition beside the first, which both hold, is new. */
function tell(
  rows: readonly Row[],
  of: Pick<Revision, "seriesId" | "series">,
  on: (day: string) => News,
): void {
  for (const [period, value, , from, until] of rows) {
    const before = rows.find((row) => row[4] === from);
    if (!before) {
      if (value !== null) on(from).fresh.push(period);
    } else if (before[1] !== value) on(from).revisions.push({ ...of, period, old: before[1], new: value });
    if (until != null && rows.every((row) => row[3] !== until))
      on(until).revisions.push({ ...of, period, old: value, new: undefined });
  }
}

function spanOf(periods: Period[]): [Period, Period] | undefined {
  const sorted = periods.toSorted(comparePeriods);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

const kept = new WeakMap<Dataset, Update[]>();

/** What became of one dataset day by day; made once for every state of its file. */
export function updatesIn(dataset: Dataset): Update[] {
  const known = kept.get(dataset);
  if (known) return known;
  const days = new Map<string, News>();
  const on = (day: string): News => {
    const news = days.get(day) ?? { fresh: [], revisions: [] };
    days.set(day, news);
    return news;
  };
  for (const series of dataset.series) {
    const of = { seriesId: seriesId(dataset, series.dimensions), series };
    for (const rows of groupBy(series.rows, ([period]) => period).values()) tell(rows, of, on);
  }
  const made = [...days].flatMap(([day, { fresh, revisions }]): Update[] => {
    if (fresh.length + revisions.length === 0) return [];
    const span = spanOf(fresh);
    const sorted = revisions.sort(
      (a, b) => size(b) - size(a) || lastDay(b.period).localeCompare(lastDay(a.period)),
    );
    const id = `${dataset.source}-${dataset.code}-${day}`;
    return [{ id, day, dataset, fresh: fresh.length, ...(span && { span }), revisions: sorted }];
  });
  kept.set(dataset, made);
  return made;
}

/** Slugs of the indicators whose pages draw on a dataset. */
export function indicatorsOn({ source, code }: Dataset): string[] {
  return definitions()
    .filter(({ inputs }) => Object.values(inputs).some(({ dataset }) => dataset === `${source}/${code}`))
    .map(({ slug }) => slug);
}

/** All updates, or those of one indicator's datasets; newest first, then by dataset. */
export function updates(indicator?: string): Update[] {
  return listDatasets()
    .map(({ source, code }) => readDataset(source, code))
    .filter((dataset) => indicator === undefined || indicatorsOn(dataset).includes(indicator))
    .flatMap(updatesIn)
    .sort((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1));
}
