/** How fresh each dataset is: how far its data reach, when its publisher is next expected, whether it is late. */
import {
  type Dataset,
  frequencyOf,
  type Indicator,
  lastDay,
  nextRelease,
  type Period,
  type Renewal,
  type Source,
  shift,
} from "../model";
import { hasDataset, listDatasets, listSources, readAsked, readDataset, readHeld } from "../store";
import { dataEnd } from "./sources";

/** `byHand`: no release calendar, so nobody can say that it is late; `awaited`: no first answer yet. */
export type FreshState = "current" | "late" | "byHand" | "awaited" | "unreadable";

export interface Freshness {
  source: string;
  code: string;
  state: FreshState;
  /** The newest period with a value that is no forecast. */
  to?: Period;
  /** About when the publisher next brings out something, a new period or revisions. */
  next?: string;
  /** The period that should be out, and the day on which it was expected. */
  missing?: { period: Period; since: string };
  /** When the publisher was last asked. */
  asked?: string;
  /** The day on which an answer was held back as implausible. */
  heldBack?: string;
  /** Why the file cannot be read. */
  fault?: string;
}

type Calendar = Pick<Renewal, "release" | "patience" | "lag">;

/** Rates and prices of days are set on working days. */
function following(period: Period): Period {
  const next = shift(period, 1);
  const weekday = frequencyOf(next) === "D" ? new Date(next).getUTCDay() : 1;
  return weekday === 0 || weekday === 6 ? following(next) : next;
}

/**
 * The day on which the figure of a period is expected: the release day nearest to the usual lag. Calendars are
 * approximate, so one that falls up to `patience` days before the lag is over counts too.
 */
export function expectedOn(period: Period, { release, patience, lag }: Calendar): string {
  const end = lastDay(period);
  const early = shift(end, Math.max(0, lag - patience));
  return nextRelease(release, shift(early, -1));
}

/** What follows from the calendar for data that end with `to`; an interval has no next one to wait for. */
export function timeliness(
  to: Period,
  calendar: Calendar,
  today: string,
): Pick<Freshness, "next" | "missing"> {
  const next = nextRelease(calendar.release, today);
  if (frequencyOf(to) === "I") return { next };
  const period = following(to);
  const expected = expectedOn(period, calendar);
  const normallyOut = shift(lastDay(period), calendar.lag);
  const isOver = (day: string) => shift(day, calendar.patience) < today;
  return isOver(expected) && isOver(normallyOut) ? { next, missing: { period, since: expected } } : { next };
}

/** The freshness of one dataset on a day. */
function freshnessOfDataset(
  dataset: Dataset,
  about: Source["datasets"][string] | undefined,
  today: string,
): Freshness {
  const { source, code } = dataset;
  const to = dataEnd(dataset);
  const asked = readAsked({ source, code })?.askedOn;
  const heldBack = readHeld({ source, code })?.heldOn;
  const base = { source, code, to, ...(asked && { asked }), ...(heldBack && { heldBack }) };
  if (!about?.renewal) return { ...base, state: "byHand" };
  const times = timeliness(to, about.renewal, today);
  return { ...base, ...times, state: times.missing ? "late" : "current" };
}

export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

function read(
  source: string,
  code: string,
  about: Source["datasets"][string] | undefined,
  today: string,
): Freshness {
  try {
    return freshnessOfDataset(readDataset(source, code), about, today);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { source, code, state: "unreadable", fault };
  }
}

/** Every dataset that is held or awaited, by source, then by code; one that cannot be read says so and harms no other. */
export function freshness(today = todayUtc()): Freshness[] {
  const described = new Map(listSources().map((source) => [source.id, source.datasets]));
  const held = listDatasets().map(({ source, code }) =>
    read(source, code, described.get(source)?.[code], today),
  );
  const awaited = [...described].flatMap(([source, datasets]) =>
    Object.entries(datasets).flatMap(([code, { renewal }]): Freshness[] => {
      if (!renewal || hasDataset({ source, code })) return [];
      return [{ source, code, state: "awaited", next: nextRelease(renewal.release, today) }];
    }),
  );
  return [...held, ...awaited].sort((a, b) => (`${a.source}/${a.code}` < `${b.source}/${b.code}` ? -1 : 1));
}

/** The freshness of the datasets that an indicator's page draws on. */
export function freshnessOf({ inputs }: Pick<Indicator, "inputs">, today = todayUtc()): Freshness[] {
  const names = new Set(Object.values(inputs).map(({ dataset }) => dataset));
  return freshness(today).filter(({ source, code }) => names.has(`${source}/${code}`));
}
